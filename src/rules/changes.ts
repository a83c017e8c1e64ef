import { aboveLabel, parentOf } from "../dns/name.ts";
import type { MailChange } from "../facts/mail-change.ts";
import type { MailKind } from "../facts/mail-names.ts";
import { TYPE_OF_KIND } from "../facts/mail-names.ts";
import { pairKey } from "../core/pair.ts";
import type { Facts } from "../facts/types.ts";
import { digCommand } from "../dns/dig.ts";
import type { Name } from "../dns/types.ts";
import type { Evidence } from "../mail/known.ts";
import { excerpt, printable } from "../text/printable.ts";
import { violation, type Subject, type Violation } from "./rule.ts";

/** The records of one kind that the files no longer hold, or of which that is not known. `on`: whom it is about. */
export function removals(
  facts: Facts,
  kind: MailKind,
  on: (change: MailChange) => Name = subjectOf,
): readonly Subject<MailChange>[] {
  return changesOf(facts, kind).flatMap((change): readonly Subject<MailChange>[] => {
    const { outcome, sender, name } = change;
    const about = { subject: on(change), sender };
    if (outcome.kind === "unknown") return [{ ...about, cause: name, fact: { known: false, ...outcome } }];
    return outcome.kind === "removed" ? [{ ...about, fact: { known: true, value: change } }] : [];
  });
}

/**
 * An error for names of the senders list, and a warning for other names below them: those may be given up on purpose.
 */
export function removal<P extends object>(change: MailChange, params: P): Violation<P> {
  return violation({
    params,
    cause: change.name,
    location: change.at ?? change.sender.at,
    evidence: [evidenceOfChange(change)],
    severity: isListed(change) ? "error" : "warning",
  });
}

/** Every change of the records of one kind. */
export function changesIn(facts: Facts, kind: MailKind): readonly Subject<MailChange>[] {
  return changesOf(facts, kind).map((change): Subject<MailChange> => ({
    subject: subjectOf(change),
    sender: change.sender,
    fact: change.outcome.kind === "unknown" ? { known: false, ...change.outcome } : { known: true, value: change },
  }));
}

function changesOf(facts: Facts, kind: MailKind): readonly MailChange[] {
  return (facts.changes?.mail ?? []).filter((change) => change.kind === kind);
}

/** The change of one kind at one name, or undefined. */
export function changeAt(facts: Facts, kind: MailKind, name: Name): MailChange | undefined {
  return facts.changes?.byName.get(pairKey(kind, name));
}

/** The domain a record speaks for: the owner without `_dmarc.` or `selector._domainkey.`. */
export function subjectOf({ name }: Pick<MailChange, "name">): Name {
  return aboveLabel(name, "_domainkey") ?? (name.startsWith("_dmarc.") ? parentOf(name) : name);
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
