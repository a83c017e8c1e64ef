import type { Name } from "../../dns/types.ts";
import { pairKey, type Facts } from "../../facts/types.ts";
import { parseSpf } from "../../mail/spf/parse.ts";
import { corrected } from "../../mail/spf/rewrite.ts";
import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfPtrMechanism: Check = fromIssues(
  {
    id: "spf/ptr-mechanism",
    severity: "warning",
    title: "The ptr mechanism",
    why: "It is slow, costs lookups, and several receivers skip it.",
    fix: "Name the addresses instead.",
    references: ["RFC 7208 §5.5", "RFC 7208 §7.2"],
  },
  () => true,
  (facts, domain, issue) => withoutPtr(facts, domain, issue.cause),
);

const MOST_TERMS = 20;

/** The record with the addresses of the list that pass by this term named; null when there are none: others may depend on it. */
function withoutPtr(facts: Facts, domain: Name, written: string): string | null {
  const fact = facts.spf.get(domain);
  if (fact?.known !== true || fact.value.tree.record === null) return null;
  const { record } = parseSpf(fact.value.tree.record);
  const term = record.terms.find((t) => t.text === written);
  const addresses = new Set(
    facts.senders.flatMap((s) =>
      s.sends && s.mailFrom.includes(domain)
        ? s.addresses.filter((ip) => facts.spfResults.get(pairKey(domain, ip))?.mechanism === written)
        : [],
    ),
  );
  if (term === undefined || addresses.size === 0 || addresses.size > MOST_TERMS) return null;
  const named = [...addresses].map((ip) => `${ip.includes(":") ? "ip6" : "ip4"}:${ip}`).join(" ");
  return corrected(record, new Map([[term, named]]));
}
