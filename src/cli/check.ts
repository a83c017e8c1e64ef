import { CHECKS } from "../checks/all.ts";
import { readText, writeOutput } from "../app/files.ts";
import { prepare, runJob } from "../app/job.ts";
import { annotations } from "../report/annotations.ts";
import { renderHtml } from "../report/html.ts";
import { renderJson } from "../report/json.ts";
import { renderJunit } from "../report/junit.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { ReportInput } from "../report/model.ts";
import { renderSarif } from "../report/sarif.ts";
import { renderTerminal } from "../report/terminal.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { keyFromEnvironment, withDns, type Outcome } from "./io.ts";
import { numberOption, wordOption, type Parsed } from "./options.ts";
import { startProgress } from "./progress.ts";

const FORMATS = ["text", "json", "markdown", "html", "sarif", "junit", "github"] as const;
type Format = (typeof FORMATS)[number];

/** `mailworthy check`. */
export async function checkCommand(parsed: Parsed): Promise<Outcome> {
  const format = wordOption(parsed, "format", FORMATS);
  const most = numberOption(parsed, "max-not-checked", 0, 1_000_000_000);
  const rate = numberOption(parsed, "list-rate", 0, 10_000);
  const lists = listsOf(parsed);
  const outs = outsOf(parsed);
  const at = clockOf(parsed);
  const problems = [format, most, rate, lists, outs, at].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error));
  if (!format.ok || !most.ok || !rate.ok || !lists.ok || !outs.ok || !at.ok) return fail(problems);
  const history = parsed.last("history");
  const job = prepare({
    ...{ lists: lists.value, config: parsed.last("config"), base: parsed.last("base"), head: parsed.last("head") },
    zones: parsed.all("zones").length === 0 ? null : parsed.all("zones"),
    history:
      history === null || history.startsWith("branch:") || history.startsWith("file:") ? history : `file:${history}`,
    ...{ failOn: parsed.last("fail-on"), maxNotChecked: most.value, shard: parsed.last("shard") },
    ...{ dqsKey: keyFromEnvironment("dqs"), abusixKey: keyFromEnvironment("abusix"), at: at.value, root: "." },
    listRate: rate.value,
  });
  if (!job.ok) return job;
  const report = await withDns(parsed, async (open) => {
    const progress = startProgress(open);
    const result = await runJob(job.value, open);
    progress();
    return result;
  });
  if (!report.ok) return report;
  for (const out of outs.value) {
    const written = writeOutput(out.file, `the ${out.format} report`, render(report.value, out.format, parsed));
    if (!written.ok) return written;
  }
  const shown = parsed.flag("json") ? "json" : (format.value ?? "text");
  return ok({ stdout: render(report.value, shown, parsed), exitCode: report.value.judgement.exitCode });
}

function render(input: ReportInput, format: Format, parsed: Parsed): string {
  switch (format) {
    case "text":
      return renderTerminal(input, {
        color: process.stdout.isTTY && !parsed.flag("no-color") && (process.env["NO_COLOR"] ?? "") === "",
        width: Math.min(process.stdout.columns || 100, 120),
        verbose: parsed.flag("verbose"),
        quiet: parsed.flag("quiet"),
      });
    case "json":
      return renderJson(input);
    case "markdown":
      return renderMarkdown(input);
    case "html":
      return renderHtml(input);
    case "sarif":
      return renderSarif(input, CHECKS);
    case "junit":
      return renderJunit(input);
    case "github":
      return annotations(input)
        .commands.map((line) => `${line}\n`)
        .join("");
  }
}

/** Senders from --senders and from the arguments; without either, senders.txt when it is there. */
function listsOf(parsed: Parsed): Result<readonly { text: string; file: string }[]> {
  const lists: { text: string; file: string }[] = [];
  const path = parsed.last("senders");
  if (path !== null) {
    const text = readText(path, "the senders list");
    if (!text.ok) return text;
    lists.push({ text: text.value, file: path === "-" ? "(standard input)" : path });
  }
  if (parsed.positionals.length > 0) lists.push({ text: parsed.positionals.join("\n"), file: "(arguments)" });
  if (lists.length > 0) return ok(lists);
  const found = readText("senders.txt", "the senders list");
  return ok(found.ok ? [{ text: found.value, file: "senders.txt" }] : []);
}

function outsOf(parsed: Parsed): Result<readonly { format: Format; file: string }[]> {
  const outs: { format: Format; file: string }[] = [];
  for (const text of parsed.all("out")) {
    const [word = "", ...file] = text.split("=");
    const format = FORMATS.find((f) => f === word);
    if (format === undefined || file.length === 0) {
      return fail([
        {
          at: null,
          message: `--out ${excerpt(text, 80)}: expected FORMAT=FILE with FORMAT one of ${FORMATS.join(", ")}`,
          hint: nearest(word, FORMATS),
        },
      ]);
    }
    outs.push({ format, file: file.join("=") });
  }
  return ok(outs);
}

function clockOf(parsed: Parsed): Result<string> {
  const text = parsed.last("clock");
  const time = text === null ? new Date() : new Date(text);
  if (Number.isNaN(time.getTime()))
    return fail([
      {
        at: null,
        message: `--clock ${excerpt(text ?? "", 40)}: expected a time such as 2026-11-24T08:00:00Z`,
        hint: null,
      },
    ]);
  return ok(time.toISOString().replace(/\.\d{3}Z$/, "Z"));
}
