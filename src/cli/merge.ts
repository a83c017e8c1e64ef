import { writeOutput } from "../app/files.ts";
import { historyOf } from "../app/job.ts";
import { mergeReports } from "../app/merge/merge.ts";
import { readReport } from "../app/merge/read.ts";
import { serializeHistory } from "../compare/history.ts";
import { fail, type Problem } from "../text/problem.ts";
import { FORMATS, outsOf, show } from "./formats.ts";
import type { Outcome } from "./io.ts";
import { numberOption, wordOption, type Parsed } from "./options.ts";

/** `mailworthy merge <report.json>…`: the reports of all shards as one, judged once, the history written once. */
export function mergeCommand(parsed: Parsed): Outcome {
  const format = wordOption(parsed, "format", FORMATS);
  const failOn = wordOption(parsed, "fail-on", ["regression", "error", "warning", "never"]);
  const most = numberOption(parsed, "max-not-checked", 0, 1_000_000_000);
  const outs = outsOf(parsed);
  const path = parsed.last("history");
  const history = historyOf(path === null ? null : `file:${path.replace(/^file:/, "")}`, false);
  const files = parsed.positionals.map(readReport);
  const problems = [format, failOn, most, outs, history, ...files].flatMap((r): readonly Problem[] =>
    r.ok ? [] : r.error,
  );
  if (!format.ok || !failOn.ok || !most.ok || !outs.ok || !history.ok || problems.length > 0) return fail(problems);
  const { against, file } = history.value;
  const merged = mergeReports(
    files.flatMap((f) => (f.ok ? [f.value] : [])),
    { against, failOn: failOn.value, maxNotChecked: most.value },
  );
  if (!merged.ok) return merged;
  if (file !== null && merged.value.history !== null) {
    const written = writeOutput(file, "the history", serializeHistory(merged.value.history));
    if (!written.ok) return written;
  }
  return show(merged.value.report, format.value, outs.value, parsed);
}
