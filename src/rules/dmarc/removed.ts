import type { MailChange } from "../../facts/mail-change.ts";
import { parseDmarc } from "../../mail/dmarc/record.ts";
import { removal, removals, subjectOf } from "../changes.ts";
import type { Rule } from "../rule.ts";
import { rankOf } from "./policy-rank.ts";

export interface DmarcRemoved {
  readonly domain: string;
  readonly before: readonly string[];
  /** The record of a domain above that applies instead; null when none does. */
  readonly instead: { readonly at: string; readonly policy: string } | null;
}

export const dmarcRemoved: Rule<"dmarc/removed", DmarcRemoved, MailChange> = {
  id: "dmarc/removed",
  severity: "error",
  milder: "warning",
  references: ["RFC 9989 §4.10.1"],
  subjects: (facts) => removals(facts, "dmarc"),
  judge: (change, { facts }) => {
    const domain = subjectOf(change);
    const dmarc = facts.records.get(domain)?.dmarc;
    const left = dmarc?.known === true && dmarc.value.applied.known ? dmarc.value.applied.value : null;
    const policy = left?.parsed.record ?? null;
    const was = change.before[0] === undefined ? null : parseDmarc(change.before[0]).record;
    // A record above takes over; if it asks for no less, nothing is lost.
    if (policy !== null && rankOf(policy.sp ?? policy.p) >= rankOf(was?.p ?? null)) return [];
    const instead = left === null ? null : { at: left.at, policy: policy?.sp ?? policy?.p ?? "none" };
    return [removal(change, { domain, before: change.before, instead })];
  },
};
