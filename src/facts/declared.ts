import { oncePer } from "../core/once-per.ts";
import { parentOf, ROOT } from "../dns/name.ts";
import type { Name } from "../dns/types.ts";
import { indexZone } from "../zones/index-zones.ts";
import type { ZoneRecord, ZoneSet } from "../zones/types.ts";

/** Types of which a fault is shown at the record itself, chosen by what it holds. */
const LOCATED: ReadonlySet<string> = new Set(["TXT", "SPF", "MX", "CNAME", "DNAME", "NS", "PTR", "A", "AAAA"]);

export function isLocated({ data }: ZoneRecord): boolean {
  return LOCATED.has(data.type);
}

/** What the repo's files declare at a name, of the types that matter for mail; in file order. */
export type DeclaredRecords = Pick<ReadonlyMap<Name, readonly ZoneRecord[]>, "get" | "values">;

/** Made once for a ZoneSet: its own facts and the comparison with the other side share it. */
export function declaredRecordsIn(zones: ZoneSet | null): DeclaredRecords {
  return zones === null ? new Map() : ofSet(zones);
}

/** Looked up in the zones' own indexes, which base and head share: a map of all records would be as large as they. */
const ofSet = oncePer(({ zones }: ZoneSet): DeclaredRecords => {
  const byOrigin = new Map(zones.map((zone, order) => [zone.origin, { order, nodes: indexZone(zone).nodes }]));
  /** The zones that declare something at a name, in the order of the set: where one is cut off another, both may. */
  const holding = (name: Name): readonly Held[] => {
    const found: Held[] = [];
    for (let at = name; ; at = parentOf(at)) {
      const zone = byOrigin.get(at);
      const records = (zone?.nodes.get(name) ?? []).filter(isLocated);
      if (zone !== undefined && records.length > 0) found.push({ order: zone.order, records });
      if (at === ROOT) return found.sort((a, b) => a.order - b.order);
    }
  };
  function* values(): MapIterator<readonly ZoneRecord[]> {
    for (const { order, nodes } of byOrigin.values())
      for (const name of nodes.keys()) {
        const held = holding(name);
        if (held[0]?.order === order) yield together(held);
      }
  }
  const get = (name: Name): readonly ZoneRecord[] | undefined => {
    const held = holding(name);
    return held.length === 0 ? undefined : together(held);
  };
  return { get, values };
});

interface Held {
  /** The zone's place in the set. */
  readonly order: number;
  readonly records: readonly ZoneRecord[];
}

function together(held: readonly Held[]): readonly ZoneRecord[] {
  return held.flatMap(({ records }) => records);
}
