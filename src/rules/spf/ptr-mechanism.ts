import type { Facts } from "../../facts/types.ts";
import { pairKey } from "../../facts/pair-key.ts";
import { parseSpf } from "../../mail/spf/parse.ts";
import { corrected } from "../../mail/spf/rewrite.ts";
import type { AuditedDomain } from "./domains.ts";
import { noticeRule } from "./notices.ts";

export const spfPtrMechanism = noticeRule({
  code: "ptr-mechanism",
  severity: "warning",
  references: ["RFC 7208 §5.5", "RFC 7208 §7.2"],
  mend: (facts, audited, notice) => withoutPtr(facts, audited, notice.cause),
});

const MOST_TERMS = 20;

/** The record with the addresses of the list that pass by this term named; null when there are none: others may depend on it. */
function withoutPtr(facts: Facts, { domain, spf }: AuditedDomain, written: string): string | null {
  if (spf.tree.record === null) return null;
  const { record } = parseSpf(spf.tree.record);
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
