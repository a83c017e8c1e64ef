import type { Sender } from "../config/types.ts";
import { addTo } from "../core/groups.ts";
import { pairKey } from "../core/pair.ts";
import { isSameData } from "../dns/rdata.ts";
import type { Name } from "../dns/types.ts";
import type { Location } from "../text/problem.ts";
import { indexZone, indexZones } from "../zones/index-zones.ts";
import type { Relocate } from "../zones/relocate.ts";
import type { NotEvaluated, ZoneRecord, ZoneSet } from "../zones/types.ts";
import { declaredRecordsIn, isLocated, type DeclaredRecords } from "./declared.ts";
import { mailChangeOf, type Gone, type MailChange, type Sides } from "./mail-change.ts";
import { mailNamesOf } from "./mail-names.ts";
import { settledIn, touchedIn, type Touched } from "./settled.ts";

/** The other side of a comparison. */
export interface BaseZones {
  readonly zones: ZoneSet;
  readonly relocate: Relocate;
}

/** How the files' mail records differ between base and head. Comments, order, TTL and spelling make no difference. */
export interface Changes {
  readonly base: DeclaredRecords;
  /** Records that the base declares and the head does not, by name, with the head's line in their place. */
  readonly gone: ReadonlyMap<Name, readonly Gone[]>;
  readonly mail: readonly MailChange[];
  /** The same by `kind name`. */
  readonly byName: ReadonlyMap<string, MailChange>;
  /** Where the head says something in a form that is not evaluated, and the base says no such thing in these words. */
  readonly open: readonly Location[];
}

/** What a change of the files makes of their mail records. */
export function changesOf(base: BaseZones, head: ZoneSet, senders: readonly Sender[]): Changes {
  const [declared, now] = [declaredRecordsIn(base.zones), declaredRecordsIn(head)];
  const touched = touchedIn(base.zones, head);
  const gone = goneOf(touched, now, base.relocate);
  const sides: Sides = {
    before: indexZones(base.zones),
    after: indexZones(head),
    relocate: base.relocate,
    gone,
    head,
    declared: now,
  };
  const mail = mailNamesOf(base.zones, senders, settledIn(base.zones, head, touched)).flatMap((name) => {
    const change = mailChangeOf(name, sides);
    return change === null ? [] : [change];
  });
  return changesFrom({ base: declared, gone, mail, open: newlyOpen(base.zones, head) });
}

/** The same from a report. */
export function changesFrom(told: Omit<Changes, "byName">): Changes {
  return { ...told, byName: new Map(told.mail.map((c) => [pairKey(c.kind, c.name), c])) };
}

/** What of the head is not evaluated and is new: `unplaced` holds no more than that, the rest is told by its words. */
function newlyOpen(base: ZoneSet, head: ZoneSet): readonly Location[] {
  const wordsOf = ({ at, origin, name, types, reason }: NotEvaluated): string =>
    JSON.stringify([at.file, origin, name, types, reason]);
  const before = new Set(base.notEvaluated.map(wordsOf));
  const parts = head.notEvaluated.filter((part) => !before.has(wordsOf(part)));
  return [...parts, ...(head.unplaced ?? [])].map(({ at }) => at);
}

/** Nothing is gone of a zone that both sides share, and with large repositories that is almost all. */
function goneOf(touched: Touched, after: DeclaredRecords, relocate: Relocate): Changes["gone"] {
  const gone = new Map<Name, Gone[]>();
  for (const [zone, names] of touched)
    for (const name of names) {
      const left = after.get(name) ?? [];
      for (const record of (indexZone(zone).nodes.get(name) ?? []).filter(isLocated))
        if (!isAmong(left, record)) addTo(gone, name, { record, at: relocate(record.at) });
    }
  return gone;
}

/** Is a record of the same name among these? */
function isAmong(records: readonly ZoneRecord[], { data }: ZoneRecord): boolean {
  return records.some((record) => isSameData(record.data, data));
}

/** Is the record one that this change adds? Without a base nothing is new. */
export function isNew(changes: Changes | null, record: ZoneRecord): boolean {
  if (changes === null) return false;
  return !isAmong(changes.base.get(record.name) ?? [], record);
}
