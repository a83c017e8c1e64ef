import { spawnSync } from "node:child_process";
import type { Env } from "./repository.ts";

export interface ProcessCall {
  /** An absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All of the process's environment. */
  readonly env: Env;
  readonly input: string;
  /** Bytes of either output; a process that writes more is ended. */
  readonly maxBytes: number;
  readonly maxMs: number;
}

export type ProcessEnd =
  /** `status` is null after a signal. */
  | { readonly kind: "ended"; readonly status: number | null; readonly stdout: Buffer; readonly stderr: string }
  | { readonly kind: "no-program" | "too-much-output" | "no-end" }
  | { readonly kind: "failed"; readonly reason: string };

/** Runs a program to its end: the door to other processes. */
export type RunProcess = (call: ProcessCall) => ProcessEnd;

export const nodeProcess: RunProcess = ({ program, args, maxBytes, maxMs, ...call }) => {
  const done = spawnSync(program, args, { ...call, maxBuffer: maxBytes, timeout: maxMs, windowsHide: true });
  const error = done.error as NodeJS.ErrnoException | undefined;
  if (error?.code === "ENOENT" || error?.code === "EACCES") return { kind: "no-program" };
  if (error?.code === "ENOBUFS") return { kind: "too-much-output" };
  if (error?.code === "ETIMEDOUT") return { kind: "no-end" };
  // Who reads none of its input ends as it likes.
  if (error !== undefined && error.code !== "EPIPE") return { kind: "failed", reason: error.message };
  return { kind: "ended", status: done.status, stdout: done.stdout, stderr: done.stderr.toString("utf8") };
};
