import { readText, readUsual } from "../app/files.ts";
import { prepare } from "../app/job.ts";
import { estimateJob, runJob } from "../app/run-job.ts";
import { belowRoot } from "../app/below-root.ts";
import { USUAL_LIST } from "../app/settings-of.ts";
import { NO_NAMING } from "../app/watch-name.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { isoTime } from "../app/io.ts";
import { FORMATS } from "./format-names.ts";
import { outsOf, show } from "./formats.ts";
import { estimateOutcome } from "./estimate.ts";
import { langOfReader, langOption } from "./lang.ts";
import { keyOf, lookOf, withDns, type CommandIo, type Outcome } from "./io.ts";
import { commandWords } from "./words/words.ts";
import { numberOption, wordOption, type Parsed } from "./options.ts";

/** `mailworthy check`. */
export async function checkCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const format = wordOption(parsed, "format", FORMATS);
  const most = numberOption(parsed, "max-not-checked", 0, 1_000_000_000);
  const rate = numberOption(parsed, "list-rate", 0, 10_000);
  const lists = listsOf(parsed, io);
  const outs = outsOf(parsed);
  const at = clockOf(parsed, io);
  const problems = [format, most, rate, lists, outs, at].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error));
  if (!format.ok || !most.ok || !rate.ok || !lists.ok || !outs.ok || !at.ok) return fail(problems);
  const history = parsed.last("history");
  const job = await prepare(
    {
      lists: lists.value,
      config: parsed.last("config"),
      base: parsed.last("base"),
      head: parsed.last("head"),
      zones: parsed.all("zones").length === 0 ? null : parsed.all("zones"),
      history:
        history === null || history.startsWith("branch:") || history.startsWith("file:") ? history : `file:${history}`,
      failOn: parsed.last("fail-on"),
      maxNotChecked: most.value,
      shard: parsed.last("shard"),
      dqsKey: keyOf(io.env, "dqs"),
      abusixKey: keyOf(io.env, "abusix"),
      at: at.value,
      listRate: rate.value,
      settings: parsed.last("settings"),
      lang: langOption(parsed),
      naming: { ...NO_NAMING, name: parsed.last("name"), directory: belowRoot(io) },
    },
    io,
  );
  if (!job.ok) return job;
  if (parsed.flag("estimate")) {
    const words = await commandWords("estimate", langOfReader(parsed, io));
    return estimateOutcome(estimateJob(job.value), parsed.flag("json"), { ...lookOf(io, parsed), words });
  }
  const report = await withDns(parsed, io, (open) => runJob(job.value, open, io));
  if (!report.ok) return report;
  return show(report.value, format.value, outs.value, parsed, io);
}

/** Senders from --senders and from the arguments; without either, senders.txt when it is there. */
function listsOf(parsed: Parsed, io: CommandIo): Result<readonly { text: string; file: string }[]> {
  const lists: { text: string; file: string }[] = [];
  const path = parsed.last("senders");
  if (path !== null) {
    const text = readText(io, path, "the senders list");
    if (!text.ok) return text;
    lists.push({ text: text.value, file: path === "-" ? "(standard input)" : path });
  }
  if (parsed.positionals.length > 0) lists.push({ text: parsed.positionals.join("\n"), file: "(arguments)" });
  if (lists.length > 0) return ok(lists);
  const found = readUsual(io, [USUAL_LIST], "the senders list");
  if (!found.ok) return found;
  return ok(found.value === null ? [] : [found.value]);
}

function clockOf(parsed: Parsed, io: CommandIo): Result<string> {
  const text = parsed.last("clock");
  const time = text === null ? io.now() : new Date(text);
  if (Number.isNaN(time.getTime()))
    return fail([
      {
        at: null,
        message: `--clock ${excerpt(text ?? "", 40)}: expected a time such as 2026-11-24T08:00:00Z`,
        hint: null,
      },
    ]);
  return ok(isoTime(time));
}
