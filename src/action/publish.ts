import { isAbsolute, join } from "node:path";
import { inTurns } from "../core/turns.ts";
import { belowRoot } from "../app/below-root.ts";
import { writeOutput } from "../app/files.ts";
import { describedRules } from "../rules/text.ts";
import { annotations, hiddenNote } from "../report/annotations.ts";
import { renderBadge } from "../report/badge.ts";
import { renderHtml } from "../report/html.ts";
import { langOf } from "../report/lang.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { tally, type ReportInput } from "../report/model.ts";
import { rooted } from "../report/rooted.ts";
import { renderSarif } from "../report/sarif.ts";
import { summaryLine } from "../report/summary-line.ts";
import { terminalChunks } from "../report/terminal.ts";
import { printing } from "../report/writer.ts";
import { ok, type Result } from "../text/problem.ts";
import { annotate, type Context } from "./context.ts";
import { input } from "./inputs.ts";
import { messageOf } from "../core/failure.ts";
import { actionWords } from "./words/words.ts";

/** Everything that needs only the runner: log, annotations, job summary, files, outputs. */
export async function publish(context: Context, report: ReportInput): Promise<Result<null>> {
  const { io, writer } = context;
  const seen = rooted(report, belowRoot(io));
  const made = annotations(seen);
  const look = { color: false, width: 120, verbose: false, quiet: false };
  await inTurns(printing(writer, terminalChunks(report, look)));
  for (const command of made.commands) writer.command(command);
  sayTracked(context, report);
  setOutputs(context, report);
  await writeSummary(context, renderMarkdown(report, hiddenNote(made, langOf(report))));
  const files = [
    ["json", "report-json", () => renderJson(report)],
    ["report", "report-html", () => renderHtml(report)],
    ["sarif", "sarif", () => renderSarif(seen, describedRules(langOf(report)))],
    ["badge", "badge", () => renderBadge(report)],
  ] as const;
  for (const [name, output, render] of files) {
    const path = input(context.inputs, name);
    if (path === null) continue;
    const written = writeOutput(io.disk, path, `the ${name} file`, render());
    if (!written.ok) return written;
    io.runner.setOutput(output, fromWorkspace(path, belowRoot(io)));
  }
  return ok(null);
}

/** A path as later steps need it, which start in the workspace: not in the working directory of this one. */
function fromWorkspace(path: string, below: string): string {
  return isAbsolute(path) || below === "" ? path : join(below, path).replaceAll("\\", "/");
}

/** A regression that lives in its issue keeps the run green; nobody should take that for all well. */
function sayTracked(context: Context, report: ReportInput): void {
  const known = report.judgement.findings.filter((f) => f.change === "persisting" && f.issue !== undefined);
  if (known.length === 0) return;
  const issues = [...new Set(known.map((f) => f.issue ?? 0))];
  annotate(context, "notice", actionWords(langOf(report)).tracked(known.length, issues));
}

export async function writeSummary(context: Context, text: string): Promise<void> {
  const { env, runner } = context.io;
  if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  try {
    await runner.addSummary(text);
  } catch (error) {
    annotate(context, "notice", actionWords(context.lang).summaryNotWritten(messageOf(error)));
  }
}

function setOutputs({ io }: Context, report: ReportInput): void {
  const t = tally(report);
  const { verdict, exitCode } = report.judgement;
  const outputs = {
    verdict,
    "exit-code": exitCode,
    errors: t.errors,
    warnings: t.warnings,
    introduced: t.introduced,
    resolved: t.resolved,
    "not-checked": t.notChecked,
    loosened: t.loosened,
    summary: summaryLine(report),
  };
  for (const [name, value] of Object.entries(outputs)) io.runner.setOutput(name, value);
}
