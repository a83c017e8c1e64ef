import type { Location } from "../text/problem.ts";
import type { ZoneSet } from "../zones/types.ts";

/** Where the repo's files declare records: `name TYPE` → locations in file order. */
export function declaredIn(zones: ZoneSet | null): ReadonlyMap<string, readonly Location[]> {
  const declared = new Map<string, Location[]>();
  for (const zone of zones?.zones ?? []) {
    for (const record of zone.records) {
      const key = `${record.name} ${record.data.type}`;
      const known = declared.get(key);
      if (known === undefined) declared.set(key, [record.at]);
      else known.push(record.at);
    }
  }
  return declared;
}
