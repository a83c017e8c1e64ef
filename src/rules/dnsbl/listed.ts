import type { ListInfo } from "../../mail/dnsbl/types.ts";
import type { Rule } from "../rule.ts";
import { listings, listViolation, unheard, type ListedAt, type ListedParams } from "./lists.ts";

export const dnsblListed: Rule<"dnsbl/listed", ListedParams, ListedAt> = {
  id: "dnsbl/listed",
  severity: "error",
  milder: "warning",
  references: ["RFC 5782", "RFC 6471"],
  subjects: (facts) => [...unheard(facts, ofAddresses), ...listings(facts, ofAddresses, "listed")],
  judge: (it) => [{ ...listViolation(it), severity: it.info.impact === "high" ? "error" : "warning" }],
};

/** Lists of single addresses; those of ranges and providers are dnsbl/network-listed. */
function ofAddresses({ kind, role, scope }: ListInfo): boolean {
  return kind === "ip" && role === "block" && (scope === "ip" || scope === "policy");
}
