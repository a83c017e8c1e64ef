import { pairKey } from "../core/pair.ts";
import { sendingAddresses } from "../facts/found.ts";
import { listingIn, observationKey, observationsOf, type Observation } from "../facts/observed.ts";
import type { Facts } from "../facts/types.ts";
import { stateFor } from "../mail/dnsbl/states.ts";
import { fallOf } from "../mail/dnsbl/standing.ts";
import type { JudgedFinding } from "./types.ts";

const IDS: readonly string[] = ["dnsbl/allowlist-lost", "dnsbl/reputation-fell"];

/**
 * What to remember of allow entries and grades. As with findings the baseline ratchets: a better standing replaces the
 * remembered one, a worse one only once it is accepted, and what could not be asked stays as it was.
 */
export function rememberObserved(facts: Facts, findings: readonly JudgedFinding[], at: string): readonly Observation[] {
  const seen = new Map(observationsOf(facts, at).map((o) => [observationKey(o), o]));
  const accepted = new Set<string>(
    findings
      .filter((f) => IDS.includes(f.id) && f.acceptedUntil !== null)
      .map(({ subject, list }) => pairKey(subject, list ?? "")),
  );
  const subjects = new Set(
    facts.senders.flatMap((s) => [
      ...s.addresses,
      ...sendingAddresses(facts, s),
      ...s.mailFrom,
      ...(s.domain ? [s.domain] : []),
    ]),
  );
  for (const before of facts.observedBefore ?? []) {
    const key = observationKey(before);
    const now = seen.get(key) ?? null;
    const list = facts.lists.get(before.list);
    if (list === undefined || !subjects.has(before.subject)) continue; // no longer asked for
    const silent = !stateFor(list, before.subject).usable || isUnknown(facts, before);
    if (silent || (fallOf(before, now) !== null && !accepted.has(key))) seen.set(key, before);
    else if (now !== null && now.allowed === before.allowed && now.grade === before.grade)
      seen.set(key, { ...now, since: before.since });
  }
  return [...seen.values()].sort((a, b) => (observationKey(a) < observationKey(b) ? -1 : 1));
}

function isUnknown(facts: Facts, { subject, list }: Observation): boolean {
  return listingIn(facts, subject, list)?.verdict === "not-checked";
}

/** When each list last passed its control: this run, or as it was remembered. Lists that are no longer asked are forgotten. */
export function rememberAlive(
  { lists }: Pick<Facts, "lists">,
  before: Readonly<Record<string, string>> | undefined,
  at: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...lists].flatMap(([zone, { state }]) => {
      const seen = state.usable ? at : before?.[zone];
      return seen === undefined ? [] : [[zone, seen] as const];
    }),
  );
}
