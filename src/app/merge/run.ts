import { serializeHistory } from "../../compare/history.ts";
import type { Config } from "../../config/types.ts";
import type { ReportInput } from "../../report/model.ts";
import { nearest } from "../../text/nearest.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../../text/problem.ts";
import { globPattern, nodeFiles } from "../../zones/files.ts";
import { writeOutput } from "../files.ts";
import { historyOf } from "../job.ts";
import { mergeReports } from "./merge.ts";
import { readReport } from "./read.ts";

/** What the command line and the Action can say; null = not said. */
export interface MergeInputs {
  readonly files: readonly string[];
  /** `file:PATH`. */
  readonly history: string | null;
  readonly failOn: string | null;
  readonly maxNotChecked: number | null;
}

const WORDS = ["regression", "error", "warning", "never"] as const satisfies readonly Config["failOn"][];
const MOST_FILES = 10_000;

/** Reads the reports, joins them, and writes the history when there is one. */
export function runMerge(inputs: MergeInputs): Result<ReportInput> {
  const { failOn, maxNotChecked } = inputs;
  const word = WORDS.find((w) => w === failOn) ?? null;
  const wrong: Result<null> =
    failOn === null || word !== null
      ? ok(null)
      : fail([
          {
            at: null,
            message: `fail-on ${excerpt(failOn, 40)}: expected ${WORDS.join(", ")}`,
            hint: nearest(failOn, WORDS),
          },
        ]);
  const history = historyOf(inputs.history, false);
  const read = inputs.files.map(readReport);
  const problems = [wrong, history, ...read].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error));
  if (!history.ok || problems.length > 0) return fail(problems);
  const { against, file } = history.value;
  const reports = read.flatMap((r) => (r.ok ? [r.value] : []));
  const merged = mergeReports(reports, { against, failOn: word, maxNotChecked });
  if (!merged.ok) return merged;
  if (file !== null && merged.value.history !== null) {
    const written = writeOutput(file, "the history", serializeHistory(merged.value.history));
    if (!written.ok) return written;
  }
  return ok(merged.value.report);
}

/** The files below the working directory that a glob names; none is an error. */
export function reportFiles(glob: string): Result<readonly string[]> {
  const pattern = globPattern(glob);
  const files = nodeFiles(".")
    .list()
    .filter((path) => path.endsWith(".json") && pattern.test(path))
    .slice(0, MOST_FILES);
  return files.length > 0
    ? ok(files)
    : fail([
        {
          at: null,
          message: `merge ${excerpt(glob, 120)}: no JSON file matches; expected a glob such as reports/**/*.json, and the artifacts of the shards downloaded there`,
          hint: null,
        },
      ]);
}
