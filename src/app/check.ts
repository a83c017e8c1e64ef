import { compare, sideOf, type Side } from "../compare/compare.ts";
import type { History } from "../compare/history.ts";
import { beforeOf, remember } from "../compare/remember.ts";
import type { JudgedFinding, Judgement } from "../compare/types.ts";
import { fingerprintOf } from "../compare/fingerprint.ts";
import { accepted, judge } from "../compare/verdict.ts";
import type { Config, Sender } from "../config/types.ts";
import { CHECKS } from "../checks/all.ts";
import type { CheckOutcome } from "../checks/types.ts";
import type { Dns } from "../dns/types.ts";
import { collectMail } from "../facts/collect.ts";
import type { Facts } from "../facts/types.ts";
import { runLists } from "../mail/dnsbl/run.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import { overlay } from "../zones/overlay.ts";
import type { ZoneSet } from "../zones/types.ts";

/** What the run is compared with. */
export type Against =
  | { readonly mode: "absolute" }
  /** Null = an empty history: this run learns. */
  | { readonly mode: "history"; readonly history: History | null }
  | { readonly mode: "pull-request"; readonly base: ZoneSet };

export interface CheckRun {
  readonly config: Config;
  readonly lists: readonly ListSpec[];
  /** The outside world; base and head are views over it. */
  readonly dns: Dns;
  /** The zones as proposed (or as they stand), null without DNS files. */
  readonly head: ZoneSet | null;
  readonly against: Against;
  /** ISO time of the run. */
  readonly at: string;
}

export interface CheckResult {
  readonly judgement: Judgement;
  readonly facts: Facts;
  readonly baseFacts: Facts | null;
  /** What to remember, in history mode. */
  readonly history: History | null;
  /** True on the run that fills an empty history. */
  readonly learned: boolean;
}

/** The main job: facts → checks → compare → verdict. DNS trouble ends in *not checked*; nothing here throws for it. */
export async function runCheck(run: CheckRun): Promise<CheckResult> {
  const { config, against } = run;
  const [listFacts, head, base] = await Promise.all([
    runLists(run.dns, run.lists, listSubjects(config.senders)),
    collectMail(viewOf(run.head, run.dns), config.senders, run.head),
    against.mode === "pull-request" ? collectMail(viewOf(against.base, run.dns), config.senders, against.base) : null,
  ]);
  const facts: Facts = { ...head, ...listFacts };
  const baseFacts: Facts | null = base === null ? null : { ...base, ...listFacts };
  const now = sideOf(runChecks(facts, config));
  const { findings, history } = judged(run, now, baseFacts === null ? null : sideOf(runChecks(baseFacts, config)));
  const judgement = judge(against.mode, accepted(findings, config.accept, run.at), now.notChecked, config);
  const kept = history === null ? null : remember(judgement.findings, history.before, run.at);
  return {
    judgement,
    facts,
    baseFacts,
    history: kept,
    learned: against.mode === "history" && against.history === null,
  };
}

function viewOf(zones: ZoneSet | null, outside: Dns): Dns {
  return zones === null || (zones.zones.length === 0 && zones.notEvaluated.length === 0)
    ? outside
    : overlay(zones, outside);
}

function listSubjects(senders: readonly Sender[]): { addresses: readonly string[]; domains: readonly string[] } {
  const addresses = senders.flatMap((s) => (s.sends ? s.addresses : []));
  const domains = senders.flatMap((s) => (s.domain === null ? s.mailFrom : [s.domain, ...s.mailFrom]));
  return { addresses: [...new Set(addresses)], domains: [...new Set(domains)] };
}

/** Every check that is not off, with the user's severity and options. */
export function runChecks(facts: Facts, config: Config): readonly CheckOutcome[] {
  return CHECKS.flatMap((check) => {
    const rule = config.rules[check.id];
    if (rule?.severity === "off") return [];
    const severity = rule?.severity ?? check.severity;
    const outcomes = check.run(facts, { severity, options: { ...check.options, ...rule?.options } });
    if (rule?.severity === undefined || rule.severity === null) return outcomes;
    return outcomes.map((o) => (o.kind === "fail" ? { kind: "fail", finding: { ...o.finding, severity } } : o));
  });
}

type Before = ReturnType<typeof beforeOf>;

/** What changed between the two sides; `history` is null where nothing is to be remembered. */
export function judged(
  run: Pick<CheckRun, "against" | "at">,
  now: Side,
  base: Side | null,
): { findings: readonly JudgedFinding[]; history: { before: Before | null } | null } {
  const { against, at } = run;
  switch (against.mode) {
    case "absolute":
      return { findings: compare(now, null, [], at), history: null };
    case "history": {
      if (against.history === null) {
        // Nothing to compare with: what stands is learned, and stays green.
        const known = compare(now, null, [], at).map((f) => ({ ...f, change: "persisting" as const, since: at }));
        return { findings: known, history: { before: null } };
      }
      const before = beforeOf(against.history);
      return { findings: compare(now, before, [], at), history: { before } };
    }
    case "pull-request": {
      const side = base ?? { findings: [], notChecked: [] };
      const before = new Map(
        side.findings.map((finding) => [fingerprintOf(finding), { finding, since: null, learned: true }] as const),
      );
      const findings = compare(now, before, side.notChecked, at);
      return { findings: findings.map((f) => ({ ...f, since: null })), history: null };
    }
  }
}
