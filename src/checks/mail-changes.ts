import type { MailChange } from "../facts/changes.ts";
import type { MailKind } from "../facts/mail-names.ts";
import { TYPE_OF_KIND } from "../facts/mail-names.ts";
import type { Facts } from "../facts/types.ts";
import { digCommand } from "../dns/dig.ts";
import type { Name } from "../dns/types.ts";
import type { Evidence } from "../mail/known.ts";
import { excerpt, printable } from "../text/printable.ts";
import type { Check } from "./check.ts";
import { failed, notChecked } from "./subjects.ts";
import type { CheckOutcome } from "./types.ts";

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

export function changesOf(facts: Facts, kind: MailKind): readonly MailChange[] {
  return (facts.changes?.mail ?? []).filter((change) => change.kind === kind);
}

/** The change of one kind at one name, or undefined. */
export function changeAt(facts: Facts, kind: MailKind, name: Name): MailChange | undefined {
  return facts.changes?.byName.get(`${kind} ${name}`);
}

/** The domain a record speaks for: the owner without `_dmarc.` or `selector._domainkey.`. */
export function subjectOf({ name }: Pick<MailChange, "name">): Name {
  const key = name.indexOf("._domainkey.");
  if (key >= 0) return name.slice(key + "._domainkey.".length);
  return name.startsWith("_dmarc.") ? name.slice("_dmarc.".length) : name;
}

/** Does it speak for a domain that the senders list names (or, for DMARC, for one above it)? A return path serves the domain above it. */
export function isListed(change: MailChange): boolean {
  const subject = subjectOf(change);
  if (change.kind === "return-path") return true;
  return subject === change.domain || change.domain.endsWith(`.${subject}`);
}

export function evidenceOfChange(change: MailChange): Evidence {
  const type = TYPE_OF_KIND[change.kind];
  const { outcome, before } = change;
  const after = outcome.kind === "changed" ? outcome.after.join(", ") : "nothing";
  return {
    question: `${change.name} ${type} in the files`,
    answer: excerpt(printable(`${before.join(", ")} → ${after}`), 300),
    command: digCommand({ name: change.name, type }),
  };
}
