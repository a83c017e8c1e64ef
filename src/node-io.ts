import { readFileSync } from "node:fs";
import type { Io } from "./app/io.ts";
import { nodeDisk } from "./core/disk.ts";
import type { TextStream } from "./core/stream.ts";
import { nodeNetwork } from "./dns/network.ts";

/** The process as a run sees it. Only the edges call this. */
export function nodeIo(): Io {
  return {
    env: process.env,
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    stdin: () => readFileSync(0),
    disk: nodeDisk(process.cwd()),
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    random: Math.random,
    network: nodeNetwork(process.env),
  };
}

function streamOf(stream: NodeJS.WriteStream): TextStream {
  // A reader that closes early (| head) is no bug of ours.
  stream.on("error", () => undefined);
  return {
    write: (text) => void stream.write(text),
    get isTerminal() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns || null;
    },
  };
}

/**
 * Runs to the end and leaves: what was written is flushed, and nothing that is still open (a socket, a timer) holds the
 * process. A run that waits for what can no longer come is a bug.
 */
export function leaveWith(run: Promise<number>): void {
  const leave = (code: number): void => {
    process.exitCode = code;
    process.stderr.write("", () => process.stdout.write("", () => process.exit(code)));
  };
  const stuck = (): void => {
    process.stderr.write("Mailworthy waits for nothing: this is a bug, please report it with the command.\n");
    leave(70);
  };
  process.once("beforeExit", stuck);
  void run.then((code) => {
    process.removeListener("beforeExit", stuck);
    leave(code);
  });
}
