import { addTo } from "../../core/groups.ts";
import { intersect, subtract, toSet, type IpSet } from "../../ip/set.ts";
import { MAX_LOOKUPS } from "./limits.ts";

/** Addresses whose evaluations have cost the same so far. */
export interface Region {
  readonly set: IpSet;
  readonly lookups: number;
  readonly voids: number;
}
/** Sets that do not overlap, each with its own cost. */
export type Regions = readonly Region[];

/** What one term made of the addresses; those that are in neither ended in a permerror. */
export interface Parted {
  readonly matched: Regions;
  readonly rest: Regions;
}

/** All addresses of the regions, whatever they have cost. */
export function addressesIn(regions: Regions): IpSet {
  return toSet(regions.flatMap((r) => r.set));
}

/** One lookup more for each; those that have none left end in a permerror (RFC 7208 §4.6.4). */
export function withLookup(regions: Regions): Regions {
  return regions.flatMap((r) => (r.lookups >= MAX_LOOKUPS ? [] : [{ ...r, lookups: r.lookups + 1 }]));
}

/** The same of a lookup that finds nothing. */
export function withVoid(regions: Regions, maxVoid: number): Regions {
  return regions.flatMap((r) => (r.voids >= maxVoid ? [] : [{ ...r, voids: r.voids + 1 }]));
}

/** The addresses in `set`, and the others. */
export function partBy(regions: Regions, set: IpSet): Parted {
  const matched = regions.map((r) => ({ ...r, set: intersect(r.set, set) }));
  const rest = regions.map((r) => ({ ...r, set: subtract(r.set, set) }));
  return { matched: matched.filter(isSome), rest: rest.filter(isSome) };
}

function isSome(region: Region): boolean {
  return region.set.length > 0;
}

/** Regions that cost the same as one. */
export function merged(regions: Regions): Regions {
  if (regions.length < 2) return regions;
  const byCost = new Map<string, Region[]>();
  for (const region of regions) addTo(byCost, `${region.lookups} ${region.voids}`, region);
  return [...byCost.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return same.length === 1 ? [first] : [{ ...first, set: addressesIn(same) }];
  });
}
