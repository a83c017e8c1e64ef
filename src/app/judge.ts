import { sightOf } from "../compare/blind.ts";
import { compare, sideOf, withNewUnknowns, type Side } from "../compare/compare.ts";
import type { History } from "../compare/history.ts";
import { learnsFound, rememberFound } from "../compare/found.ts";
import { rememberAlive, rememberObserved } from "../compare/observed.ts";
import { beforeOf, remember } from "../compare/remember.ts";
import { pointOf } from "../compare/point.ts";
import type { JudgedFinding, Judgement } from "../compare/types.ts";
import { fingerprintOf } from "../compare/fingerprint.ts";
import { uselessAcceptances } from "../compare/useless-accept.ts";
import { accepted, judge } from "../compare/verdict.ts";
import type { Config } from "../config/types.ts";
import type { Steps } from "../core/turns.ts";
import { runRules } from "../rules/engine.ts";
import { RULES } from "../rules/registry.ts";
import { serverOutcomes } from "../rules/servers/outcomes.ts";
import type { CheckOutcome } from "../rules/finding.ts";
import type { HeardFacts } from "../facts/heard.ts";
import type { Facts } from "../facts/types.ts";
import type { JudgedAgainst, JudgeRun, LearnedSides, CheckResult } from "./check-run.ts";

/** Facts → checks → compare → verdict, of one run or of the parts of one that were united. */
export function* judgeLearned(run: JudgeRun, { facts, base: baseFacts }: LearnedSides): Steps<CheckResult> {
  const { config, against, at, missing = NOTHING_MISSING } = run;
  const proposed = run.accepts?.proposed ?? [];
  const before =
    baseFacts === null ? null : sideOf(yield* outcomesOf(run, baseFacts, acceptedBefore(against) ?? proposed));
  const seen = withNewUnknowns(sideOf(yield* outcomesOf(run, facts, proposed)), before, facts.changes?.open ?? []);
  yield;
  const now = { ...seen, notChecked: [...seen.notChecked, ...missing.notChecked] };
  const compared = pendingWhere(yield* judged(run, now, before, facts), against, facts);
  yield;
  const findings = accepted(compared, config.accept, at).map(missing.settle);
  const judgement = judgementOf(run, [...findings, ...(run.loosened?.findings ?? [])], now.notChecked, facts.heard);
  yield;
  const kept =
    against.mode === "history"
      ? withObserved(remember(judgement, against.history, at, pointOf(judgement, at)), facts, judgement)
      : null;
  return {
    judgement,
    facts,
    baseFacts,
    history: kept,
    learned: against.mode === "history" && against.history === null,
  };
}

/**
 * What is new since the last run, and rests on an absence that only one caching resolver told, waits for the next run: it is
 * remembered, and if it is still so then, it is no longer new.
 */
function pendingWhere(
  findings: readonly JudgedFinding[],
  against: JudgedAgainst,
  { lonely = [] }: Facts,
): readonly JudgedFinding[] {
  if (against.mode !== "history" || against.history === null || lonely.length === 0) return findings;
  const known = new Set(against.history.findings.map((row) => row.fingerprint));
  const alone = new Set(lonely);
  return findings.map((f) => {
    const isNew = f.change === "introduced" && !known.has(f.fingerprint);
    const waits = isNew && f.severity === "error" && f.evidence.some((e) => alone.has(e.question));
    return waits ? { ...f, severity: "warning", pending: true } : f;
  });
}

const NOTHING_MISSING: NonNullable<JudgeRun["missing"]> = { notChecked: [], settle: (finding) => finding };

/** What the checks say, and which entries of `accept` hold nothing of it back. */
function* outcomesOf(run: JudgeRun, facts: Facts, accept: Config["accept"]): Steps<readonly CheckOutcome[]> {
  const tells = run.accepts !== undefined && accept.length > 0;
  const outcomes = yield* runChecks(facts, run.config, tells);
  if (!tells) return outcomes;
  const { rules } = run.config;
  const looked = { outcomes, facts, rules, mayBeOthers: run.accepts.mayBeOthers, at: run.at };
  return [...outcomes, ...uselessAcceptances(accept, looked)];
}

