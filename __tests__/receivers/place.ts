import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";

/** Where the receivers run (scripts/receivers.sh makes it). */
export interface Place {
  readonly dir: string;
  /** A network namespace of its own, in which clients connect from their real addresses. */
  readonly own: boolean;
  readonly ipv6: boolean;
  /** The resolver of the receivers, on port 53. */
  readonly resolver: string;
  /** Writes a file below `dir` and gives its path. */
  write(name: string, text: string): string;
  /** Starts a server that ends with the place. */
  start(program: string, args: readonly string[], env?: Env): ChildProcess;
  /** Starts a program that reads and writes, and ends by itself. */
  pipe(program: string, args: readonly string[]): ChildProcess;
  /** Runs a program on a text, and gives what it wrote. */
  talk(program: string, args: readonly string[], text: string, env?: Env): Promise<string>;
  stop(): Promise<void>;
}

type Env = Readonly<Record<string, string>>;

export function openPlace(): Place {
  const { MAILWORTHY_RESOLVER: resolver, MAILWORTHY_FILES: files, PATH = "" } = process.env;
  if (resolver === undefined) throw new Error("run these tests by npm run test:receivers");
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-receivers-"));
  chmodSync(dir, 0o755); // the receivers' own users read it
  const running: ChildProcess[] = [];
  const run = (program: string, args: readonly string[], env: Env, stdin: "pipe" | "ignore"): ChildProcess => {
    // Without a mount namespace proot shows our files in place of the machine's.
    const binds = ["resolv.conf", "nsswitch.conf", "passwd", "group"].flatMap((f) => [
      "-b",
      `${files ?? ""}/${f}:/etc/${f}`,
    ]);
    const child = spawn(
      files === undefined ? program : "proot",
      files === undefined ? args : [...binds, program, ...args],
      {
        stdio: [stdin, stdin, stdin],
        env: { PATH: `${PATH}:/usr/sbin:/sbin`, ...env },
        detached: true,
      },
    );
    child.on("error", (error) => {
      throw new Error(`${program} cannot be started (scripts/apt.sh installs it): ${error.message}`);
    });
    return child;
  };
  return {
    dir,
    own: files === undefined,
    ipv6: Object.values(networkInterfaces()).some((rows) => rows?.some((row) => row.family === "IPv6") === true),
    resolver,
    write: (name, text) => {
      writeFileSync(join(dir, name), text);
      return join(dir, name);
    },
    start: (program, args, env = {}) => {
      const child = run(program, args, env, "ignore");
      running.push(child);
      return child;
    },
    pipe: (program, args) => {
      const child = run(program, args, {}, "pipe");
      running.push(child);
      return child;
    },
    talk: (program, args, text, env = {}) =>
      new Promise((done) => {
        const child = run(program, args, env, "pipe");
        const parts: Buffer[] = [];
        child.stdout?.on("data", (part: Buffer) => parts.push(part));
        const trouble: Buffer[] = [];
        child.stderr?.on("data", (part: Buffer) => trouble.push(part));
        child.stdin?.on("error", () => undefined);
        child.on("close", () => done(Buffer.concat(parts.length > 0 ? parts : trouble).toString()));
        child.stdin?.end(text);
      }),
    stop: async () => {
      await Promise.all(running.map(end));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Ends a server and what it started: each leads a process group of its own. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  process.kill(-child.pid, "SIGTERM");
  await gone;
}
