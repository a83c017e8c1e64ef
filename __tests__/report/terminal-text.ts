import type { ReportInput } from "../../src/report/model.ts";
import type { Look } from "../../src/report/terminal-lines.ts";
import { terminalChunks } from "../../src/report/terminal.ts";

/** The report for a terminal as one text. */
export function renderTerminal(input: ReportInput, look: Look): string {
  return [...terminalChunks(input, look)].join("");
}
