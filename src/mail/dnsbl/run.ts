import type { Dns, Name } from "../../dns/types.ts";
import { askList, control, labelsFor } from "./ask.ts";
import type { ListSpec } from "./plan.ts";
import type { ListInfo, ListState, Listing } from "./types.ts";

/** Under way to one list at once (politeness). */
const PER_LIST = 20;

export interface ListFacts {
  readonly lists: ReadonlyMap<Name, { readonly info: ListInfo; readonly state: ListState }>;
  readonly listings: ReadonlyMap<string, readonly Listing[]>;
}

/** Asks every list for every subject it covers, its control first: a list that fails it is not asked further. */
export async function runLists(
  dns: Dns,
  specs: readonly ListSpec[],
  subjects: { readonly addresses: readonly string[]; readonly domains: readonly string[] },
): Promise<ListFacts> {
  const lists = new Map<Name, { info: ListInfo; state: ListState }>();
  const listings = new Map<string, Listing[]>();
  await Promise.all(
    specs.map(async (spec) => {
      const covered = (spec.entry.kind === "ip" ? subjects.addresses : subjects.domains).filter(
        (s) => labelsFor(spec, s) !== null,
      );
      if (covered.length === 0) return;
      const state = await control(dns, spec);
      lists.set(spec.entry.zone, { info: spec.entry, state });
      if (!state.usable) return;
      await eachOf(covered, async (subject) => {
        const listing = await askList(dns, spec, subject);
        if (listing === null || listing.verdict === "not-listed") return;
        listings.set(subject, [...(listings.get(subject) ?? []), listing]);
      });
    }),
  );
  const order = new Map(specs.map((spec, index) => [spec.entry.zone, index]));
  const rank = (zone: Name): number => order.get(zone) ?? 0;
  return {
    lists: new Map([...lists].sort(([a], [b]) => rank(a) - rank(b))),
    listings: new Map(
      [...listings].map(([subject, rows]) => [subject, [...rows].sort((a, b) => rank(a.list) - rank(b.list))]),
    ),
  };
}

/** A fixed number of workers over one iterator: half a million pairs hold no half a million promises. */
async function eachOf<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: PER_LIST }, worker));
}
