import { maskJson, masksOf, maskValues } from "../core/mask.ts";
import type { TextStream } from "../core/stream.ts";
import type { Steps } from "../core/turns.ts";
import type { CommandLine } from "./escape.ts";
import { disarmed, type Form } from "./runner.ts";

export type { Form } from "./runner.ts";

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
  /** What goes to a file or to GitHub instead: keys are hidden, all else stays as the format has it. */
  masked(text: string, form: Form): string;
  /** The same for values that a format is still to encode. */
  maskedValues<T>(values: T): T;
}

export interface Streams {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

/** `keys` never show. */
export function createWriter({ stdout, stderr }: Streams, keys: readonly string[]): Writer {
  const [out, err] = [wholeLines(stdout), wholeLines(stderr)];
  const masks = masksOf(keys);
  const masked = (text: string, form: Form): string => {
    switch (form) {
      case "text":
        return masks.value(text);
      case "json":
        return maskJson(text, masks);
      case "markdown":
      case "xml":
        return masks.written(text);
    }
  };
  return {
    print: (text, form = "text") => out(disarmed(masked(text, form), form)),
    complain: (text) => err(disarmed(masked(text, "text"), "text")),
    command: (line) => out(`${masks.written(line)}\n`),
    progress: (text) => {
      if (stderr.isTerminal) stderr.write(text === null ? "\r\u001b[K" : `\r${disarmed(masked(text, "text"), "text")}`);
    },
    masked,
    maskedValues: (values) => maskValues(values, masks),
  };
}

/** Prints a text in pieces of whole lines. */
export function* printing(writer: Writer, chunks: Iterable<string>, form: Form = "text"): Steps<undefined> {
  for (const chunk of chunks) {
    writer.print(chunk, form);
    yield;
  }
  return undefined;
}

/** Each text starts on a line of its own: two texts that are harmless by themselves cannot make a command together. */
function wholeLines(stream: TextStream): (text: string) => void {
  let open = false;
  return (text) => {
    if (text === "") return;
    stream.write(open ? `\n${text}` : text);
    open = !text.endsWith("\n");
  };
}
