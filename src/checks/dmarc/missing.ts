import { parentOf } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { excerpt } from "../../text/printable.ts";
import type { Check } from "../check.ts";
import { changeAt } from "../mail-changes.ts";
import { failed, notChecked } from "../subjects.ts";
import { dmarcLocation, eachDmarc } from "./records.ts";

const ID = "dmarc/missing";

export const dmarcMissing: Check = {
  id: ID,
  severity: "warning",
  worst: "error",
  title: "Domain without DMARC",
  why: "Gmail, Yahoo and Outlook require a DMARC record of bulk senders, and everybody may forge a domain without one. An error for volume: bulk.",
  fix: "Publish _dmarc with at least v=DMARC1; p=none; and a rua= address that you read.",
  references: ["RFC 9989 §4.10.1", "Google Email sender guidelines", "Yahoo Sender Best Practices"],
  run: (facts, { severity }) =>
    eachDmarc(facts, ID, ({ domain, own, applied, misspelled, evidence }, about, sender) => {
      if (own.length > 1) return []; // dmarc/multiple-records says it
      if (!applied.known) return [notChecked(about, applied)];
      if (applied.value !== null || (sender.volume !== "bulk" && isToldAbove(facts, domain))) return [];
      if (changeAt(facts, "dmarc", `_dmarc.${domain}`)?.outcome.kind === "removed") return [];
      const near = misspelled === null ? "" : `; this one looks meant as it: ${excerpt(misspelled, 80)}`;
      return [
        failed(about, sender.volume === "bulk" && sender.sends ? "error" : severity, {
          message: `neither ${domain} nor a domain above it has a DMARC record${near}`,
          help: `Add one TXT record at _dmarc.${domain}: ${sender.sends ? "v=DMARC1; p=none; rua=mailto:an address that you read" : "v=DMARC1; p=reject"}`,
          cause: "missing",
          location: dmarcLocation(facts, domain, sender),
          evidence,
        }),
      ];
    }),
};

/** A From domain of the list above this one lacks the record that this one would inherit: one finding is enough. */
function isToldAbove(facts: Facts, domain: Name): boolean {
  for (let at = parentOf(domain); at !== ""; at = parentOf(at)) {
    const above = facts.records.get(at)?.dmarc ?? null;
    if (above?.known === true && above.value.applied.known && above.value.applied.value === null) return true;
  }
  return false;
}
