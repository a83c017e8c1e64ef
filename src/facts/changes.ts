import type { Sender } from "../config/types.ts";
import { below, isSubdomain, parentOf } from "../dns/name.ts";
import { rdataText } from "../dns/rdata.ts";
import type { Name } from "../dns/types.ts";
import type { UnknownReason } from "../mail/known.ts";
import type { Location } from "../text/problem.ts";
import { recordText } from "../zones/faults.ts";
import { answerFrom, indexZones, type ZoneIndexes } from "../zones/lookup.ts";
import type { Relocate } from "../zones/relocate.ts";
import type { NotEvaluated, ZoneAnswer, ZoneRecord, ZoneSet } from "../zones/types.ts";
import { declaredRecordsIn, recordsByName, type DeclaredRecords } from "./declared.ts";
import { pairKey } from "../core/pair.ts";
import { isOfKind, mailNamesOf, TYPE_OF_KIND, type MailKind, type MailName } from "./mail-names.ts";

/** The other side of a comparison. */
export interface BaseZones {
  readonly zones: ZoneSet;
  readonly relocate: Relocate;
}

/** One kind of mail record at one name that the base's files answer and the head's answer differently. */
export interface MailChange extends MailName {
  readonly outcome:
    /** Another record of the same kind. */
    | { readonly kind: "changed"; readonly after: readonly string[] }
    /** No longer declared. */
    | { readonly kind: "removed" }
    /** Still declared, but a record that the head adds stands before it. */
    | { readonly kind: "shadowed"; readonly by: ZoneRecord }
    /** The name is now another server's: the files cannot tell. */
    | {
        readonly kind: "unknown";
        readonly reason: UnknownReason;
        readonly detail: string;
        /** Where the cause stands: what is not evaluated, or the base's record. */
        readonly at?: Location;
      };
  readonly before: readonly string[];
  /** Where to show it in the head's files; null when nothing of the base's file is left. */
  readonly at: Location | null;
}

