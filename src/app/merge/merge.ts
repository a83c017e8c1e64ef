import type { Lang } from "../../core/lang.ts";
import { sightOf } from "../../compare/blind.ts";
import type { Side } from "../../compare/compare.ts";
import type { History } from "../../compare/history.ts";
import { pointOf } from "../../compare/point.ts";
import { remember } from "../../compare/remember.ts";
import type { JudgedFinding, Judgement } from "../../compare/types.ts";
import { judge } from "../../compare/verdict.ts";
import type { NotChecked } from "../../rules/finding.ts";
import { namesOf, speaksOf } from "../../compare/whose.ts";
import type { Config, Sender } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { ReportInput } from "../../report/model.ts";
import type { ReportFile } from "../../report/schema.ts";
import { ok, type Result } from "../../text/problem.ts";
import { judged, judgementOf, withObserved, type Against } from "../check.ts";
import { reasonOf } from "./fact.ts";
import { findingsOf } from "./findings.ts";
import { baseFactsOf, factsOf } from "./facts.ts";
import type { NamedReport } from "./read.ts";
import { settingsOf } from "./settings.ts";
import { fitTogether } from "./together.ts";

export interface MergeSettings {
  /** What the watch is called. */
  readonly name?: string | null;
  readonly source?: ReportInput["source"];
  /** What to compare with: a history anew; else the changes stand as the reports tell them. */
  readonly against: Against;
  /** Issues are kept, as in `CheckRun`. */
  readonly tracks?: boolean;
  /** Null: as the reports say. */
  readonly failOn: Config["failOn"] | null;
  readonly maxNotChecked: number | null;
  readonly lang?: Lang | null;
}

export interface Merged {
  readonly report: ReportInput;
  /** What to remember; null when nothing is, or when a shard is missing from a history that does not exist yet. */
  readonly history: History | null;
}

/** The reports of all shards as one, judged once. */
export function mergeReports(files: readonly NamedReport[], settings: MergeSettings): Result<Merged> {
  const { against, tracks = false } = settings;
  const fits = fitTogether(files, against);
  if (!fits.ok) return fits;
  const { missing, first } = fits.value;
  const reports = files.map((f) => f.report);
  const at = reports.map((r) => r.at).reduce((a, b) => (a > b ? a : b));
  const notChecked = distinct([...reports.flatMap(notCheckedOf), ...missing.map(missingShard)]);
  const facts: Facts = { ...factsOf(reports), ...observedIn(against) };
  const config = {
    failOn: settings.failOn ?? first.failOn,
    maxNotChecked: settings.maxNotChecked ?? first.maxNotChecked,
  };
  const speaks = speaksOf(facts.senders);
  const told = findingsOf(reports, compares(against));
  const findings = compareOnce(told, notChecked, { against, at, tracks, facts }).map((f) =>
    missing.length > 0 && f.change === "resolved" && !speaks(f)
      ? { ...f, change: "indeterminate" as const } // it may belong to the shard that is missing
      : f,
  );
  const baseFailOn = first.settings?.baseFailOn ?? null;
  const loosenedFailOn = baseFailOn === null ? {} : { loosenedFailOn: baseFailOn };
  const judgement = compares(against)
    ? judgementOf({ against, config }, findings, notChecked, facts.heard)
    : judge(first.mode, findings, notChecked, { ...config, ...loosenedFailOn }, sightOf(facts.heard, null));
  const starts = against.mode === "history" && against.history === null;
  const next = against.mode === "history" ? nextHistory(against.history, judgement, facts, at) : null;
  const history = next === null || missing.length === 0 ? next : withMissing(next, against, facts.senders);
  return ok({
    report: {
      ...{ version: first.version, at, judgement, facts, baseFacts: baseFactsOf(reports, facts), ...config },
      ...{ name: settings.name ?? first.name ?? null, source: settings.source ?? null, lang: settings.lang ?? null },
      ...{ base: first.base, head: first.head, runs: next?.runs ?? null, shard: null },
      counts: {
        questions: reports.reduce((sum, r) => sum + r.counts.questions, 0),
        asked: reports.reduce((sum, r) => sum + r.counts.asked, 0),
        servers: Math.max(...reports.map((r) => r.counts.servers)),
      },
      learned: starts && missing.length === 0,
      settings: settingsOf(reports, judgement.exitCode === 0),
    },
    history: starts && missing.length > 0 ? null : history,
  });
}

