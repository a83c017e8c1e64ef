import type { Io } from "../../src/app/io.ts";
import { run } from "../../src/cli/run.ts";
import { keep, testIo, type Kept, type RunOptions } from "../run.ts";

export interface Shown {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The outside of a run at a terminal of so many columns. */
export function terminalIo(
  columns: number,
  options: RunOptions = {},
): Io & { readonly stdout: Kept; readonly stderr: Kept } {
  return { ...testIo(options), stdout: keep(columns), stderr: keep(columns) };
}

/** The command line in this process, as a person sees it. */
export async function shown(args: readonly string[], columns: number, options: RunOptions = {}): Promise<Shown> {
  const io = terminalIo(columns, options);
  const code = await run(args, io);
  return { code, stdout: io.stdout.text(), stderr: io.stderr.text() };
}

/** Without colours. */
export function plain(text: string): string {
  return text.replaceAll(/\u001b\[\d+m/g, "");
}
