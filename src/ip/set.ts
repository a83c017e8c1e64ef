import { bitsOf, type Ip } from "./ip.ts";
import type { IpRange } from "./range.ts";

/** Ranges sorted by family and first address, disjoint and not adjacent. */
export type IpSet = readonly IpRange[];

/** Sorts and merges. */
export function toSet(ranges: readonly IpRange[]): IpSet {
  const sorted = [...ranges].sort(
    (a, b) => a.family - b.family || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0),
  );
  const merged: IpRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last?.family === range.family && range.first <= last.last + 1n) {
      merged[merged.length - 1] = { ...last, last: range.last > last.last ? range.last : last.last };
    } else merged.push(range);
  }
  return merged.slice(); // without room to grow: a run keeps sets by the ten thousand
}

/** What is in `a` and not in `b`. */
export function subtract(a: IpSet, b: IpSet): IpSet {
  const left: IpRange[] = [];
  for (const range of a) {
    let first = range.first;
    for (const hole of b) {
      if (hole.family !== range.family || hole.last < first || hole.first > range.last) continue;
      if (hole.first > first) left.push({ family: range.family, first, last: hole.first - 1n });
      first = hole.last + 1n;
    }
    if (first <= range.last) left.push({ family: range.family, first, last: range.last });
  }
  return left;
}

export function intersect(a: IpSet, b: IpSet): IpSet {
  return subtract(a, subtract(a, b));
}

export function everything(): IpSet {
  return ([4, 6] as const).map((family) => ({ family, first: 0n, last: (1n << BigInt(bitsOf(family))) - 1n }));
}

/** How many addresses, by family. */
export function countOf(set: IpSet, family: Ip["family"]): bigint {
  return set.reduce((sum, r) => (r.family === family ? sum + r.last - r.first + 1n : sum), 0n);
}
