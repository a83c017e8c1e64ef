import { runMerge } from "../app/merge/run.ts";
import { fail, type Problem } from "../text/problem.ts";
import { FORMATS } from "./format-names.ts";
import { outsOf, show } from "./formats.ts";
import { langOfReader, langOption } from "./lang.ts";
import type { CommandIo, Outcome } from "./io.ts";
import { watchFiles } from "./progress.ts";
import { numberOption, wordOption, type Parsed } from "./options.ts";

/** `mailworthy merge <report.json>…`: the reports of all shards as one, judged once, the history written once. */
export async function mergeCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const format = wordOption(parsed, "format", FORMATS);
  const most = numberOption(parsed, "max-not-checked", 0, 1_000_000_000);
  const outs = outsOf(parsed);
  const problems = [format, most, outs].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error));
  if (!format.ok || !most.ok || !outs.ok) return fail(problems);
  const path = parsed.last("history");
  const report = runMerge(
    {
      files: parsed.positionals,
      filesBy: "caller",
      history: path === null ? null : `file:${path.replace(/^file:/, "")}`,
      failOn: parsed.last("fail-on"),
      maxNotChecked: most.value,
      name: parsed.last("name"),
      lang: langOption(parsed),
      onRead: watchFiles(parsed.positionals.length, io, langOfReader(parsed, io)),
    },
    io,
  );
  return report.ok ? show(report.value, format.value, outs.value, parsed, io) : report;
}
