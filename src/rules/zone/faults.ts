import { digCommand } from "../../dns/dig.ts";
import type { Name } from "../../dns/types.ts";
import { isNew } from "../../facts/changes.ts";
import type { Facts } from "../../facts/types.ts";
import { nameOf, type SenderFault } from "../../facts/zone-faults.ts";
import type { Evidence } from "../../mail/known.ts";
import { excerpt, printable } from "../../text/printable.ts";
import type { FaultOf, ZoneFault } from "../../zones/faults.ts";
import { recordText } from "../../zones/faults.ts";
import type { ZoneRecord } from "../../zones/types.ts";
import { PASS, violation, type Rule, type Subject, type Violation } from "../rule.ts";
import { because } from "../../mail/why.ts";
import type { Location } from "../../text/problem.ts";

/** A zone that a sender depends on, with its faults of one kind, or with one of them. */
export interface FaultyZone<K extends ZoneFault["kind"]> {
  readonly sender: SenderFault["sender"];
  /** Null: the zone has none of this kind. */
  readonly fault: FaultOf<K> | null;
}

/** The senders' zones: each fault of the kind, each zone without one; a zone that is not evaluated is not checked. */
export function zonesWith<K extends ZoneFault["kind"]>(facts: Facts, kind: K): readonly Subject<FaultyZone<K>>[] {
  const { zones, faults, open } = facts.zoneFaults;
  const own = faults.flatMap(({ fault, origin, sender }) => (isKind(fault, kind) ? [{ fault, origin, sender }] : []));
  const told = new Set<Name>([...own, ...open].map((f) => f.origin));
  return [
    ...open.map(({ origin, part, sender }): Subject<FaultyZone<K>> => ({
      subject: origin,
      sender,
      fact: { ...because("not-evaluated", { code: "files", reason: part.reason, ...placeOf(part.at) }), at: part.at },
    })),
    ...own.map(({ origin, sender, fault }): Subject<FaultyZone<K>> => ({
      subject: origin,
      sender,
      fact: { known: true, value: { sender, fault } },
    })),
    ...zones
      .filter((zone) => !told.has(zone.origin))
      .map(({ origin, sender }): Subject<FaultyZone<K>> => ({
        subject: origin,
        sender,
        fact: { known: true, value: { sender, fault: null } },
      })),
  ];
}

/** What a rule says of a fault: its parameters, and the records to point at (of several, the first that this change adds). */
export interface Told<P extends object> {
  readonly params: P;
  readonly records: readonly ZoneRecord[];
}

/** A rule that tells one kind of fault of the senders' zones. */
export function faultRule<Id extends string, K extends ZoneFault["kind"], P extends object>(
  about: Pick<Rule<Id>, "id" | "severity" | "references">,
  kind: K,
  tell: (fault: FaultOf<K>) => Told<P>,
): Rule<Id, P, FaultyZone<K>> {
  return {
    ...about,
    subjects: (facts) => zonesWith(facts, kind),
    judge: ({ fault, sender }, { facts }) =>
      fault === null ? [PASS] : [faultViolation(facts, fault, sender, tell(fault))],
  };
}

export function faultViolation<P extends object>(
  facts: Facts,
  fault: ZoneFault,
  sender: SenderFault["sender"],
  { params, records }: Told<P>,
): Violation<P> {
  return violation({
    params,
    cause: nameOf(fault),
    location: (records.find((r) => isNew(facts.changes, r)) ?? records[0])?.at ?? sender.at,
    evidence: records.slice(0, 3).map(evidenceOf),
  });
}

/** Records as messages show them: the first few, and how many there are. */
export interface ShownRecords {
  readonly count: number;
  readonly first: readonly string[];
}

export function shownRecords(records: readonly ZoneRecord[]): ShownRecords {
  return { count: records.length, first: records.slice(0, 3).map(recordText) };
}

function placeOf({ file, line }: Location): Pick<Location, "file" | "line"> {
  return { file, line };
}

function isKind<K extends ZoneFault["kind"]>(fault: ZoneFault, kind: K): fault is FaultOf<K> {
  return fault.kind === kind;
}

function evidenceOf(record: ZoneRecord): Evidence {
  const type = record.data.type === "OTHER" ? "A" : record.data.type;
  return {
    question: `${record.name} ${type} in the files`,
    answer: excerpt(printable(`${record.at.file}:${record.at.line}: ${recordText(record)}`), 300),
    command: digCommand({ name: record.name, type }),
  };
}
