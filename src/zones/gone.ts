import type { Unplaced, Zone, ZoneSet } from "./types.ts";

/**
 * The head of a change, which takes away what only the base declares. Where the files say everything, a record that is not
 * there is gone; in an open world (Terraform, NO_PURGE) absence says nothing, so what the base declared must be named, or
 * the world, which still serves it today, would answer for the head.
 */
export function withGone(head: ZoneSet, base: ZoneSet): ZoneSet {
  const before = new Map(base.zones.map((zone) => [zone.origin, zone]));
  const zones = head.zones.map((zone): Zone => {
    const was = before.get(zone.origin);
    if (zone.openWorld === undefined || was === undefined || was === zone) return withoutGone(zone);
    const now = keysOf(zone);
    const gone = new Set([...keysOf(was)].filter((key) => !now.has(key)));
    return gone.size === 0 ? withoutGone(zone) : { ...zone, gone };
  });
  return { ...head, zones };
}

function keysOf(zone: Zone): ReadonlySet<string> {
  return new Set(zone.records.map((record) => `${record.name} ${record.data.type}`));
}

/** Both sides without the records of unknown zones that are written on both: the world answers for them, before and after. */
export function withoutCommon(base: ZoneSet, head: ZoneSet): { readonly base: ZoneSet; readonly head: ZoneSet } {
  const keysIn = (set: ZoneSet): ReadonlySet<string> => new Set(set.unplaced?.map(keyOf));
  const [was, is] = [keysIn(base), keysIn(head)];
  const zones = base.zones.map(withoutGone);
  return {
    base: lessUnplaced({ ...base, zones }, (part) => !is.has(keyOf(part))),
    head: lessUnplaced(head, (part) => !was.has(keyOf(part))),
  };
}

/** A state that is deployed: what these files leave open, the world answers. */
export function asDeployed(set: ZoneSet): ZoneSet {
  return { ...lessUnplaced(set, () => false), zones: set.zones.map(withoutGone) };
}

/** What a record was meant for and is not at may stand there all the same, by other hands. */
function withoutGone(zone: Zone): Zone {
  if (zone.gone === undefined) return zone;
  const { openWorld } = zone;
  const { origin, records, notEvaluated, files } = zone;
  return { origin, records, notEvaluated, files, ...(openWorld === undefined ? {} : { openWorld }) };
}

function lessUnplaced(set: ZoneSet, keep: (part: Unplaced) => boolean): ZoneSet {
  if (set.unplaced === undefined) return set;
  return { ...set, unplaced: set.unplaced.filter(keep) };
}

function keyOf({ at, label, under, written }: Unplaced): string {
  return JSON.stringify([at.file, label, under, written]);
}
