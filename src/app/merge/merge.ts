import type { beforeOf } from "../../compare/remember.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import type { Side } from "../../compare/compare.ts";
import { judge } from "../../compare/verdict.ts";
import type { History } from "../../compare/history.ts";
import { remember } from "../../compare/remember.ts";
import type { NotChecked } from "../../checks/types.ts";
import type { Config } from "../../config/types.ts";
import type { ReportInput } from "../../report/model.ts";
import type { ReportFile } from "../../report/schema.ts";
import { ok, type Result } from "../../text/problem.ts";
import { judged, type Against } from "../check.ts";
import { baseFactsOf, factsOf, reasonOf } from "./facts.ts";
import type { NamedReport } from "./read.ts";
import { fitTogether } from "./together.ts";

export interface MergeSettings {
  /** What to compare with: only `history` and `absolute` have a meaning here. */
  readonly against: Against;
  /** Null: as the reports say. */
  readonly failOn: Config["failOn"] | null;
  readonly maxNotChecked: number | null;
}

export interface Merged {
  readonly report: ReportInput;
  /** What to remember; null when nothing is, or when a shard is missing from a history that does not exist yet. */
  readonly history: History | null;
}

/** The reports of all shards as one, judged once. */
export function mergeReports(files: readonly NamedReport[], settings: MergeSettings): Result<Merged> {
  const fits = fitTogether(files, settings.against);
  if (!fits.ok) return fits;
  const { missing, first } = fits.value;
  const reports = files.map((f) => f.report);
  const at = reports.map((r) => r.at).reduce((a, b) => (a > b ? a : b));
  const notChecked = [...reports.flatMap(notCheckedOf), ...missing.map(missingShard)];
  const facts = factsOf(reports);
  const told = findingsOf(reports);
  const maxNotChecked = settings.maxNotChecked ?? first.maxNotChecked;
  const failOn = settings.failOn ?? first.failOn;
  const known = new Set(facts.senders.flatMap((s) => [s.id, ...s.addresses, ...s.mailFrom]));
  const compared = compareOnce(told, distinct(notChecked), settings.against, at, (f) =>
    missing.length > 0 && f.change === "resolved" && !known.has(f.sender) && !known.has(f.subject)
      ? { ...f, change: "indeterminate" } // it may belong to the shard that is missing
      : f,
  );
  const mode = settings.against.mode === "history" ? "history" : first.mode;
  const judgement = judge(mode, compared.findings, distinct(notChecked), { failOn, maxNotChecked });
  const starts = settings.against.mode === "history" && settings.against.history === null;
  const keep = compared.history !== null && !(starts && missing.length > 0);
  return ok({
    report: {
      ...{ version: first.version, at, judgement, facts, baseFacts: baseFactsOf(reports, facts), failOn },
      ...{ maxNotChecked, base: first.base, head: first.head, runs: null, shard: null },
      counts: {
        questions: reports.reduce((sum, r) => sum + r.counts.questions, 0),
        asked: reports.reduce((sum, r) => sum + r.counts.asked, 0),
        servers: Math.max(...reports.map((r) => r.counts.servers)),
      },
      learned: starts && missing.length === 0,
    },
    history: keep ? remember(judgement.findings, compared.history?.before ?? null, at) : null,
  });
}

/** With a history the comparison is made anew, over all shards together; else the shards' own changes stand. */
function compareOnce(
  told: readonly JudgedFinding[],
  notChecked: readonly NotChecked[],
  against: Against,
  at: string,
  settle: (finding: JudgedFinding) => JudgedFinding,
): { findings: readonly JudgedFinding[]; history: { before: ReturnType<typeof beforeOf> | null } | null } {
  if (against.mode !== "history") return { findings: told, history: null };
  // What a shard could not compare it did not see in this run either.
  const now: Side = {
    findings: told.filter((f) => f.change !== "resolved" && f.change !== "indeterminate"),
    notChecked,
  };
  const { findings, history } = judged({ against, at }, now, null);
  const accepted = new Map(told.map((f) => [f.fingerprint, f.acceptedUntil]));
  return {
    findings: findings.map((f) => settle({ ...f, acceptedUntil: accepted.get(f.fingerprint) ?? null })),
    history,
  };
}

/** Two shards that share an address find the same; it is told once. */
function findingsOf(reports: readonly ReportFile[]): readonly JudgedFinding[] {
  const byFingerprint = new Map<string, JudgedFinding>();
  for (const { list, ...finding } of reports.flatMap((r) => r.findings))
    if (!byFingerprint.has(finding.fingerprint))
      byFingerprint.set(finding.fingerprint, { ...finding, list: list ?? null });
  return [...byFingerprint.values()];
}

function notCheckedOf(report: ReportFile): readonly NotChecked[] {
  return report.notChecked.map(({ list, reason, ...n }) => ({ ...n, list: list ?? null, reason: reasonOf(reason) }));
}

function distinct(rows: readonly NotChecked[]): readonly NotChecked[] {
  return [...new Map(rows.map((n) => [[n.check, n.subject, n.list, n.reason].join("\n"), n])).values()];
}

function missingShard(shard: string): NotChecked {
  return {
    ...{ check: "shard/missing", subject: `shard ${shard}`, sender: "", list: null, reason: "shard-missing" },
    detail: `the report of shard ${shard} was not given, so nothing is known of its senders; see whether its job ran to the end`,
  };
}
