import type { Rule } from "../rule.ts";
import { listings, listViolation, type ListedAt, type ListedParams } from "./lists.ts";

export const dnsblPolicy: Rule<"dnsbl/policy", ListedParams, ListedAt> = {
  id: "dnsbl/policy",
  severity: "warning",
  references: ["RFC 5782"],
  // That a list could not be asked is told by the rule of its listings.
  subjects: (facts) => listings(facts, ({ role }) => role === "block", "policy"),
  judge: (it) => [listViolation(it)],
};
