import type { MailChange } from "../../facts/mail-change.ts";
import type { MailKind } from "../../facts/mail-names.ts";
import type { Facts } from "../../facts/types.ts";
import { recordText } from "../../zones/faults.ts";
import { evidenceOfChange, isListed } from "../changes.ts";
import { PASS, violation, type Rule, type Subject } from "../rule.ts";
import { faultViolation, shownRecords, zonesWith, type FaultyZone, type ShownRecords } from "./faults.ts";

export type RecordShadowed =
  /** What stands below a DNAME is never given out (RFC 6672 §2.4). */
  | { readonly by: "dname"; readonly name: string; readonly hidden: ShownRecords }
  /** A change puts a record before the one of `name`: a zone of its own, or a name that ends the wildcard's reach. */
  | {
      readonly by: "zone" | "record";
      readonly name: string;
      readonly kind: MailKind;
      readonly before: readonly string[];
      /** What stands before it now, and its owner. */
      readonly record: string;
      readonly owner: string;
    };

type Shadowed = { readonly zone: FaultyZone<"below-dname"> } | { readonly change: MailChange };

export const zoneRecordShadowed: Rule<"zone/record-shadowed", RecordShadowed, Shadowed> = {
  id: "zone/record-shadowed",
  severity: "error",
  milder: "warning",
  references: ["RFC 4592 §2.2.1", "RFC 6672 §2.4"],
  subjects: (facts) => [...dnames(facts), ...shadowedChanges(facts)],
  judge: (it, { facts }) => {
    if ("change" in it) return changed(it.change);
    const { fault, sender } = it.zone;
    if (fault === null) return [PASS];
    const params = { by: "dname", name: fault.cut.name, hidden: shownRecords(fault.hidden) } as const;
    return [faultViolation<RecordShadowed>(facts, fault, sender, { params, records: [fault.cut] })];
  },
};

function dnames(facts: Facts): readonly Subject<Shadowed>[] {
  return zonesWith(facts, "below-dname").map((subject): Subject<Shadowed> => ({
    ...subject,
    fact: subject.fact.known ? { known: true, value: { zone: subject.fact.value } } : subject.fact,
  }));
}

function shadowedChanges(facts: Facts): readonly Subject<Shadowed>[] {
  return (facts.changes?.mail ?? []).map((change): Subject<Shadowed> => {
    const { outcome, sender, name, domain, kind } = change;
    if (outcome.kind === "unknown")
      return { subject: domain, sender, cause: `${kind} ${name}`, fact: { known: false, ...outcome } };
    return { subject: domain, sender, fact: { known: true, value: { change } } };
  });
}

function changed(change: MailChange): ReturnType<(typeof zoneRecordShadowed)["judge"]> {
  const { outcome, kind, name, before, sender } = change;
  if (outcome.kind !== "shadowed" || outcome.by.data.type === "DNAME") return []; // the DNAME is told of itself
  return [
    violation<RecordShadowed>({
      params: {
        by: outcome.by.data.type === "SOA" ? "zone" : "record",
        name,
        kind,
        before,
        record: recordText(outcome.by),
        owner: outcome.by.name,
      },
      cause: `${kind} ${name}`,
      location: change.at ?? sender.at,
      evidence: [evidenceOfChange(change)],
      severity: isListed(change) ? "error" : "warning",
    }),
  ];
}
