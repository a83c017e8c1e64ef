/** Data that stands in an HTML comment, which it cannot end. */
export function hiddenJson(data: unknown): string {
  return JSON.stringify(data).replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d");
}