function compares(against: Against): boolean {
  return against.mode === "history" || against.mode === "uncompared";
}

function observedIn(against: Against): Pick<Facts, "observedBefore"> {
  return against.mode === "history" ? { observedBefore: against.history?.observed ?? [] } : {};
}

function nextHistory(before: History | null, judgement: Judgement, facts: Facts, at: string): History {
  return withObserved(remember(judgement, before, at, pointOf(judgement, at)), facts, judgement);
}

/** What the history knows of the senders of a missing shard stays as it was: nobody looked. */
function withMissing(next: History, against: Against, senders: readonly Sender[]): History {
  const own = namesOf(senders);
  const speaks = speaksOf(senders);
  const before = against.mode === "history" ? against.history : null;
  const others = <T extends { readonly subject: string }>(rows: readonly T[] = []): T[] =>
    rows.filter((row) => !own.has(row.subject));
  const waiting = (before?.gone ?? []).filter((row) => !speaks(row));
  const gone = new Map([...waiting, ...(next.gone ?? [])].map((row) => [row.fingerprint, row]));
  const present = new Set(next.findings.map((row) => row.fingerprint));
  const keyOf = (row: { readonly subject: string }): string => JSON.stringify(row);
  return {
    ...next,
    gone: [...gone.values()].filter((row) => !present.has(row.fingerprint)),
    unchecked: [
      ...new Map([...others(before?.unchecked), ...(next.unchecked ?? [])].map((row) => [keyOf(row), row])).values(),
    ],
    observed: [...others(before?.observed), ...(next.observed ?? []).filter((o) => own.has(o.subject))],
  };
}

/** With a history the comparison is made anew, over all shards together; else the shards' own changes stand. */
function compareOnce(
  told: readonly JudgedFinding[],
  notChecked: readonly NotChecked[],
  run: { readonly against: Against; readonly at: string; readonly tracks: boolean; readonly facts: Facts },
): readonly JudgedFinding[] {
  if (!compares(run.against)) return told;
  // What a shard could not compare it did not see in this run either.
  const seen = told.filter((f) => f.change !== "resolved" && f.change !== "indeterminate");
  const now: Side = { findings: seen, notChecked };
  const accepted = new Map(told.map((f) => [f.fingerprint, f.acceptedUntil]));
  return judged(run, now, null, run.facts).map((f) => ({ ...f, acceptedUntil: accepted.get(f.fingerprint) ?? null }));
}

function notCheckedOf(report: ReportFile): readonly NotChecked[] {
  return report.notChecked.map(({ check, subject, sender, list, cause, partial, reason, detail }) => ({
    ...{ check, subject, sender, list: list ?? null, reason: reasonOf(reason), detail },
    ...(cause === undefined ? {} : { cause }),
    ...(partial === undefined ? {} : { partial }),
  }));
}

function distinct(rows: readonly NotChecked[]): readonly NotChecked[] {
  return [...new Map(rows.map((n) => [[n.check, n.subject, n.list, n.cause, n.reason].join("\n"), n])).values()];
}

function missingShard(shard: string): NotChecked {
  return {
    ...{ check: "shard/missing", subject: `shard ${shard}`, sender: "", list: null, reason: "shard-missing" },
    detail: `the report of shard ${shard} was not given, so nothing is known of its senders; see whether its job ran to the end`,
  };
}
