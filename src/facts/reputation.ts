import type { Grade } from "../mail/dnsbl/types.ts";
import type { Subject } from "../mail/subject.ts";
import { sendingAddresses } from "./found.ts";
import type { Facts } from "./types.ts";

/** What graded lists think of a subject, and what they thought in the last history. */
export interface Reputation {
  readonly grade: Grade;
  /** The zone of the list that says so. */
  readonly list: string;
  /** What the same list said before, when that was another grade. */
  readonly was: Grade | null;
  /** ISO time of the run that saw this grade first; null: this one, or there is no history. */
  readonly since: string | null;
}

const WORST_FIRST: readonly Grade[] = ["POOR", "NEUTRAL", "GOOD"];

/** By the list that thinks worst of it; null where no list has a grade. */
export function reputationOf(
  { listings, observedBefore = [] }: Pick<Facts, "listings" | "observedBefore">,
  subject: Subject,
): Reputation | null {
  const graded = (listings.get(subject) ?? []).flatMap(({ list, standing }) =>
    standing === undefined || standing.grade === null ? [] : [{ list, grade: standing.grade }],
  );
  const [worst] = [...graded].sort((a, b) => WORST_FIRST.indexOf(a.grade) - WORST_FIRST.indexOf(b.grade));
  if (worst === undefined) return null;
  const before = observedBefore.find((o) => o.subject === subject && o.list === worst.list) ?? null;
  const isSame = before?.grade === worst.grade;
  return { ...worst, was: before === null || isSame ? null : before.grade, since: isSame ? before.since : null };
}

/** Of every address that sends, and every domain, of which a list has a grade. */
export function reputations(facts: Facts): Readonly<Record<string, Reputation>> {
  const subjects = facts.senders.flatMap((sender): readonly Subject[] => [
    ...sendingAddresses(facts, sender),
    ...(sender.domain === null ? [] : [sender.domain]),
  ]);
  return Object.fromEntries(
    [...new Set(subjects)].flatMap((subject) => {
      const reputation = reputationOf(facts, subject);
      return reputation === null ? [] : [[subject, reputation] as const];
    }),
  );
}
