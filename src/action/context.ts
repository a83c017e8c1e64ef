import type { Lang } from "../core/lang.ts";
import type { Io } from "../app/io.ts";
import type { Transport } from "../github/api.ts";
import { workflowCommand } from "../report/escape.ts";
import type { Writer } from "../report/writer.ts";
import { toldProblems, type Problem } from "../text/problem.ts";
import type { Inputs } from "./inputs.ts";
import { actionWords } from "./words/words.ts";

/** What the runner takes from a step besides its log. */
export interface Runner {
  setOutput(name: string, value: string | number): void;
  /** From here on the runner hides it in the log. */
  setSecret(value: string): void;
  /** Appends Markdown to the job summary; rejects when that fails. */
  addSummary(text: string): Promise<void>;
}

export interface ActionIo extends Io {
  readonly runner: Runner;
  /** The API of GitHub with a token; loaded on the first call. */
  readonly github: (token: string) => Promise<Transport>;
}

/** One run of the Action: what the workflow asks for, the outside, and how to speak. */
export interface Context {
  readonly inputs: Inputs;
  readonly io: ActionIo;
  readonly writer: Writer;
  /** What people read is in it. */
  readonly lang: Lang;
}

/** A line of the log. */
export function sayLine({ writer }: Context, text: string): void {
  writer.print(`${text}\n`);
}

/** A notice, warning or error of the whole run. */
export function annotate({ writer }: Context, level: "notice" | "warning" | "error", text: string): void {
  writer.command(workflowCommand(level, [["title", "Mailworthy"]], text));
}

/** Wrong input: an error annotation for each fault, at its line where it has one. */
export function sayProblems({ writer, lang }: Context, problems: readonly Problem[]): void {
  for (const { at, message, hint } of toldProblems(problems)) {
    const where = at === null ? "" : `${at.file}:${at.line}:${at.column}: `;
    const text = `${where}${message}${hint === null ? "" : actionWords(lang).didYouMean(hint)}`;
    const place: readonly (readonly [string, string | number])[] =
      at === null || at.file.startsWith("(")
        ? []
        : [
            ["file", at.file],
            ["line", at.line],
            ["col", at.column],
          ];
    writer.command(workflowCommand("error", place, text));
  }
}
