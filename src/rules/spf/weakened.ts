import type { MailChange } from "../../facts/mail-change.ts";
import { changesIn, evidenceOfChange, isListed, subjectOf } from "../changes.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { spfLocation } from "./location.ts";

/** From the softest to the hardest (RFC 7208 §4.6.2). */
const QUALIFIERS = "+?~-";

/** `all` with its qualifier, before and now. */
export interface SpfWeakened {
  readonly domain: string;
  readonly was: string;
  readonly is: string;
}

export const spfWeakened: Rule<"spf/weakened", SpfWeakened, MailChange> = {
  id: "spf/weakened",
  severity: "warning",
  references: ["RFC 7208 §5.1", "RFC 7208 §8.4"],
  subjects: (facts) => changesIn(facts, "spf"),
  judge: (change, { facts, subject }) => {
    const softer = softened(change);
    if (softer === null || !isListed(change)) return change.before.length === 1 ? [PASS] : [];
    const [was, is] = softer;
    return [
      violation({
        params: { domain: subject, was, is },
        cause: "all",
        location: spfLocation(facts, subjectOf(change), change.sender),
        evidence: [evidenceOfChange(change)],
      }),
    ];
  },
};

/** Both as they are written; null when neither is softer. Several records, or none, are told by other rules. */
function softened({ before, outcome }: MailChange): readonly [string, string] | null {
  if (before.length !== 1 || outcome.kind !== "changed" || outcome.after.length !== 1) return null;
  const [was, is] = [allOf(before[0]), allOf(outcome.after[0])];
  if (was === null || is === null) return null;
  return QUALIFIERS.indexOf(is.charAt(0)) < QUALIFIERS.indexOf(was.charAt(0)) ? [was, is] : null;
}

/** The `all` that counts: the first, with its qualifier; null without one (RFC 7208 §5.1). */
function allOf(record: string | undefined): string | null {
  const found = /(?:^|[ ])([-+~?]?)all(?=$|[ ])/i.exec(record ?? "");
  return found === null ? null : `${found[1] === "" ? "+" : (found[1] ?? "+")}all`;
}
