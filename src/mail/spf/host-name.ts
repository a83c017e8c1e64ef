/** A name that could hold records: letters, digits, hyphens, underscores, at least one dot, no digits alone at the end. */
export function isHostName(text: string): boolean {
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.(?:[a-z][a-z0-9-]*[a-z0-9])\.?$/i.test(text);
}

/** The name in a URL or behind an @, without dots too many. */
export function bareHost(value: string): string {
  return value
    .replace(/^https?:\/\//i, "")
    .replace(/\/+$/, "")
    .replace(/^@/, "")
    .replace(/^\.+/, "")
    .replace(/\.{2,}/g, ".");
}
