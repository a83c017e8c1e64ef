import type { ListInfo } from "../../mail/dnsbl/types.ts";
import type { Rule } from "../rule.ts";
import { listings, listViolation, unheard, type ListedAt, type ListedParams } from "./lists.ts";

export const dnsblDomainListed: Rule<"dnsbl/domain-listed", ListedParams, ListedAt> = {
  id: "dnsbl/domain-listed",
  severity: "error",
  milder: "warning",
  references: ["RFC 5782 §3"],
  subjects: (facts) => [...unheard(facts, ofDomains), ...listings(facts, ofDomains, "listed")],
  judge: (it) => [{ ...listViolation(it), severity: it.info.impact === "low" ? "warning" : "error" }],
};

function ofDomains({ kind, role }: ListInfo): boolean {
  return kind === "domain" && role === "block";
}
