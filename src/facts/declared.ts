import type { Name } from "../dns/types.ts";
import type { ZoneRecord, ZoneSet } from "../zones/types.ts";

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
  const declared = new Map<Name, ZoneRecord[]>();
  for (const zone of zones) {
    for (const record of zone.records) {
      if (!LOCATED.has(record.data.type)) continue;
      const known = declared.get(record.name);
      if (known === undefined) declared.set(record.name, [record]);
      else known.push(record);
    }
  }
  return declared;
}
