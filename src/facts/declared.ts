import type { Location } from "../text/problem.ts";
import type { Name } from "../dns/types.ts";
import { pairKey } from "./pair-key.ts";
import type { ZoneRecord, ZoneSet } from "../zones/types.ts";

/** Where the repo's files declare records: `name TYPE` → locations in file order. */
export function declaredIn(zones: ZoneSet | null): ReadonlyMap<string, readonly Location[]> {
  const declared = new Map<string, Location[]>();
  for (const zone of zones?.zones ?? []) {
    for (const record of zone.records) {
      const key = pairKey(record.name, record.data.type);
      const known = declared.get(key);
      if (known === undefined) declared.set(key, [record.at]);
      else known.push(record.at);
    }
  }
  return declared;
}

/** Types of which a fault is shown at the record itself, chosen by what it holds. */
const LOCATED: ReadonlySet<string> = new Set(["TXT", "SPF", "MX", "CNAME", "DNAME", "NS", "PTR", "A", "AAAA"]);

/** What the repo's files declare at a name, of the types that matter for mail; in file order. */
export type DeclaredRecords = ReadonlyMap<Name, readonly ZoneRecord[]>;

const read = new WeakMap<ZoneSet, DeclaredRecords>();

/** Built once for a ZoneSet: its own facts and the comparison with the other side share it. */
export function declaredRecordsIn(zones: ZoneSet | null): DeclaredRecords {
  const known = zones === null ? undefined : read.get(zones);
  if (known !== undefined) return known;
  const declared = new Map<Name, ZoneRecord[]>();
  if (zones !== null) read.set(zones, declared);
  for (const zone of zones?.zones ?? []) {
    for (const record of zone.records) {
      if (!LOCATED.has(record.data.type)) continue;
      const known = declared.get(record.name);
      if (known === undefined) declared.set(record.name, [record]);
      else known.push(record);
    }
  }
  return declared;
}
