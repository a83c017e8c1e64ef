import { writeOutput } from "../app/files.ts";
import { langOfLocale } from "../core/lang.ts";
import { describedRules } from "../rules/text.ts";
import { annotations } from "../report/annotations.ts";
import { renderBadge } from "../report/badge.ts";
import { langOf } from "../report/lang.ts";
import { renderHtml } from "../report/html.ts";
import { renderJson, reportJson } from "../report/json.ts";
import { renderJunit } from "../report/junit.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { ReportInput } from "../report/model.ts";
import { renderSarif } from "../report/sarif.ts";
import type { Look } from "../report/terminal-lines.ts";
import { renderTerminal, terminalChunks } from "../report/terminal.ts";
import { jsonChunks } from "../text/json-chunks.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import type { Form } from "../report/writer.ts";
import { FORMATS, type Format } from "./format-names.ts";
import { lookOf, type CommandIo, type Outcome } from "./io.ts";
import type { Parsed } from "./options.ts";

/** What people read follows the terminal's locale where nobody says a language; what programs take in does not. */
const FOR_PEOPLE: readonly Format[] = ["text", "markdown", "html"];

function inLang(report: ReportInput, format: Format, io: CommandIo): ReportInput {
  return { ...report, lang: report.lang ?? (FOR_PEOPLE.includes(format) ? langOfLocale(io.env) : null) };
}

const FORMS: Readonly<Record<Format, Form>> = {
  text: "text",
  json: "json",
  markdown: "markdown",
  html: "xml",
  sarif: "json",
  junit: "xml",
  github: "markdown",
  badge: "json",
};

export interface Out {
  readonly format: Format;
  readonly file: string;
}

/** Writes what `--out` asks for; what `--format` or `--json` asks for goes to stdout. */
export function show(
  made: ReportInput,
  format: Format | null,
  outs: readonly Out[],
  parsed: Parsed,
  io: CommandIo,
): Outcome {
  const report = io.writer.maskedValues(made);
  for (const out of outs) {
    const text = io.writer.masked(render(report, out.format, parsed, io), FORMS[out.format]);
    const written = writeOutput(io.disk, out.file, `the ${out.format} report`, text);
    if (!written.ok) return written;
  }
  const shown = parsed.flag("json") ? "json" : (format ?? "text");
  const { exitCode } = report.judgement;
  if (shown === "github") return ok({ shown: { kind: "commands", commands: annotations(report).commands }, exitCode });
  const chunks = chunksOf(report, shown, parsed, io);
  return ok({ shown: { kind: "text", chunks, form: FORMS[shown] }, exitCode });
}

/** What may be long goes out in pieces. */
function chunksOf(report: ReportInput, format: Format, parsed: Parsed, io: CommandIo): Iterable<string> {
  const input = inLang(report, format, io);
  if (format === "text") return terminalChunks(input, looking(parsed, io));
  if (format === "json") return jsonChunks(reportJson(input));
  return [render(report, format, parsed, io)];
}

function looking(parsed: Parsed, io: CommandIo): Look {
  return { ...lookOf(io, parsed), verbose: parsed.flag("verbose"), quiet: parsed.flag("quiet") };
}

function render(report: ReportInput, format: Format, parsed: Parsed, io: CommandIo): string {
  const input = inLang(report, format, io);
  switch (format) {
    case "text":
      return renderTerminal(input, looking(parsed, io));
    case "json":
      return renderJson(input);
    case "markdown":
      return renderMarkdown(input);
    case "html":
      return renderHtml(input);
    case "sarif":
      return renderSarif(input, describedRules(langOf(input)));
    case "junit":
      return renderJunit(input);
    case "badge":
      return renderBadge(input);
    case "github":
      return annotations(input)
        .commands.map((line) => `${line}\n`)
        .join("");
  }
}

/** The `--out FORMAT=FILE` options. */
export function outsOf(parsed: Parsed): Result<readonly Out[]> {
  const outs: Out[] = [];
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
