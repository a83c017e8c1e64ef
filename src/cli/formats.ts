import { writeOutput } from "../app/files.ts";
import { langOfLocale } from "../core/lang.ts";
import { describedRules } from "../rules/text.ts";
import type { CommandLine } from "../report/escape.ts";
import { langOf } from "../report/lang.ts";
import type { ReportInput } from "../report/model.ts";
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
export async function show(
  made: ReportInput,
  format: Format | null,
  outs: readonly Out[],
  parsed: Parsed,
  io: CommandIo,
): Promise<Outcome> {
  const report = io.writer.maskedValues(made);
  for (const out of outs) {
    const text = [...(await rendered(report, out.format, parsed, io))].join("");
    const masked = io.writer.masked(text, FORMS[out.format]);
    const written = writeOutput(io.disk, out.file, `the ${out.format} report`, masked);
    if (!written.ok) return written;
  }
  const shown = parsed.flag("json") ? "json" : (format ?? "text");
  const { exitCode } = report.judgement;
  if (shown === "github") return ok({ shown: { kind: "commands", commands: await commandsOf(report) }, exitCode });
  const chunks = await rendered(report, shown, parsed, io);
  return ok({ shown: { kind: "text", chunks, form: FORMS[shown] }, exitCode });
}

async function commandsOf(report: ReportInput): Promise<readonly CommandLine[]> {
  const { annotations } = await import("../report/annotations.ts");
  return annotations(report).commands;
}

/** What may be long in pieces, the rest in one; a format is loaded when it is asked for. */
async function rendered(report: ReportInput, format: Format, parsed: Parsed, io: CommandIo): Promise<Iterable<string>> {
  const input = inLang(report, format, io);
  switch (format) {
    case "text": {
      const { terminalChunks } = await import("../report/terminal.ts");
      return terminalChunks(input, {
        ...lookOf(io, parsed),
        verbose: parsed.flag("verbose"),
        quiet: parsed.flag("quiet"),
      });
    }
    case "json": {
      const { reportJson } = await import("../report/json.ts");
      return jsonChunks(reportJson(input));
    }
    case "markdown":
      return [(await import("../report/markdown.ts")).renderMarkdown(input)];
    case "html":
      return [(await import("../report/html.ts")).renderHtml(input)];
    case "sarif": {
      const { renderSarif } = await import("../report/sarif.ts");
      return [renderSarif(input, describedRules(langOf(input)))];
    }
    case "junit":
      return [(await import("../report/junit.ts")).renderJunit(input)];
    case "badge":
      return [(await import("../report/badge.ts")).renderBadge(input)];
    case "github":
      return (await commandsOf(input)).map((line) => `${line}\n`);
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
