import { parentOf } from "../dns/name.ts";
import { rdataText } from "../dns/rdata.ts";
import type { Name } from "../dns/types.ts";
import type { UnknownReason } from "../mail/known.ts";
import type { Location } from "../text/problem.ts";
import { recordText } from "../zones/faults.ts";
import { answerFrom } from "../zones/lookup.ts";
import type { ZoneIndexes } from "../zones/index-zones.ts";
import type { Relocate } from "../zones/relocate.ts";
import type { ZoneAnswer, ZoneRecord, ZoneSet } from "../zones/types.ts";
import type { DeclaredRecords } from "./declared.ts";
import { isOfKind, TYPE_OF_KIND, type MailKind, type MailName } from "./mail-names.ts";
import { shadowOver } from "./shadow.ts";

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

/** A record that the base declares and the head does not, with the head's line in its place. */
export interface Gone {
  readonly record: ZoneRecord;
  readonly at: Location | null;
}

/** Base and head, as far as one mail name needs them. */
export interface Sides {
  readonly before: ZoneIndexes;
  readonly after: ZoneIndexes;
  readonly relocate: Relocate;
  readonly gone: ReadonlyMap<Name, readonly Gone[]>;
  readonly head: ZoneSet;
  /** Of the head. */
  readonly declared: DeclaredRecords;
}

/** How the answers of both sides differ for one mail name; null where they do not. */
export function mailChangeOf(name: MailName, sides: Sides): MailChange | null {
  const question = { name: name.name, type: TYPE_OF_KIND[name.kind] };
  const was = answerFrom(sides.before, question);
  const is = answerFrom(sides.after, question);
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
    return unknown(name, before, outsideReason(sides, name.name), last);
  }
  return removedOrShadowed(name, before, was, sides);
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

function outsideReason(sides: Sides, name: Name): string {
  const cut = delegationOver(sides, name);
  return cut === null
    ? `the zone ${zoneOver(sides.before, name)} is no longer among these files, so what its server will answer is not known; if that is meant, take its senders off the list`
    : `${cut.name} is delegated by this change (${recordText(cut)}); ask that server whether it has the record`;
}

/** The zone of the base that held a name. */
function zoneOver(before: ZoneIndexes, name: Name): Name {
  for (let at = name; at !== ""; at = parentOf(at)) if (before.zones.has(at)) return at;
  return name;
}

function delegationOver(sides: Sides, name: Name): ZoneRecord | null {
  for (let at = name; at !== ""; at = parentOf(at)) {
    const ns = sides.declared.get(at)?.find((r) => r.data.type === "NS");
    if (ns !== undefined) return ns;
  }
  return null;
}

function removedOrShadowed(name: MailName, before: readonly string[], was: ZoneAnswer, sides: Sides): MailChange {
  const places = was.source === "zone" || was.source === "outside" ? was.at : [];
  const shadow = shadowOver(name, sides.head, sides.declared);
  if (shadow !== null) return { ...name, outcome: { kind: "shadowed", by: shadow }, before, at: shadow.at };
  const lost = sides.gone.get(name.name)?.find((g) => isOfKind(name.kind, g.record.data));
  const first = places.at(-1);
  const at = lost === undefined ? (first === undefined ? null : sides.relocate(first)) : lost.at;
  return { ...name, outcome: { kind: "removed" }, before, at };
}
