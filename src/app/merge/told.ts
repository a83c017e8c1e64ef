import { inOneGo } from "../../core/turns.ts";
import { sightOf } from "../../compare/blind.ts";
import { pointOf } from "../../compare/point.ts";
import { remember } from "../../compare/remember.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import { judge } from "../../compare/verdict.ts";
import { reasonOf } from "../../facts/codec/parts.ts";
import type { Facts } from "../../facts/types.ts";
import type { ReportFile } from "../../report/schema.ts";
import type { NotChecked } from "../../rules/finding.ts";
import { judged, judgementOf, withObserved } from "../judge.ts";
import type { Against, CheckResult, JudgeRun } from "../check-run.ts";
import { shownBaseFacts, shownFacts } from "./facts.ts";
import { findingsOf } from "./findings.ts";
import { missingOf } from "./missing.ts";

export interface ToldRun extends Pick<JudgeRun, "at" | "tracks"> {
  readonly against: Against;
  readonly config: Pick<JudgeRun["config"], "failOn" | "maxNotChecked">;
}

/**
 * Reports of an earlier version tell findings, and not all facts: what they found is united. Where senders of two shards
 * share a name, that may differ from what one run says.
 */
export function judgeTold(reports: readonly ReportFile[], missing: readonly string[], run: ToldRun): CheckResult {
  const { against, config, at } = run;
  const observed = against.mode === "history" ? { observedBefore: against.history?.observed ?? [] } : {};
  const facts: Facts = { ...shownFacts(reports), ...observed };
  const apart = missingOf(missing, facts.senders);
  const notChecked = distinct([...reports.flatMap(notCheckedOf), ...apart.notChecked]);
  const told = findingsOf(reports, compares(against));
  const findings = compareOnce(told, notChecked, run, facts).map(apart.settle);
  const baseFailOn = reports[0]?.settings?.baseFailOn ?? null;
  const loosenedFailOn = baseFailOn === null ? {} : { loosenedFailOn: baseFailOn };
  const judgement = compares(against)
    ? judgementOf({ against, config }, findings, notChecked, facts.heard)
    : judge(
        reports[0]?.mode ?? "absolute",
        findings,
        notChecked,
        { ...config, ...loosenedFailOn },
        sightOf(facts.heard, null),
      );
  const next =
    against.mode === "history"
      ? withObserved(remember(judgement, against.history, at, pointOf(judgement, at)), facts, judgement)
      : null;
  const learned = against.mode === "history" && against.history === null;
  return { judgement, facts, baseFacts: shownBaseFacts(reports, facts), history: next, learned };
}

function compares(against: Against): boolean {
  return against.mode === "history" || against.mode === "uncompared";
}

/** With a history the comparison is made anew, over all shards together; else the shards' own changes stand. */
function compareOnce(
  told: readonly JudgedFinding[],
  notChecked: readonly NotChecked[],
  run: ToldRun,
  facts: Facts,
): readonly JudgedFinding[] {
  if (!compares(run.against)) return told;
  // What a shard could not compare it did not see in this run either.
  const seen = told.filter((f) => f.change !== "resolved" && f.change !== "indeterminate");
  const accepted = new Map(told.map((f) => [f.fingerprint, f.acceptedUntil]));
  return inOneGo(judged(run, { findings: seen, notChecked }, null, facts)).map((f) => ({
    ...f,
    acceptedUntil: accepted.get(f.fingerprint) ?? null,
  }));
}

function notCheckedOf(report: ReportFile): readonly NotChecked[] {
  return report.notChecked.map(({ check, subject, sender, list, cause, partial, reason, detail }) => ({
    check,
    subject,
    sender,
    list: list ?? null,
    reason: reasonOf(reason),
    detail,
    ...(cause === undefined ? {} : { cause }),
    ...(partial === undefined ? {} : { partial }),
  }));
}

function distinct(rows: readonly NotChecked[]): readonly NotChecked[] {
  return [...new Map(rows.map((n) => [JSON.stringify([n.check, n.subject, n.list, n.cause, n.reason]), n])).values()];
}
