import type { Name } from "../dns/types.ts";
import type { Zone, ZoneRecord, ZoneSet } from "../zones/types.ts";

/** Types of which a fault is shown at the record itself, chosen by what it holds. */
const LOCATED: ReadonlySet<string> = new Set(["TXT", "SPF", "MX", "CNAME", "DNAME", "NS", "PTR", "A", "AAAA"]);

/** What the repo's files declare at a name, of the types that matter for mail; in file order. */
export type DeclaredRecords = ReadonlyMap<Name, readonly ZoneRecord[]>;

const read = new WeakMap<ZoneSet, DeclaredRecords>();

/** Built once for a ZoneSet: its own facts and the comparison with the other side share it. */
export function declaredRecordsIn(zones: ZoneSet | null): DeclaredRecords {
  if (zones === null) return new Map();
  const declared = read.get(zones) ?? recordsByName(zones);
  read.set(zones, declared);
  return declared;
}

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
const OF_ZONE = new WeakMap<Zone, DeclaredRecords>();

function recordsOf(zone: Zone): DeclaredRecords {
  const known = OF_ZONE.get(zone);
  if (known !== undefined) return known;
  const declared = new Map<Name, ZoneRecord[]>();
  for (const record of zone.records) {
    if (!LOCATED.has(record.data.type)) continue;
    const before = declared.get(record.name);
    if (before === undefined) declared.set(record.name, [record]);
    else before.push(record);
  }
  OF_ZONE.set(zone, declared);
  return declared;
}
