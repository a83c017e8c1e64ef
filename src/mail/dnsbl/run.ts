import type { Dns, Name } from "../../dns/types.ts";
import type { Subject } from "../subject.ts";
import { withCommonCause } from "./common-cause.ts";
import { createGrouping } from "./grouping.ts";
import type { ListSpec } from "./plan.ts";
import { runList, type ListRun, type ListSubjects } from "./run-list.ts";
import type { ListFact, Listing } from "./types.ts";

export interface ListFacts {
  readonly lists: ReadonlyMap<Name, ListFact>;
  readonly listings: ReadonlyMap<Subject, readonly Listing[]>;
}

/** Asks every list for every subject it covers, its control first: a list (or its IPv6 half) that fails it is not asked further. */
export async function runLists(
  dns: Dns,
  specs: readonly ListSpec[],
  subjects: ListSubjects,
  run: ListRun = {},
): Promise<ListFacts> {
  const lists = new Map<Name, ListFact>();
  const listings = new Map<Subject, Listing[]>();
  const keep = (listing: Listing): void => {
    const rows = listings.get(listing.subject);
    const others = rows?.filter((row) => row.list !== listing.list) ?? [];
    listings.set(listing.subject, [...others, listing]);
  };
  const grouping = createGrouping();
  await Promise.all(
    specs.map(async (spec) => {
      const { zone } = spec.entry;
      const fact = await runList(dns, spec, subjects, { ...run, grouping }, keep);
      if (fact !== null) lists.set(zone, fact);
    }),
  );
  const order = [...subjects.addresses, ...((await run.later) ?? []), ...subjects.domains];
  return inOrder(
    specs.map((spec) => spec.entry.zone),
    order,
    { lists: withCommonCause(lists, specs), listings },
  );
}

/** By the order of the lists, and of the subjects: which answer came first makes no difference. */
export function inOrder(
  zones: readonly Name[],
  subjects: readonly Subject[],
  { lists, listings }: ListFacts,
): ListFacts {
  const order = new Map(zones.map((zone, index) => [zone, index]));
  const rank = (zone: Name): number => order.get(zone) ?? 0;
  const ordered = [...new Set(subjects)].flatMap((subject) => {
    const rows = listings.get(subject);
    return rows === undefined ? [] : [[subject, [...rows].sort((a, b) => rank(a.list) - rank(b.list))] as const];
  });
  return { lists: new Map([...lists].sort(([a], [b]) => rank(a) - rank(b))), listings: new Map(ordered) };
}
