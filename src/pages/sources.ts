/** Where something stands; without an address it is found by its name. */
export interface Source {
  readonly text: string;
  readonly url: string | null;
}

const KNOWN: Readonly<Record<string, string>> = {
  "Google Email sender guidelines": "https://support.google.com/mail/answer/81126",
  "Yahoo Sender Best Practices": "https://senders.yahooinc.com/best-practices/",
};

/**
 * A rule's reference as a source with its address: `RFC 7208 §4.6.4`, of which several sections may be named
 * (`RFC 7208 §5.1, §6.1`), a draft's name, a page of the web, or a file of the repository (no address of its own here).
 */
export function sourcesOf(reference: string): readonly Source[] {
  const rfc = /^RFC (\d+)((?:,? §[\dA-Z.]+)*)$/.exec(reference);
  if (rfc !== null) {
    const page = `https://www.rfc-editor.org/rfc/rfc${rfc[1] ?? ""}`;
    const sections = (rfc[2] ?? "").match(/[\dA-Z.]+/g) ?? [];
    if (sections.length === 0) return [{ text: reference, url: page }];
    return sections.map((section) => ({
      text: `RFC ${rfc[1] ?? ""} §${section}`,
      url: `${page}#${/^[A-Z]/.test(section) ? "appendix" : "section"}-${section}`,
    }));
  }
  if (reference.startsWith("draft-"))
    return [{ text: reference, url: `https://datatracker.ietf.org/doc/html/${reference}` }];
  if (reference.startsWith("https://")) return [{ text: reference, url: reference }];
  return [{ text: reference, url: KNOWN[reference] ?? null }];
}