export interface Gone {
  readonly record: ZoneRecord;
  readonly at: Location | null;
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

export function changesOf(base: BaseZones, head: ZoneSet, senders: readonly Sender[]): Changes {
  const [before, after] = [indexZones(base.zones), indexZones(head)];
  const [declared, now] = [declaredRecordsIn(base.zones), declaredRecordsIn(head)];
  const gone = goneOf(base, head, now);
  const side: Side = { before, after, gone, head, declared: now };
  const mail = mailNamesOf(base.zones, senders).flatMap((name) => {
    const change = changeOf(name, side, base);
    return change === null ? [] : [change];
  });
  return changesFrom({ base: declared, gone, mail, open: newlyOpen(base.zones, head) });
}

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

interface Side {
  readonly before: ZoneIndexes;
  readonly after: ZoneIndexes;
  readonly gone: Changes["gone"];
  readonly head: ZoneSet;
  readonly declared: DeclaredRecords;
}

/** Nothing is gone of a zone that both sides share, and with large repositories that is almost all. */
function goneOf({ zones, relocate }: BaseZones, head: ZoneSet, after: DeclaredRecords): Changes["gone"] {
  const shared = new Set(head.zones);
  const own = { zones: zones.zones.filter((zone) => !shared.has(zone)) };
  const gone = new Map<Name, Gone[]>();
  for (const [name, records] of recordsByName(own)) {
    const left = new Set((after.get(name) ?? []).map(recordText));
    const lost = records.filter((record) => !left.has(recordText(record)));
    if (lost.length > 0)
      gone.set(
        name,
        lost.map((record) => ({ record, at: relocate(record.at) })),
      );
  }
  return gone;
}

function changeOf(name: MailName, side: Side, base: BaseZones): MailChange | null {
  const question = { name: name.name, type: TYPE_OF_KIND[name.kind] };
  const was = answerFrom(side.before, question);
  const is = answerFrom(side.after, question);
  const before = textsOf(name.kind, was);
  // The same unknown on both sides is no change.
  if (was.source === "not-evaluated" && is.source === "not-evaluated" && was.reason === is.reason) return null;
  if (was.source === "not-evaluated") return unknown(name, [], `in the base: ${was.reason}`, null);
  if (before.length === 0) return null;
  if (is.source === "not-evaluated") return unknown(name, before, is.reason, is.at);
  if (is.source === "servfail") return unknown(name, before, is.reason, null);
  const after = textsOf(name.kind, is);
  if (after.length > 0) {
    const same = after.length === before.length && after.every((text) => before.includes(text));
    return same ? null : { ...name, outcome: { kind: "changed", after }, before, at: null };
  }
  // A CNAME that is new leads elsewhere, and the view follows it there.
  if (is.source === "outside" && is.records.length > 0) return null;
  if (is.source === "outside") {
    const last = was.source === "zone" || was.source === "outside" ? (was.at.at(-1) ?? null) : null;
    return unknown(name, before, outsideReason(side, name.name), last);
  }
  return removedOrShadowed(name, before, was, side, base);
}

function unknown(name: MailName, before: readonly string[], detail: string, at: Location | null): MailChange {
  const outcome = { kind: "unknown", reason: "not-evaluated", detail } as const;
  return { ...name, outcome: at === null ? outcome : { ...outcome, at }, before, at: null };
}

/** The answer's records of this kind as texts: TXT and MX themselves, else the CNAME that leads out of the files. */
function textsOf(kind: MailKind, said: ZoneAnswer): readonly string[] {
  if (said.source !== "zone" && said.source !== "outside") return [];
  const records = said.source === "zone" ? said.answer.records : said.records;
  const wanted = records.filter((rr) => isOfKind(kind, rr.data));
  const own = wanted.filter((rr) => rr.data.type !== "CNAME");
  if (own.length > 0 || said.source === "zone")
    return (kind === "return-path" ? wanted : own).map((rr) => rdataText(rr.data));
  return wanted.slice(0, 1).map((rr) => `CNAME ${rdataText(rr.data)}`);
}

function outsideReason(side: Side, name: Name): string {
  const cut = delegationOver(side, name);
  return cut === null
    ? `the zone ${zoneOver(side.before, name)} is no longer among these files, so what its server will answer is not known; if that is meant, take its senders off the list`
    : `${cut.name} is delegated by this change (${recordText(cut)}); ask that server whether it has the record`;
}

/** The zone of the base that held a name. */
function zoneOver(before: ZoneIndexes, name: Name): Name {
  for (let at = name; at !== ""; at = parentOf(at)) if (before.zones.has(at)) return at;
  return name;
}

function delegationOver(side: Side, name: Name): ZoneRecord | null {
  for (let at = name; at !== ""; at = parentOf(at)) {
    const ns = side.declared.get(at)?.find((r) => r.data.type === "NS");
    if (ns !== undefined) return ns;
  }
  return null;
}

function removedOrShadowed(
  name: MailName,
  before: readonly string[],
  was: ZoneAnswer,
  side: Side,
  base: BaseZones,
): MailChange {
  const places = was.source === "zone" || was.source === "outside" ? was.at : [];
  const shadow = shadowOver(name, side);
  if (shadow !== null) return { ...name, outcome: { kind: "shadowed", by: shadow }, before, at: shadow.at };
  const lost = side.gone.get(name.name)?.find((g) => isOfKind(name.kind, g.record.data));
  const first = places.at(-1);
  const at = lost === undefined ? (first === undefined ? null : base.relocate(first)) : lost.at;
  return { ...name, outcome: { kind: "removed" }, before, at };
}

/**
 * What the head puts before a record that it still declares: a DNAME above, a zone of its own, or, when a wildcard gave the
 * answer, any record at the name or below it (RFC 4592 §2.2.1: a wildcard does not answer for a name that exists).
 */
function shadowOver(name: MailName, side: Side): ZoneRecord | null {
  const own = side.declared.get(name.name)?.some((r) => isOfKind(name.kind, r.data)) === true;
  if (own) {
    for (let at = parentOf(name.name); at !== ""; at = parentOf(at)) {
      const dname = side.declared.get(at)?.find((r) => r.data.type === "DNAME");
      if (dname !== undefined) return dname;
    }
    return apexOver(side, name.name);
  }
  for (let at = parentOf(name.name); at !== ""; at = parentOf(at)) {
    const wildcard = side.declared.get(below("*", at))?.some((r) => isOfKind(name.kind, r.data)) === true;
    if (wildcard) return blockerOf(side, name.name, at);
  }
  return null;
}

/** The SOA of the deepest zone over a name, when the record stands in a zone above it. */
function apexOver(side: Side, name: Name): ZoneRecord | null {
  const over = side.head.zones.filter((zone) => isSubdomain(name, zone.origin));
  const deepest = over.reduce<ZoneSet["zones"][number] | null>(
    (best, zone) => (best === null || zone.origin.length > best.origin.length ? zone : best),
    null,
  );
  if (deepest === null || over.length < 2) return null;
  return deepest.records.find((r) => r.data.type === "SOA") ?? deepest.records[0] ?? null;
}

/** The first record at the name or below it, or that makes a name between it and the wildcard's parent exist. */
function blockerOf(side: Side, name: Name, encloser: Name): ZoneRecord | null {
  let blocks = name;
  for (let at = parentOf(name); at !== encloser && at !== ""; at = parentOf(at)) blocks = at;
  for (const zone of side.head.zones) {
    if (!isSubdomain(name, zone.origin)) continue;
    const blocker = zone.records.find((r) => isSubdomain(r.name, blocks));
    if (blocker !== undefined) return blocker;
  }
  return null;
}

/** Is the record one that this change adds? Without a base nothing is new. */
export function isNew(changes: Changes | null, record: ZoneRecord): boolean {
  if (changes === null) return false;
  const text = recordText(record);
  return !(changes.base.get(record.name) ?? []).some((old) => recordText(old) === text);
}
