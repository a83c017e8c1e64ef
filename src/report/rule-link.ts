/** The page that explains a rule, as it was at this version. */
export function ruleUrl(id: string, version: string): string {
  return `https://github.com/mailworthy/mailworthy/blob/v${encodeURIComponent(version)}/docs/rules.md#${encodeURIComponent(anchorOf(id))}`;
}

/** As GitHub makes an anchor of a heading: the slash goes. */
export function anchorOf(id: string): string {
  return id.replace(/[^a-z\d-]/g, "");
}
