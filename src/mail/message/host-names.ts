/** Is the name one of `domains` or below one of them? */
export function isUnder(name: string, domains: readonly string[]): boolean {
  const bare = name.toLowerCase().replace(/\.$/, "");
  return domains.some((domain) => bare === domain || bare.endsWith(`.${domain}`));
}
