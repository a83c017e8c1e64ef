import { oncePer } from "../../core/once-per.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { formatIp } from "../../ip/ip.ts";
import { joined } from "../../dns/rdata.ts";
import { isSpfRecord, type SpfRecord, type Term } from "./parse.ts";
import { redundant } from "./redundant.ts";
import { looksLikeSpf } from "./repair.ts";

/** What becomes of a term: another text, or null for nothing. A term that is not named stays. */
export type Edits = ReadonlyMap<Term, string | null>;

/** The record with its terms changed. */
export function edited(record: SpfRecord, edits: Edits): string {
  const terms = record.terms.flatMap((term) => {
    const to = edits.get(term);
    return to === undefined ? [term.text] : to === null ? [] : [to];
  });
  return ["v=spf1", ...terms].join(" ");
}

/** Edits that change nothing for any public address: terms without effect go, ranges begin at their first address. */
export const tidyEdits = oncePer((record: SpfRecord): Edits => {
  const edits = new Map<Term, string | null>();
  for (const term of record.terms) {
    if (term.kind !== "directive") continue;
    const { mechanism } = term;
    if ((mechanism.name !== "ip4" && mechanism.name !== "ip6") || mechanism.exact) continue;
    const first = formatIp({ family: mechanism.range.family, value: mechanism.range.first });
    edits.set(
      term,
      `${term.text.startsWith(term.qualifier) ? term.qualifier : ""}${mechanism.name}:${first}/${mechanism.prefix}`,
    );
  }
  for (const { term, why } of redundant(record)) if (why !== "unreachable") edits.set(term, null);
  return edits;
});

/** The tidied record with further edits; null when that is what stands there already. */
export function corrected(record: SpfRecord, more: Edits = new Map()): string | null {
  const text = edited(record, new Map([...tidyEdits(record), ...more]));
  return text === record.text ? null : text;
}

/** DNS as it would be with this SPF record at a domain, in place of what stands there as one or was meant as one; other texts stay. */
export function withRecord(dns: Dns, domain: Name, text: string): Dns {
  return {
    ask: async (question) => {
      const outcome = await dns.ask(question);
      if (question.type !== "TXT" || question.name !== domain) return outcome;
      const texts = outcome.kind === "answer" ? outcome.records.filter((rr) => rr.data.type === "TXT") : [];
      const old = texts.filter((rr) => rr.data.type === "TXT" && isSpfRecord(joined(rr.data)));
      const others = texts.filter((rr) =>
        rr.data.type !== "TXT" || old.length > 0 ? !old.includes(rr) : !looksLikeSpf(joined(rr.data)),
      );
      const strings = text.match(/[^]{1,255}/g) ?? [""];
      const own = { name: domain, ttl: 0, data: { type: "TXT", strings } } as const;
      return { kind: "answer", rcode: "NOERROR", records: [own, ...others] };
    },
  };
}

/** The record as character-strings of a zone file, each at most 255 bytes, cut behind a space (RFC 7208 §3.3). */
export function zoneStrings(text: string): string {
  const strings: string[] = [];
  let rest = text;
  while (rest.length > 255) {
    const space = rest.lastIndexOf(" ", 254);
    const cut = space <= 0 ? 255 : space + 1;
    strings.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...strings, rest].map((s) => `"${s.replace(/[\\"]/g, "\\$&")}"`).join(" ");
}
