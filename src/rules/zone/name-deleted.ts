import type { MailChange } from "../../facts/mail-change.ts";
import { removal, removals } from "../changes.ts";
import type { Rule } from "../rule.ts";

export interface NameDeleted {
  readonly name: string;
  readonly before: readonly string[];
  /** The domain that the service sends for. */
  readonly domain: string;
}

export const zoneNameDeleted: Rule<"zone/name-deleted", NameDeleted, MailChange> = {
  id: "zone/name-deleted",
  severity: "error",
  milder: "warning",
  references: ["RFC 5321 §2.3.3", "RFC 7208 §2.4"],
  subjects: (facts) => removals(facts, "return-path"),
  judge: (change) => [removal(change, { name: change.name, before: change.before, domain: change.domain })],
};
