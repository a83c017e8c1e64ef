import type { Disk } from "../core/disk.ts";
import type { TextStream } from "../core/stream.ts";
import type { Network } from "../dns/network.ts";
import type { RunProcess } from "../git/processes.ts";

/** Everything outside of a run. The edges (`cli.ts`, `action.ts`) make one of the process; below them nothing global is read. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** All of standard input. */
  readonly stdin: () => Uint8Array;
  readonly disk: Disk;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly network: Network;
  readonly runProcess: RunProcess;
  /**
   * Calls once when the person at the terminal asks to stop (Ctrl-C), until the function that it returns is called; where
   * nobody listens, and from the second time on, the process ends at once.
   */
  readonly onInterrupt: (stop: () => void) => () => void;
}

/** `2026-11-24T08:00:00Z`: to the second, as reports and histories have it. */
export function isoTime(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}
