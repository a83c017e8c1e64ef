import type { FaultOf, ZoneFault } from "../../zones/faults.ts";
import { isNew } from "../../facts/changes.ts";
import { nameOf } from "../../facts/zone-faults.ts";
import { digCommand } from "../../dns/dig.ts";
import type { Facts } from "../../facts/types.ts";
import { excerpt, printable } from "../../text/printable.ts";
import type { Check } from "../check.ts";
import { failed, notChecked, passed } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";
import { recordText } from "../../zones/faults.ts";
import type { ZoneRecord } from "../../zones/types.ts";

export interface FaultText {
  readonly message: string;
  readonly help: string;
  /** The record to point at: of several, the first that this change adds. */
  readonly records: readonly ZoneRecord[];
}

/** A check that reports one kind of fault of the senders' zones. A zone that is not evaluated is not checked. */
export function faultCheck<K extends ZoneFault["kind"]>(
  about: Omit<Check, "run">,
  kind: K,
  say: (fault: FaultOf<K>) => FaultText,
): Check {
  return {
    ...about,
    run: (facts, { severity }) => [
      ...facts.zoneFaults.open.map(({ origin, part, sender }) =>
        notChecked(
          { id: about.id, subject: origin, sender },
          {
            known: false,
            reason: "not-evaluated",
            detail: `${part.reason} (${part.at.file}:${part.at.line})`,
            at: part.at,
          },
        ),
      ),
      ...facts.zoneFaults.faults.flatMap(({ fault, origin, sender }): readonly CheckOutcome[] => {
        if (!isKind(fault, kind)) return [];
        const said = say(fault);
        return [
          failed({ id: about.id, subject: origin, sender }, severity, {
            ...{ message: excerpt(said.message, 600), help: excerpt(said.help, 900), cause: nameOf(fault) },
            location: (said.records.find((r) => isNew(facts.changes, r)) ?? said.records[0])?.at ?? sender.at,
            evidence: said.records.slice(0, 3).map(evidenceOf),
          }),
        ];
      }),
      ...cleanZones(facts, kind).map(({ origin, sender }) => passed({ id: about.id, subject: origin, sender })),
    ],
  };
}

function isKind<K extends ZoneFault["kind"]>(fault: ZoneFault, kind: K): fault is FaultOf<K> {
  return fault.kind === kind;
}

function cleanZones(facts: Facts, kind: ZoneFault["kind"]): Facts["zoneFaults"]["zones"] {
  const { zones, faults, open } = facts.zoneFaults;
  const told = new Set([...faults.filter((f) => f.fault.kind === kind), ...open].map((f) => f.origin));
  return zones.filter((zone) => !told.has(zone.origin));
}

function evidenceOf(record: ZoneRecord): { question: string; answer: string; command: string } {
  const type = record.data.type === "OTHER" ? "A" : record.data.type;
  return {
    question: `${record.name} ${type} in the files`,
    answer: excerpt(printable(`${record.at.file}:${record.at.line}: ${recordText(record)}`), 300),
    command: digCommand({ name: record.name, type }),
  };
}
