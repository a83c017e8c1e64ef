import type { TextStream } from "../core/stream.ts";
import { linesForLog, type CommandLine } from "./escape.ts";

/** What a text is written in, which decides how a workflow command inside it is broken. */
export type Form = "text" | "json" | "xml";

/**
 * The only way to stdout and stderr. The runner reads both line by line for workflow commands, so that every text is
 * disarmed here in its own form, and keys are masked; a command of our own goes through `command`.
 */
export interface Writer {
  /** Results, to stdout. */
  print(text: string, form?: Form): void;
  /** Diagnostics, to stderr. */
  complain(text: string): void;
  /** A workflow command that escape.ts made. */
  command(line: CommandLine): void;
  /** One line on a terminal's stderr that the next one overwrites; null clears it. Nothing where it is no terminal. */
  progress(text: string | null): void;
}

export interface Streams {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

export function createWriter({ stdout, stderr }: Streams, mask: (text: string) => string): Writer {
  return {
    print: (text, form = "text") => stdout.write(disarmed(mask(text), form)),
    complain: (text) => stderr.write(linesForLog(mask(text))),
    command: (line) => stdout.write(`${mask(line)}\n`),
    progress: (text) => {
      if (stderr.isTerminal) stderr.write(text === null ? "\r\u001b[K" : `\r${linesForLog(mask(text))}`);
    },
  };
}

/** JSON and XML have an escape of their own, so that what a program reads stays the same. */
function disarmed(text: string, form: Form): string {
  switch (form) {
    case "text":
      return linesForLog(text);
    case "json":
      return text.replaceAll("##[", "\\u0023#[");
    case "xml":
      return text.replaceAll("##[", "&#35;#[").replace(/^(\s*)::/gm, "$1&#58;:");
  }
}
