import { below, parentOf } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { excerpt } from "../../text/printable.ts";
import { changeAt } from "../changes.ts";
import { PASS, unknownPart, violation, type Rule } from "../rule.ts";
import { dmarcLocation, fromDomains, type FromDomain } from "./records.ts";

export interface DmarcMissing {
  readonly domain: string;
  readonly sends: boolean;
  /** A TXT at the right name that was probably meant as the record; null when there is none. */
  readonly misspelled: string | null;
}

export const dmarcMissing: Rule<"dmarc/missing", DmarcMissing, FromDomain> = {
  id: "dmarc/missing",
  severity: "warning",
  worst: "error",
  references: ["RFC 9989 §4.10.1", "Google Email sender guidelines", "Yahoo Sender Best Practices"],
  subjects: fromDomains,
  judge: ({ domain, sender, dmarc: { own, applied, misspelled, evidence } }, { facts }) => {
    if (own.length > 1) return [PASS]; // dmarc/multiple-records says it
    if (!applied.known) return [unknownPart(applied)];
    if (applied.value !== null || (sender.volume !== "bulk" && isToldAbove(facts, domain))) return [PASS];
    if (changeAt(facts, "dmarc", below("_dmarc", domain))?.outcome.kind === "removed") return [PASS];
    return [
      violation({
        params: { domain, sends: sender.sends, misspelled: misspelled === null ? null : excerpt(misspelled, 80) },
        cause: "missing",
        location: dmarcLocation(facts, domain, sender),
        evidence,
        severity: sender.volume === "bulk" && sender.sends ? "error" : "warning",
      }),
    ];
  },
};

/** A From domain of the list above this one lacks the record that this one would inherit: one finding is enough. */
function isToldAbove(facts: Facts, domain: Name): boolean {
  for (let at = parentOf(domain); at !== ""; at = parentOf(at)) {
    const above = facts.records.get(at)?.dmarc ?? null;
    if (above?.known === true && above.value.applied.known && above.value.applied.value === null) return true;
  }
  return false;
}
