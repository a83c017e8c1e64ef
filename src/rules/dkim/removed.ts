import type { MailChange } from "../../facts/mail-change.ts";
import { selectorOf } from "../../facts/records.ts";
import { removal, removals, subjectOf } from "../changes.ts";
import type { Rule } from "../rule.ts";
import type { SelectorParams } from "./selectors.ts";

export const dkimRemoved: Rule<"dkim/removed", SelectorParams, MailChange> = {
  id: "dkim/removed",
  severity: "error",
  milder: "warning",
  references: ["RFC 6376 §3.6.2", "M3AAWG DKIM Key Rotation"],
  subjects: (facts) => removals(facts, "dkim"),
  judge: (change) => {
    const selector = selectorOf(change.name)?.selector ?? change.name;
    const domain = subjectOf(change);
    // The list names the selectors in use: another one may go.
    const used = change.domain === domain && change.sender.domain === domain ? change.sender.dkim : null;
    if (used !== null && !used.some((s) => s.toLowerCase() === selector)) return [];
    return [removal(change, { domain, selector })];
  },
};
