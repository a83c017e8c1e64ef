import type { MailChange } from "../../facts/mail-change.ts";
import { removal, removals } from "../changes.ts";
import type { Rule } from "../rule.ts";

export const spfRemoved: Rule<"spf/removed", { readonly domain: string }, MailChange> = {
  id: "spf/removed",
  severity: "warning",
  worst: "error",
  references: ["RFC 7208 §3"],
  subjects: (facts) => removals(facts, "spf"),
  // Of a MAIL FROM domain spf/missing says it.
  judge: (change, { facts }) => (facts.spf.has(change.name) ? [] : [removal(change, { domain: change.name })]),
};
