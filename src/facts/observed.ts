import { pairKey, type Pair } from "../core/pair.ts";
import type { Name } from "../dns/types.ts";
import { fallOf } from "../mail/dnsbl/standing.ts";
import { stateFor } from "../mail/dnsbl/states.ts";
import type { Grade, ListInfo, Listing, Standing } from "../mail/dnsbl/types.ts";
import type { Subject } from "../mail/subject.ts";
import type { Facts } from "./types.ts";

/** What one run saw of a subject on an allowlist or a graded list, and a later run compares with. */
export interface Observation {
  readonly subject: Subject;
  /** The zone of the list. */
  readonly list: Name;
  readonly allowed: boolean;
  readonly grade: Grade | null;
  readonly meaning: string;
  /** ISO time of the run that saw it first. */
  readonly since: string;
}

/** One subject on one list. */
export function observationKey({ subject, list }: Pick<Observation, "subject" | "list">): Pair<Subject, Name> {
  return pairKey(subject, list);
}

/** What a list told of a subject; null where it is plainly clean, or was not asked. */
export function listingIn(facts: Pick<Facts, "listings">, subject: Subject, list: Name): Listing | null {
  return facts.listings.get(subject)?.find((l) => l.list === list) ?? null;
}

/** Every allow entry and grade of this run. */
export function observationsOf(facts: Pick<Facts, "listings">, at: string): readonly Observation[] {
  return [...facts.listings.values()]
    .flat()
    .flatMap(({ subject, list, standing }) =>
      standing === undefined ? [] : [{ subject, list, ...standing, since: at }],
    );
}

export interface Fall {
  readonly kind: "lost" | "fell";
  readonly before: Observation;
  readonly now: Standing | null;
  readonly info: ListInfo;
  readonly listing: Listing | null;
}

/** Where a subject stands worse than it was remembered. A list, or an answer, that could not be had tells nothing. */
export function fallsOf(facts: Facts): readonly Fall[] {
  return (facts.observedBefore ?? []).flatMap((before): readonly Fall[] => {
    const list = facts.lists.get(before.list);
    if (list === undefined || !stateFor(list, before.subject).usable) return [];
    const listing = listingIn(facts, before.subject, before.list);
    if (listing?.verdict === "not-checked") return [];
    const now = listing?.standing ?? null;
    const kind = fallOf(before, now);
    return kind === null ? [] : [{ kind, before, now, info: list.info, listing }];
  });
}
