import { isWorkingKey } from "../../mail/dkim/audit.ts";
import { PASS, unknownPart, violation, type Rule } from "../rule.ts";
import { dmarcLocation, governedDomains, type Governed } from "./records.ts";
import { because } from "../../mail/why.ts";

export interface Unaligned {
  readonly domain: string;
  readonly mailFrom: readonly string[];
}

export const dmarcAlignment: Rule<"dmarc/alignment", Unaligned, Governed> = {
  id: "dmarc/alignment",
  severity: "warning",
  references: ["RFC 9989 §4.4", "RFC 9989 §4.10.2"],
  subjects: (facts) => governedDomains(facts).filter(({ sender }) => sender?.sends === true),
  judge: ({ domain, sender, applied, dmarc: { spfAligned, evidence } }, { facts }) => {
    if (applied === null) return [PASS]; // dmarc/missing says it
    if (spfAligned.known && spfAligned.value) return [PASS];
    const selectors = facts.records.get(domain)?.dkim ?? [];
    const keys = selectors.flatMap((s) => (s.keys.known ? s.keys.value : []));
    if (keys.some((key) => isWorkingKey(key.parsed))) return [PASS];
    if (!spfAligned.known) return [unknownPart(spfAligned)];
    const open = selectors.map((s) => s.keys).find((k) => !k.known);
    if (open !== undefined) return [unknownPart(open)];
    if (selectors.length === 0) {
      return [unknownPart(because("no-answer", { code: "no-selector", domain }))];
    }
    return [
      violation({
        params: { domain, mailFrom: sender.mailFrom },
        cause: "unaligned",
        location: dmarcLocation(facts, applied.at, sender),
        evidence,
      }),
    ];
  },
};
