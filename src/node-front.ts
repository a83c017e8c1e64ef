import type { Io } from "./app/io.ts";
import { bugText } from "./core/failure.ts";
import type { TextStream } from "./core/stream.ts";
import type { Writer } from "./report/writer.ts";
import { printable } from "./text/printable.ts";

type Front = Pick<Io, "env" | "stdout" | "stderr">;

let front: Front | null = null; // once, since each stream gets a listener

/** The part of the process that is there at once. Only the edges call this. */
export function nodeFront(): Front {
  front ??= { env: process.env, stdout: streamOf(process.stdout), stderr: streamOf(process.stderr) };
  return front;
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
export function leaveWith(run: Promise<number>, { complain }: Pick<Writer, "complain">): void {
  const leave = (code: number): void => {
    process.exitCode = code;
    process.stderr.write("", () => process.stdout.write("", () => process.exit(code)));
  };
  const stuck = (): void => {
    complain("Mailworthy waits for nothing: this is a bug, please report it with the command.\n");
    leave(70);
  };
  speakFor(process, complain, leave);
  process.once("beforeExit", stuck);
  void run.then((code) => {
    process.removeListener("beforeExit", stuck);
    leave(code);
  });
}

/**
 * What Node would print by itself, an exception that nobody caught or a warning of a library, may quote what is hostile:
 * it goes the way of every other text.
 */
export function speakFor(
  node: Pick<NodeJS.Process, "on" | "removeAllListeners">,
  complain: (text: string) => void,
  leave: (code: number) => void,
): void {
  node.removeAllListeners("warning");
  node.on("warning", ({ name, message }) => complain(`${printable(`${name}: ${message}`)}\n`));
  node.on("uncaughtException", (error) => {
    complain(`${bugText(error)}\nThis is a bug in Mailworthy, please report it with the command.\n`);
    leave(70);
  });
}
