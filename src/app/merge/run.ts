import type { Watch } from "../../compare/watch.ts";
import type { Lang } from "../../core/lang.ts";
import type { ReportInput } from "../../report/model.ts";
import { printable } from "../../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../../text/problem.ts";
import { nodeFiles } from "../../zones/files.ts";
import { globsOf } from "../../zones/globs.ts";
import { idleProblems, MERGE } from "../idle-globs.ts";
import type { Disk, NamedBy, NamedPath } from "../../core/disk.ts";
import type { Readable } from "../files.ts";
import { historyOf, saveHistory } from "../history-place.ts";
import { NO_NAMING, NO_PATH, watchName } from "../watch-name.ts";
import { readSender } from "../../facts/codec/senders.ts";
import { FAIL_ON, wordOf } from "../word-of.ts";
import { mergeReports, type MergeSettings } from "./merge.ts";
import { readReport, type NamedReport } from "./read.ts";

/** What the command line and the Action can say; null = not said. */
export interface MergeInputs {
  readonly files: readonly string[];
  /** What a glob finds is the repository's, or an artifact's. */
  readonly filesBy: NamedBy;
  /** `file:PATH`, or in the Action `branch:NAME`. */
  readonly history: string | null;
  readonly failOn: string | null;
  readonly maxNotChecked: number | null;
  /** As in `JobInputs`. */
  readonly branches?: boolean;
  readonly tracks?: boolean;
  /** Null or absent: as the reports say. */
  readonly name?: string | null;
  readonly source?: ReportInput["source"];
  /** Null or absent: not said. */
  readonly lang?: Lang | null;
  /** Called before each of the files is read, and after the last, with how many were. */
  readonly onRead?: (read: number) => void;
}

/** What is ready to be merged, once its history is in `against`. */
export interface MergeJob extends MergeSettings {
  readonly watch: Watch;
  readonly reports: readonly NamedReport[];
  readonly historyFile: NamedPath | null;
  readonly historyBranch: string | null;
}

const MOST_FILES = 10_000;

/** Reads and validates everything; a history in a branch is for the caller to read. */
export function prepareMerge(inputs: MergeInputs, io: Readable): Result<MergeJob> {
  const { failOn, maxNotChecked } = inputs;
  const word = wordOf("fail-on", failOn, FAIL_ON);
  const read = inputs.files.map((file, i) => {
    inputs.onRead?.(i);
    return readReport(io, file, inputs.filesBy);
  });
  inputs.onRead?.(read.length);
  const reports = read.flatMap((r) => (r.ok ? [r.value] : []));
  // As in a run that is not in shards: where base and head are compared, the history has no say.
  const setting = reports[0]?.report.mode === "pull-request" ? null : inputs.history;
  const told = printable(reports[0]?.report.name ?? NO_PATH);
  const name = (inputs.name ?? null) === null ? ok(told) : watchName({ ...NO_NAMING, name: inputs.name ?? null }, []);
  const watch = {
    name: name.ok ? name.value : "",
    senders: wholeList(reports),
  };
  const history = historyOf(io, setting, { base: null, branches: inputs.branches === true, by: "caller" }, watch);
  const problems = [word, name, history, ...read].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error));
  if (!history.ok || !word.ok || problems.length > 0) return fail(problems);
  const { against, file, branch } = history.value;
  return ok({
    reports,
    against,
    failOn: word.value,
    maxNotChecked,
    tracks: inputs.tracks === true,
    historyFile: file,
    historyBranch: branch,
    watch,
    name: watch.name,
    source: inputs.source ?? null,
    lang: inputs.lang ?? null,
  });
}

/** The list as the shards know it; that of an earlier version knows its own part. */
function wholeList(reports: readonly NamedReport[]): Watch["senders"] {
  const whole = reports.find(({ report }) => report.part !== undefined)?.report.part?.senders;
  return (whole ?? reports.flatMap(({ report }) => report.senders)).map(readSender);
}

/** Reads the reports, joins them, and writes the history when there is one. */
export function runMerge(inputs: MergeInputs, io: Readable): Result<ReportInput> {
  const job = prepareMerge(inputs, io);
  if (!job.ok) return job;
  const merged = mergeReports(job.value.reports, job.value);
  if (!merged.ok) return merged;
  const { report, history } = merged.value;
  if (job.value.historyFile === null || history === null) return ok(report);
  const written = saveHistory(io, job.value.historyFile, job.value.watch, history);
  return written.ok ? ok(report) : written;
}

/** The files below the working directory that globs name, one a line; none is an error. */
export function reportFiles(disk: Disk, lines: string): Result<readonly string[]> {
  const patterns = lines.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const globs = globsOf(patterns);
  const json = nodeFiles(disk.directory)
    .list()
    .filter((path) => path.endsWith(".json"));
  const idle = globs.idle(json);
  if (idle.length > 0) return fail(idleProblems(MERGE, idle));
  const files = json.filter((path) => globs.takes(path)).slice(0, MOST_FILES);
  return files.length > 0
    ? ok(files)
    : fail([{ at: null, message: `merge: no JSON file is left; expected ${MERGE.expected}`, hint: null }]);
}
