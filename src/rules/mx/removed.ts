import type { MailChange } from "../../facts/mail-change.ts";
import { removals, removal } from "../changes.ts";
import type { Rule } from "../rule.ts";

export interface MxRemoved {
  readonly domain: string;
  /** The records as they stood. */
  readonly before: readonly string[];
}

export const mxRemoved: Rule<"mx/removed", MxRemoved, MailChange> = {
  id: "mx/removed",
  severity: "error",
  milder: "warning",
  references: ["RFC 5321 §5.1", "RFC 7505"],
  subjects: (facts) => removals(facts, "mx"),
  judge: (change, { facts }) => {
    const mx = facts.records.get(change.name)?.mx;
    if (mx?.known === true && mx.value.records.length > 0) return []; // a null MX, or one behind a CNAME
    return [removal(change, { domain: change.name, before: change.before })];
  },
};
