import { addTo } from "../core/groups.ts";
import { oncePer } from "../core/once-per.ts";
import type { Name } from "../dns/types.ts";
import type { Zone, ZoneRecord, ZoneSet } from "../zones/types.ts";

/** Types of which a fault is shown at the record itself, chosen by what it holds. */
const LOCATED: ReadonlySet<string> = new Set(["TXT", "SPF", "MX", "CNAME", "DNAME", "NS", "PTR", "A", "AAAA"]);

/** What the repo's files declare at a name, of the types that matter for mail; in file order. */
export type DeclaredRecords = ReadonlyMap<Name, readonly ZoneRecord[]>;

/** Built once for a ZoneSet: its own facts and the comparison with the other side share it. */
export function declaredRecordsIn(zones: ZoneSet | null): DeclaredRecords {
  return zones === null ? new Map() : ofSet(zones);
}

const ofSet = oncePer((zones: ZoneSet) => recordsByName(zones));

export function recordsByName({ zones }: Pick<ZoneSet, "zones">): DeclaredRecords {
  const all = new Map<Name, readonly ZoneRecord[]>();
  for (const zone of zones)
    for (const [name, records] of recordsOf(zone)) {
      const known = all.get(name);
      all.set(name, known === undefined ? records : [...known, ...records]);
    }
  return all;
}

/** Base and head share the zones that are equal. */
const recordsOf = oncePer((zone: Zone): DeclaredRecords => {
  const declared = new Map<Name, ZoneRecord[]>();
  for (const record of zone.records) if (LOCATED.has(record.data.type)) addTo(declared, record.name, record);
  return declared;
});
