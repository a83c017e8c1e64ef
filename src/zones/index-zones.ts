import { NONE } from "../core/fitted.ts";
import { oncePer } from "../core/once-per.ts";
import { isSubdomain, parentOf } from "../dns/name.ts";
import type { Name } from "../dns/types.ts";
import type { NotEvaluated, Unplaced, Zone, ZoneRecord, ZoneSet } from "./types.ts";

/** A zone by its names. */
export interface ZoneIndex {
  readonly origin: Name;
  readonly nodes: ReadonlyMap<Name, readonly ZoneRecord[]>;
  /** Names that exist only because something is below them (RFC 4592 §2.2.2). */
  readonly emptyNonTerminals: ReadonlySet<Name>;
  /** Not evaluated parts of the whole zone, and of single names. */
  readonly openZone: readonly NotEvaluated[];
  readonly openNames: ReadonlyMap<Name, readonly NotEvaluated[]>;
  /** Parts that may declare what is not declared otherwise. */
  readonly undeclared: readonly NotEvaluated[];
  /** The world may hold more than the files declare; null where it may not. */
  readonly openWorld: { readonly gone: ReadonlySet<string> } | null;
  /** False for files whose tool or provider adds SOA and NS by itself. */
  readonly hasSoa: boolean;
}

/** Zones by their origins. */
export interface ZoneIndexes {
  readonly zones: ReadonlyMap<Name, ZoneIndex>;
  readonly unplaced: readonly Unplaced[];
}

const BUILT = new WeakMap<ZoneSet["zones"], ZoneIndexes>();

/** Built once for a ZoneSet, however often it is asked for; asking the index is then cheap. */
export function indexZones(set: Pick<ZoneSet, "zones" | "unplaced">): ZoneIndexes {
  const unplaced = set.unplaced ?? NONE;
  const known = BUILT.get(set.zones);
  if (known?.unplaced === unplaced) return known;
  const zones = new Map(set.zones.map((zone) => [zone.origin, indexZone(zone)]));
  const indexes = { zones, unplaced };
  BUILT.set(set.zones, indexes);
  return indexes;
}

/** Base and head share the zones that are equal: each is indexed once. */
export const indexZone = oncePer((zone: Zone): ZoneIndex => {
  const nodes = new Map<Name, ZoneRecord[]>();
  const emptyNonTerminals = new Set<Name>();
  const existsBelow = (name: Name): void => {
    for (let up = name; up !== zone.origin && up !== "";) {
      up = parentOf(up);
      if (emptyNonTerminals.has(up)) return;
      emptyNonTerminals.add(up);
    }
  };
  for (const record of zone.records) {
    const node = nodes.get(record.name);
    if (node !== undefined) {
      node.push(record);
      continue;
    }
    nodes.set(record.name, [record]);
    existsBelow(record.name);
  }
  const openNames = new Map<Name, NotEvaluated[]>();
  for (const part of zone.notEvaluated) {
    if (part.name === null || part.undeclaredOnly === true) continue;
    openNames.set(part.name, [...(openNames.get(part.name) ?? []), part]);
    existsBelow(part.name);
  }
  return {
    origin: zone.origin,
    nodes,
    emptyNonTerminals,
    openNames,
    openZone: zone.notEvaluated.filter((part) => part.name === null && part.undeclaredOnly !== true),
    undeclared: zone.notEvaluated.filter((part) => part.undeclaredOnly === true),
    openWorld: zone.openWorld === undefined ? null : { gone: zone.gone ?? new Set() },
    hasSoa: zone.records.some((r) => r.data.type === "SOA"),
  };
});

/** RFC 1034 §4.3.2 step 2: the zone that is the nearest ancestor of a name. */
export function zoneFor(indexes: ZoneIndexes, name: Name): ZoneIndex | null {
  for (let at = name; ; at = parentOf(at)) {
    const zone = indexes.zones.get(at);
    if (zone !== undefined) return zone;
    if (at === "") return null;
  }
}

/** Is the name inside one of the zones? */
export function covers(indexes: ZoneIndexes, name: Name): boolean {
  const zone = zoneFor(indexes, name);
  return zone !== null && isSubdomain(name, zone.origin);
}
