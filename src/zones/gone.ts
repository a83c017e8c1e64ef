import type { Zone, ZoneSet } from "./types.ts";

/**
 * The head of a change, which takes away what only the base declares. Where the files say everything, a record that is not
 * there is gone; in an open world (Terraform, NO_PURGE) absence says nothing, so what the base declared must be named, or
 * the world, which still serves it today, would answer for the head.
 */
export function withGone(head: ZoneSet, base: ZoneSet): ZoneSet {
  const before = new Map(base.zones.map((zone) => [zone.origin, zone]));
  const zones = head.zones.map((zone): Zone => {
    const was = before.get(zone.origin);
    if (zone.openWorld === undefined || was === undefined || was === zone) return zone;
    const now = keysOf(zone);
    const gone = new Set([...keysOf(was)].filter((key) => !now.has(key)));
    return gone.size === 0 ? zone : { ...zone, gone };
  });
  return { ...head, zones };
}

function keysOf(zone: Zone): ReadonlySet<string> {
  return new Set(zone.records.map((record) => `${record.name} ${record.data.type}`));
}
