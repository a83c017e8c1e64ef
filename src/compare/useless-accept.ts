import { pairKey } from "../core/pair.ts";
import { configUselessAccept, type Useless } from "../rules/config/useless-accept.ts";
import { findingOf } from "../rules/engine.ts";
import { violation } from "../rules/rule.ts";
import type { CheckOutcome, Finding } from "../rules/finding.ts";
import type { Acceptance, Config } from "../config/types.ts";
import { foundAddresses } from "../facts/found.ts";
import type { Facts } from "../facts/types.ts";
import { stateFor } from "../mail/dnsbl/states.ts";
import { isAddress, writtenSubject, type Subject } from "../mail/subject.ts";
import { sideOf } from "./compare.ts";
import { couldNotCheck } from "./unknowns.ts";
import { namesOf } from "./whose.ts";

/** A run as far as an acceptance can speak of it. */
export interface Looked {
  readonly outcomes: readonly CheckOutcome[];
  readonly facts: Facts;
  readonly rules: Config["rules"];
  /** The configuration may be shared with runs over other lists, whose subjects are not known here. */
  readonly mayBeOthers: boolean;
  /** ISO time of the run. */
  readonly at: string;
}

/**
 * The entries of `accept` that hold nothing back. One that matches no finding is told only where what it speaks of was
 * looked at in this run: a time-out must not make anyone take out what is still needed.
 */
export function uselessAcceptances(accept: readonly Acceptance[], looked: Looked): readonly CheckOutcome[] {
  if (accept.length === 0) return [];
  const severity = looked.rules[configUselessAccept.id]?.severity ?? configUselessAccept.severity;
  if (severity === "off") return [];
  const why = judgeOf(looked);
  return accept.flatMap((entry): readonly CheckOutcome[] => {
    const useless = why(entry);
    return useless === null ? [] : [{ kind: "fail", finding: uselessFinding(entry, useless, severity) }];
  });
}

function judgeOf(looked: Looked): (entry: Acceptance) => Useless | null {
  const { outcomes, facts, rules, mayBeOthers } = looked;
  const today = looked.at.slice(0, 10);
  const { findings, notChecked } = sideOf(outcomes);
  const names = new Set([
    ...namesOf(facts.senders),
    ...foundAddresses(facts.found),
    ...outcomes.flatMap((o) => (o.kind === "pass" ? [o.subject] : [])),
    ...[...findings, ...notChecked].map((row) => row.subject),
  ]);
  const passed = new Set(outcomes.flatMap((o) => (o.kind === "pass" ? [pairKey(o.id, o.subject)] : [])));
  return ({ id, on, list, until }) => {
    if (until < today) return "expired";
    const holds = findings.some((f) => f.id === id && f.subject === on && (list === null || f.list === list));
    if (holds || rules[id]?.severity === "off") return null;
    if (!names.has(on)) return mayBeOthers ? null : "no-subject";
    if (couldNotCheck({ id, subject: on, list }, notChecked)) return null;
    return (id.startsWith("dnsbl/") ? listsAnswered(facts, on, list) : passed.has(pairKey(id, on)))
      ? "no-finding"
      : null;
  };
}

/**
 * Was the subject asked of the list that is named, or of each that takes it? Facts hold no row for what is plainly clean,
 * so that it is known by the list and the subject.
 */
function listsAnswered({ senders, found, listings, lists }: Facts, on: string, list: string | null): boolean {
  const subject = writtenSubject(on);
  const isIp = isAddress(subject);
  const asked = new Set<Subject>(
    isIp
      ? [...senders.flatMap((s) => (s.sends ? s.addresses : [])), ...foundAddresses(found)]
      : senders.flatMap((s) => [...(s.domain === null ? [] : [s.domain]), ...s.mailFrom]),
  );
  const taking = [...lists.values()].filter(
    ({ info }) => (info.kind === "ip") === isIp && (list === null || info.zone === list),
  );
  const isSilent = (zone: string): boolean =>
    listings.get(subject)?.some((row) => row.list === zone && row.verdict === "not-checked") === true;
  return (
    asked.has(subject) &&
    taking.length > 0 &&
    taking.every((l) => stateFor(l, subject).usable && !isSilent(l.info.zone))
  );
}

function uselessFinding({ id, on, list, until, at }: Acceptance, why: Useless, severity: Finding["severity"]): Finding {
  const said = violation({
    params: { why, id, on, list, until },
    cause: [why === "expired" ? "expired" : "matches-nothing", id, list ?? "", until].join(" "),
    location: at,
    evidence: [],
  });
  return findingOf(configUselessAccept, { subject: on, sender: null }, said, severity);
}
