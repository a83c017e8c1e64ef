import { oncePer } from "../core/once-per.ts";
import { parentOf, ROOT } from "../dns/name.ts";
import { isSameData } from "../dns/rdata.ts";
import type { Name } from "../dns/types.ts";
import { indexZone, indexZones } from "../zones/index-zones.ts";
import type { Zone, ZoneRecord, ZoneSet } from "../zones/types.ts";

/**
 * Which records of the base both sides answer alike, told without asking either: most of a large repository, of which a
 * change touches a few names. What is not settled may be alike all the same.
 */
export function settledIn(
  base: ZoneSet,
  head: ZoneSet,
  touched: Touched,
): (zone: Zone) => (record: ZoneRecord) => boolean {
  // A record whose zone is not known may stand before any other.
  if ((base.unplaced ?? []).length + (head.unplaced ?? []).length > 0) return () => NEVER;
  const now = new Map(head.zones.map((zone) => [zone.origin, zone]));
  const split = namesAbove([...base.zones, ...head.zones]);
  return (zone) => {
    const after = now.get(zone.origin);
    // A zone below answers for a part of the names, and an alias may lead to whatever else is changed.
    if (after === undefined || split.has(zone.origin)) return NEVER;
    const differing = touched.get(zone);
    if (differing === undefined) return formOf(zone).hasDname ? NEVER : isNoAlias;
    if (!formOf(zone).isPlain || !formOf(after).isPlain) return NEVER;
    return (record) => isNoAlias(record) && !differing.has(record.name);
  };
}

const NEVER = (): boolean => false;

function isNoAlias({ data }: ZoneRecord): boolean {
  return data.type !== "CNAME";
}

/**
 * What the change touches: of every zone that both sides do not share, the base's names whose records the head's zone does
 * not have in the same order.
 */
export function touchedIn(base: ZoneSet, head: ZoneSet): Touched {
  const now = indexZones(head).zones;
  const touched = new Map<Zone, ReadonlySet<Name>>();
  for (const zone of base.zones) {
    const [was, is] = [indexZone(zone), now.get(zone.origin)];
    if (was === is) continue;
    const differing = [...was.nodes].filter(([name, records]) => !isSameNode(records, is?.nodes.get(name) ?? []));
    touched.set(zone, new Set(differing.map(([name]) => name)));
  }
  return touched;
}

export type Touched = ReadonlyMap<Zone, ReadonlySet<Name>>;

function isSameNode(before: readonly ZoneRecord[], after: readonly ZoneRecord[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ data }, i) => {
      const now = after[i]?.data;
      return now !== undefined && isSameData(data, now);
    })
  );
}

/** What decides besides a name's own records how a zone answers for it. */
const formOf = oncePer((zone: Zone): { readonly hasDname: boolean; readonly isPlain: boolean } => {
  const hasDname = zone.records.some(({ data }) => data.type === "DNAME");
  const isCut = zone.records.some(({ name, data }) => data.type === "NS" && name !== zone.origin);
  const isWhole = zone.notEvaluated.length === 0 && zone.openWorld === undefined;
  return { hasDname, isPlain: isWhole && !hasDname && !isCut };
});

/** Every name above one of the zones. */
function namesAbove(zones: readonly Zone[]): ReadonlySet<Name> {
  const above = new Set<Name>();
  for (const { origin } of zones)
    for (let at = origin; at !== ROOT && !above.has(parentOf(at));) {
      at = parentOf(at);
      above.add(at);
    }
  return above;
}