function acceptedBefore(against: JudgedAgainst): Config["accept"] | null {
  return against.mode === "pull-request" ? (against.accept ?? null) : null;
}

/** A history with what was seen beside findings: standings on lists, and the servers that were found and judged. */
export function withObserved(history: History, facts: Facts, judgement: Judgement): History {
  const found = rememberFound(history, facts, judgement.notChecked);
  return {
    ...history,
    observed: [...rememberObserved(facts, judgement.findings, history.at)],
    ...(facts.lists.size === 0 ? {} : { alive: rememberAlive(facts, history.alive, history.at) }),
    ...(found.length === 0 ? {} : { found: [...found] }),
  };
}

/** Without its history a run cannot tell a regression: with errors that stand it is neither red nor green. */
export function judgementOf(
  run: Pick<JudgeRun, "against" | "loosened"> & { readonly config: Pick<Config, "failOn" | "maxNotChecked"> },
  findings: readonly JudgedFinding[],
  notChecked: Side["notChecked"],
  heard: HeardFacts,
): Judgement {
  const { against, loosened } = run;
  const { failOn, maxNotChecked } = run.config;
  const config = { failOn, maxNotChecked, ...(loosened === undefined ? {} : { loosenedFailOn: loosened.failOn }) };
  const sight = sightOf(heard, against.mode === "history" ? (against.history?.blindRuns ?? 0) : null);
  if (against.mode !== "uncompared") return judge(against.mode, findings, notChecked, config, sight);
  const judgement = judge("history", findings, notChecked, config, sight);
  const stands = findings.some((f) => f.severity === "error" && f.acceptedUntil === null);
  return judgement.verdict === "pass" && stands ? { ...judgement, verdict: "not-checked" } : judgement;
}

/** What every rule says that is not off, and which servers of domains given alone were not looked at. */
export function* runChecks(
  facts: Facts,
  config: Pick<Config, "rules">,
  passes: boolean,
): Steps<readonly CheckOutcome[]> {
  return [...(yield* runRules(RULES, facts, config.rules, passes)), ...serverOutcomes(facts)];
}

/** What changed between the two sides. */
export function* judged(
  run: Pick<JudgeRun, "against" | "at" | "tracks">,
  now: Side,
  base: Side | null,
  facts: Pick<Facts, "senders" | "found">,
): Steps<readonly JudgedFinding[]> {
  const { against, at } = run;
  switch (against.mode) {
    case "absolute":
    case "uncompared":
      return yield* compare(now, null, [], at);
    case "history": {
      if (against.history === null) {
        // Nothing to compare with: what stands is learned, and stays green.
        return (yield* compare(now, null, [], at)).map((f) => ({ ...f, change: "persisting" as const, since: at }));
      }
      const before = beforeOf(against.history, run.tracks);
      const isFirst = learnsFound(against.history, facts);
      // Seen for the first time because nobody could look, or did, before: learned, as on the first run.
      return (yield* compare(now, before, against.history.unchecked ?? [], at)).map((f) => {
        if (before.has(f.fingerprint)) return f;
        const learns = f.change === "indeterminate" || (f.change === "introduced" && isFirst(f));
        return learns ? { ...f, change: "persisting" as const } : f;
      });
    }
    case "pull-request": {
      const side = base ?? { findings: [], notChecked: [] };
      const before = new Map(
        side.findings.map((finding) => [fingerprintOf(finding), { finding, since: null, learned: true }] as const),
      );
      const findings = yield* compare(now, before, side.notChecked, at);
      return findings.map((f) => ({ ...f, since: null }));
    }
  }
}
