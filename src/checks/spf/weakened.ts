import type { MailChange } from "../../facts/changes.ts";
import type { Check } from "../check.ts";
import { changesOf, evidenceOfChange, isListed, subjectOf } from "../mail-changes.ts";
import { failed, notChecked, passed } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";
import { spfLocation } from "./from-issues.ts";

const ID = "spf/weakened";
/** From the softest to the hardest (RFC 7208 §4.6.2). */
const QUALIFIERS = "+?~-";

/** The `all` that counts: the first, with its qualifier; null without one (RFC 7208 §5.1). */
function allOf(record: string | undefined): string | null {
  const found = /(?:^|[ ])([-+~?]?)all(?=$|[ ])/i.exec(record ?? "");
  return found === null ? null : `${found[1] === "" ? "+" : (found[1] ?? "+")}all`;
}

export const spfWeakened: Check = {
  id: ID,
  severity: "warning",
  title: "SPF softened",
  why: "Receivers do less about mail from addresses that the record does not name.",
  fix: "Put the old qualifier of all back if the change was not meant.",
  references: ["RFC 7208 §5.1", "RFC 7208 §8.4"],
  run: (facts, { severity }) =>
    changesOf(facts, "spf").flatMap((change): readonly CheckOutcome[] => {
      const { outcome, before, sender } = change;
      const domain = subjectOf(change);
      const about = { id: ID, subject: domain, sender };
      if (outcome.kind === "unknown") return [notChecked(about, { known: false, ...outcome })];
      const softer = softened(change);
      if (softer === null || !isListed(change)) return before.length === 1 ? [passed(about)] : [];
      const [was, is] = softer;
      return [
        failed(about, severity, {
          message: `this change softens SPF of ${domain}: ${is} (was ${was})`,
          help: "If that is meant, merge it; else put the old qualifier back.",
          cause: "all",
          location: spfLocation(facts, domain, sender),
          evidence: [evidenceOfChange(change)],
        }),
      ];
    }),
};

/** Both as they are written; null when neither is softer. Several records, or none, are told by other checks. */
function softened({ before, outcome }: MailChange): readonly [string, string] | null {
  if (before.length !== 1 || outcome.kind !== "changed" || outcome.after.length !== 1) return null;
  const [was, is] = [allOf(before[0]), allOf(outcome.after[0])];
  if (was === null || is === null) return null;
  return QUALIFIERS.indexOf(is.charAt(0)) < QUALIFIERS.indexOf(was.charAt(0)) ? [was, is] : null;
}
