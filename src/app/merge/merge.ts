import type { Lang } from "../../core/lang.ts";
import type { History } from "../../compare/history.ts";
import type { Config } from "../../config/types.ts";
import type { ReportInput } from "../../report/model.ts";
import { ok, type Result } from "../../text/problem.ts";
import type { Against } from "../check-run.ts";
import { withMissing } from "./missing.ts";
import type { NamedReport } from "./read.ts";
import { settingsOf } from "./settings.ts";
import { fitTogether } from "./together.ts";
import { judgeTold } from "./told.ts";
import { isPart, judgeUnited, underBaseUnited } from "./united.ts";

export interface MergeSettings {
  /** What the watch is called. */
  readonly name?: string | null;
  readonly source?: ReportInput["source"];
  /** What to compare with: a history anew; else as the reports compare. */
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
  const config = {
    failOn: settings.failOn ?? first.failOn,
    maxNotChecked: settings.maxNotChecked ?? first.maxNotChecked,
  };
  const run = { against, at, tracks, config };
  const parts = reports.filter(isPart);
  const isWhole = parts.length === reports.length;
  const { judgement, facts, baseFacts, history, learned } = isWhole
    ? judgeUnited(parts, missing, run)
    : judgeTold(reports, missing, run);
  const passes = judgement.exitCode === 0;
  const change = settingsOf(reports, passes);
  return ok({
    report: {
      version: first.version,
      at,
      judgement,
      facts,
      baseFacts,
      ...config,
      name: settings.name ?? first.name ?? null,
      source: settings.source ?? null,
      lang: settings.lang ?? first.part?.lang ?? null,
      base: first.base,
      head: first.head,
      runs: history?.runs ?? null,
      shard: null,
      counts: {
        questions: reports.reduce((sum, r) => sum + r.counts.questions, 0),
        asked: reports.reduce((sum, r) => sum + r.counts.asked, 0),
        servers: Math.max(...reports.map((r) => r.counts.servers)),
      },
      learned: learned && missing.length === 0,
      settings:
        change === null || !isWhole ? change : { ...change, underBase: passes ? underBaseUnited(parts, at) : null },
    },
    history: remembered(history, { learned, missing, against, senders: facts.senders }),
  });
}

/** A history does not begin with a part missing. */
function remembered(
  next: History | null,
  run: {
    readonly learned: boolean;
    readonly missing: readonly string[];
    readonly against: Against;
    readonly senders: Config["senders"];
  },
): History | null {
  if (next === null || run.missing.length === 0) return next;
  return run.learned ? null : withMissing(next, run.against, run.senders);
}
