import { spawn } from "node:child_process";
import type { Io } from "../src/app/io.ts";
import { interruptOf } from "../src/cli/interrupt.ts";
import { run as runCli } from "../src/cli/run.ts";
import type { CommandIo, Outcome } from "../src/cli/io.ts";
import { workspaceOf } from "../src/app/workspace.ts";
import { nodeDisk } from "../src/core/disk.ts";
import type { TextStream } from "../src/core/stream.ts";
import { nodeNetwork } from "../src/dns/network.ts";
import { launchedProcess } from "./launcher.ts";
import { createWriter } from "../src/report/writer.ts";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin?: string;
}

/** Runs a program to its end; standard input is empty, or the text given. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...options.env };
    const child = spawn(program, args, { env, cwd: options.cwd ?? process.cwd() });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    // A program that reads no input may end first.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.stdin ?? "");
  });
}

/** The bundled command line, for the smoke tests: everything else runs in this process. */
export function bundle(args: readonly string[], options: RunOptions = {}, node = process.execPath): Promise<Ran> {
  return run(node, [`${process.cwd()}/dist/cli.js`, ...args], options);
}

/** A stream that keeps what is written to it. */
export interface Kept extends TextStream {
  text(): string;
}

export function keep(columns: number | null = null): Kept {
  const parts: string[] = [];
  return { write: (text) => void parts.push(text), isTerminal: columns !== null, columns, text: () => parts.join("") };
}

/** The outside of a run in this process: the real disk and sockets, streams that keep their text, no environment. */
export function testIo(options: RunOptions = {}): Io & { readonly stdout: Kept; readonly stderr: Kept } {
  const place = { directory: options.cwd ?? process.cwd(), env: options.env ?? {} };
  return {
    env: place.env,
    stdout: keep(),
    stderr: keep(),
    stdin: () => Buffer.from(options.stdin ?? ""),
    disk: nodeDisk(place.directory, workspaceOf(place)),
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    random: Math.random,
    network: nodeNetwork(options.env ?? {}),
    runProcess: launchedProcess,
    onInterrupt: () => () => undefined,
  };
}

/** The command line, in this process. */
export async function cli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const io = testIo(options);
  const code = await runCli(args, io);
  return { code, stdout: io.stdout.text(), stderr: io.stderr.text() };
}

export function commandIo(options: RunOptions = {}): CommandIo {
  const io = testIo(options);
  return { ...io, writer: createWriter(io, []), interrupt: interruptOf(io) };
}

/** The text that a command gave, and its exit code. */
export function textOf(outcome: Outcome): { readonly stdout: string; readonly exitCode: number } {
  if (!outcome.ok) throw new Error(outcome.error.map((problem) => problem.message).join("; "));
  const { shown, exitCode } = outcome.value;
  return { stdout: shown.kind === "text" ? [...shown.chunks].join("") : shown.commands.join("\n"), exitCode };
}
