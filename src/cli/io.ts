import type { Io } from "../app/io.ts";
import { maskKeys } from "../core/mask.ts";
import type { OpenDns } from "../app/open-dns.ts";
import type { KeyService } from "../mail/dnsbl/catalogue.ts";
import type { TextStream } from "../core/stream.ts";
import { forLog, type CommandLine } from "../report/escape.ts";
import { headedLines, wrappedText, type Columns, type PaintCell } from "../report/layout.ts";
import { painter } from "../report/paint.ts";
import { attended } from "../dns/attended.ts";
import type { Form, Writer } from "../report/writer.ts";
import { jsonChunks } from "../text/json-chunks.ts";
import { fail, ok, toldProblems, type Problem, type Result } from "../text/problem.ts";
import type { Interrupt } from "./interrupt.ts";
import { langOfReader } from "./lang.ts";
import { numberOption, type Parsed } from "./options.ts";
import { watchQuestions } from "./progress.ts";

/** What a command works with: the outside, and the writer that shows how far it is. */
export interface CommandIo extends Io {
  readonly writer: Writer;
  readonly interrupt: Interrupt;
}

/** What goes to stdout. */
export type Shown =
  /** In pieces of whole lines; what is no text for people is one piece. */
  | { readonly kind: "text"; readonly chunks: Iterable<string>; readonly form: Form }
  | { readonly kind: "commands"; readonly commands: readonly CommandLine[] };

/** What a command came to: what stdout gets, and the exit code. Problems end in exit code 2. */
export type Outcome = Result<{ readonly shown: Shown; readonly exitCode: number }>;

/** Problems for people, one a line: `file:line:column: message (did you mean …?)`. */
export function problemLines(problems: readonly Problem[], stream: TextStream): string {
  const lines = toldProblems(problems).flatMap(({ at, message, hint }) => {
    const where = at === null ? "" : `${at.file}:${at.line}:${at.column}: `;
    const text = `error: ${forLog(`${where}${message}`)}${hint === null ? "" : ` (did you mean ${forLog(hint)}?)`}`;
    return wrappedText(text, widthOfStream(stream), "", "  ");
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** A key from MAILWORTHY_DQS_KEY or MAILWORTHY_ABUSIX_KEY; null = none. */
export function keyOf(env: Io["env"], service: KeyService): string | null {
  const key = env[`MAILWORTHY_${service.toUpperCase()}_KEY`] ?? "";
  return key === "" ? null : key;
}

/** Keys that must never show. */
export function keysOf(env: Io["env"]): readonly string[] {
  return [keyOf(env, "dqs"), keyOf(env, "abusix")].filter((key) => key !== null);
}

/**
 * Opens DNS by the common options, runs, and always closes. Who waits is told what is left; after Ctrl-C nothing more is
 * asked, and `work` goes on with what was learned.
 */
export async function withDns<T>(
  parsed: Parsed,
  io: CommandIo,
  work: (open: OpenDns) => Promise<Result<T>>,
): Promise<Result<T>> {
  const timeout = numberOption(parsed, "timeout", 50, 600_000);
  const attempts = numberOption(parsed, "attempts", 1, 20);
  const problems = [timeout, attempts].flatMap((r) => (r.ok ? [] : r.error));
  if (!timeout.ok || !attempts.ok) return fail(problems);
  // Loaded when a command asks DNS, not for --help.
  const { openDns } = await import("../app/open-dns.ts");
  const settings = {
    dns: parsed.all("dns"),
    timeoutMs: timeout.value,
    attempts: attempts.value,
    record: parsed.last("record"),
    replay: parsed.last("replay"),
    mask: maskKeys(keysOf(io.env)),
  };
  const opened = await openDns(settings, io);
  if (!opened.ok) return opened;
  const door = attended(opened.value.dns);
  const lang = langOfReader(parsed, io);
  const done = watchQuestions(door, io, lang);
  const result = await io.interrupt.during(
    lang,
    () => {
      door.stop();
      done();
    },
    () => work({ ...opened.value, dns: door, attendant: door }),
  );
  done();
  const finished = await opened.value.finish();
  return result.ok && !finished.ok ? finished : result;
}

/** A JSON result. */
export function doneJson(value: unknown, exitCode = 0): Outcome {
  return ok({ shown: { kind: "text", chunks: jsonChunks(value), form: "json" }, exitCode });
}

/** A result for people. */
export function done(text: string, exitCode = 0): Outcome {
  return ok({ shown: { kind: "text", chunks: [text], form: "text" }, exitCode });
}

/** How a terminal wants it. */
export interface Look {
  readonly color: boolean;
  /** For running text, whoever reads it. */
  readonly width: number;
  /** Of the terminal, which no line should leave; null where it is none. */
  readonly columns: Columns;
}

export function lookOf(io: Pick<Io, "stdout" | "env">, parsed: Parsed): Look {
  const { stdout, env } = io;
  return {
    color: stdout.isTerminal && !parsed.flag("no-color") && (env["NO_COLOR"] ?? "") === "",
    width: Math.min(stdout.columns ?? 100, 120),
    columns: columnsOf(io),
  };
}

export function columnsOf({ stdout }: Pick<Io, "stdout">): Columns {
  return widthOfStream(stdout);
}

function widthOfStream({ isTerminal, columns }: TextStream): Columns {
  return isTerminal ? columns : null;
}

/** Columns aligned; the first row is their heading. */
export function columns(
  rows: readonly (readonly string[])[],
  look: Pick<Look, "color" | "columns">,
  paint: PaintCell = (text) => text,
): string {
  const ink = painter(look);
  const lines = headedLines(rows, look.columns, (text, row, column) =>
    row === 0 ? ink("bold", text) : paint(text, row, column),
  );
  return lines.map((line) => `${line}\n`).join("");
}
