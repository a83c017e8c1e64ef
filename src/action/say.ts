import { commandData, commandProperty, forLog } from "../report/escape.ts";
import type { Problem } from "../text/problem.ts";

/** Writes a line of the log as it is: only for commands and texts that went through escape.ts. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function sayLine(text: string): void {
  say(forLog(text));
}

/** A notice, warning or error of the whole run. */
export function annotate(level: "notice" | "warning" | "error", text: string): void {
  say(`::${level} title=Mailworthy::${commandData(text)}`);
}

/** Wrong input: an error annotation for each fault, at its line where it has one. */
export function sayProblems(problems: readonly Problem[]): void {
  for (const { at, message, hint } of problems) {
    const place =
      at === null || at.file.startsWith("(")
        ? ""
        : ` file=${commandProperty(at.file)},line=${at.line},col=${at.column}`;
    const where = at === null ? "" : `${at.file}:${at.line}:${at.column}: `;
    say(`::error${place}::${commandData(`${where}${message}${hint === null ? "" : ` (did you mean ${hint}?)`}`)}`);
  }
}
