import type { MailChange } from "../facts/changes.ts";
import type { MailKind } from "../facts/mail-names.ts";
import type { Facts } from "../facts/types.ts";
import { changesOf, evidenceOfChange, isListed, subjectOf } from "../rules/changes.ts";
import { excerpt } from "../text/printable.ts";
import type { Check } from "./check.ts";
import { failed, notChecked } from "./subjects.ts";
import type { CheckOutcome } from "./types.ts";
export { changeAt, changesOf, evidenceOfChange, isListed, subjectOf } from "../rules/changes.ts";

/** What a check says of one removed record; null when the removal does no harm. */
export type OnRemoved = (
  change: MailChange,
  facts: Facts,
) => { readonly subject: string; readonly message: string; readonly help: string } | null;

/**
 * A check that a kind of record is not removed. It is as severe as set for names of the senders list, and at most a warning
 * for other names below them: those may be given up on purpose.
 */
export function removedCheck(about: Omit<Check, "run">, kind: MailKind, say: OnRemoved): Check {
  return {
    ...about,
    run: (facts, { severity }) =>
      changesOf(facts, kind).flatMap((change): readonly CheckOutcome[] => {
        const { outcome, sender } = change;
        if (outcome.kind === "unknown")
          return [
            notChecked({ id: about.id, subject: subjectOf(change), sender }, { known: false, ...outcome }, change.name),
          ];
        const said = outcome.kind === "removed" ? say(change, facts) : null;
        if (said === null) return [];
        const level = severity === "error" && !isListed(change) ? "warning" : severity;
        return [
          failed({ id: about.id, subject: said.subject, sender }, level, {
            ...{ message: excerpt(said.message, 600), help: excerpt(said.help, 900), cause: change.name },
            ...{ location: change.at ?? sender.at, evidence: [evidenceOfChange(change)] },
          }),
        ];
      }),
  };
}
