import type { Sender } from "../config/types.ts";
import type { Name } from "../dns/types.ts";
import type { IpText } from "../ip/ip.ts";
import type { Fact } from "../mail/known.ts";
import type { SpfResult } from "../mail/spf/types.ts";
import type { Learned } from "./codec/facts.ts";
import {
  assumedPairs,
  heloNames,
  heloPairs,
  listedAddresses,
  senderPairs,
  spfDomains,
  unwantedPairs,
} from "./collect.ts";
import { foundAddresses } from "./found.ts";
import { hostNames } from "./host-names.ts";
import { heardOfLists, joinedHeard } from "./heard.ts";
import type { Pair } from "../core/pair.ts";
import { mailDomains, type DomainRecords } from "./records.ts";
import { uniteLists } from "./unite-lists.ts";

/** What one part of a run learned: everything of its own senders. */
export interface LearnedPart {
  readonly senders: readonly Sender[];
  readonly facts: Learned;
}

/**
 * The facts of parts as one run over all their senders has them, in the list's order. Each part asked everything of its own
 * senders; of what several asked, known beats unknown. `lists`: the zones of the lists in order; null: as the parts have them.
 */
export function unite(
  parts: readonly LearnedPart[],
  senders: readonly Sender[],
  lists: readonly Name[] | null,
): Learned {
  const owner = new Map(parts.flatMap((part) => part.senders.map((s) => [s.id, part.facts] as const)));
  const found: Learned["found"] = new Map(
    senders.flatMap((s) => {
      const row = owner.get(s.id)?.found.get(s.id);
      return row === undefined ? [] : [[s.id, row] as const];
    }),
  );
  const all = <K extends string, T>(
    keysOf: (sender: Sender) => readonly K[],
    of: (facts: Learned) => ReadonlyMap<K, T>,
    pick: (had: T, now: T) => T,
    into = new Map<K, T>(),
  ): Map<K, T> => {
    for (const sender of senders) {
      const facts = owner.get(sender.id);
      if (facts === undefined) continue;
      for (const key of keysOf(sender)) {
        const now = of(facts).get(key);
        if (now === undefined) continue;
        const had = into.get(key);
        into.set(key, had === undefined ? now : pick(had, now));
      }
    }
    return into;
  };
  const withFound = (sender: Sender): Sender => ({ ...sender, addresses: foundOf({ found }, sender) });
  type Key = Pair<Name, IpText>;
  const keys = (pairs: readonly { readonly key: Key }[]): readonly Key[] => pairs.map((pair) => pair.key);
  const results = (
    of: (facts: Learned) => ReadonlyMap<Key, SpfResult>,
    pairs: typeof senderPairs,
  ): Map<Key, SpfResult> =>
    all(
      (s) => keys(pairs(s)),
      of,
      knownResult,
      all((s) => keys(pairs(withFound(s))), of, knownResult),
    );
  const addresses = [...senders.flatMap(listedAddresses), ...foundAddresses(found)];
  const domains = senders.flatMap(mailDomains);
  const volumes = parts[0]?.facts.volumes;
  const reverse = all(
    (s) => foundOf({ found }, s),
    (f) => f.reverse,
    (had, now) => (had.names.known ? had : now),
    all(
      listedAddresses,
      (f) => f.reverse,
      (had, now) => (had.names.known ? had : now),
    ),
  );
  const assumed = assumedPairs(reverse);
  const names = hostNames({ found, reverse }, senders).map((row) => row.name);
  const listed = uniteLists(parts, addresses, [...domains, ...names], lists);
  const united = {
    found,
    spf: all(spfDomains, (f) => f.spf, knownFact),
    spfResults: results((f) => f.spfResults, senderPairs),
    heloResults: results(
      (f) => f.heloResults,
      (s) => [...heloPairs(s), ...assumed(s)],
    ),
    unwanted: all(
      (s) => unwantedPairs(s).map(([key]) => key),
      (f) => f.unwanted,
      knownFact,
    ),
    reverse,
    helo: all(
      heloNames,
      (f) => f.helo,
      (had, now) => (had.addresses.known ? had : now),
    ),
    records: all(mailDomains, (f) => f.records, knownRecords),
    heard: joinedHeard(
      parts.map((part) => part.facts.heard),
      lists === null ? null : heardOfLists(listed, [...addresses, ...domains]),
    ),
    lonely: [...new Set(parts.flatMap((part) => part.facts.lonely ?? []))].sort(),
    ...listed,
  };
  return volumes === undefined ? united : { ...united, volumes };
}

/** The addresses that were found for a sender and asked in the second stage. */
function foundOf(facts: Pick<Learned, "found">, sender: Sender): readonly IpText[] {
  return (facts.found.get(sender.id)?.servers ?? []).map((server) => server.address);
}

function knownFact<T>(had: Fact<T>, now: Fact<T>): Fact<T> {
  return had.known ? had : now;
}

/** Of several the last in the list counts, as in one run. */
function knownResult(had: SpfResult, now: SpfResult): SpfResult {
  return now.result !== "temperror" || had.result === "temperror" ? now : had;
}

function knownRecords(had: DomainRecords, now: DomainRecords): DomainRecords {
  const other = new Map(now.dkim.map((row) => [row.selector, row]));
  return {
    ...had,
    mx: knownFact(had.mx, now.mx),
    dmarc: had.dmarc === null ? now.dmarc : now.dmarc === null ? had.dmarc : knownFact(had.dmarc, now.dmarc),
    dkim: had.dkim.map((row) => (row.keys.known ? row : (other.get(row.selector) ?? row))),
  };
}
