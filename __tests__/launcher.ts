import { spawnSync } from "node:child_process";
import {
  accessSync,
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import type { RunProcess } from "../src/git/processes.ts";
import type { Env } from "../src/git/repository.ts";

/**
 * Processes of tests are started by a small shell, one a suite: to fork copies the page tables of who forks, which takes
 * 25 ms from a jest worker of 300 MB, and a tenth of that from a shell of 1 MB.
 */
interface Launcher {
  /** Runs commands of the shell to their end, and gives their status. */
  readonly run: (commands: string) => number;
  readonly files: Readonly<Record<"in" | "out" | "err", string>>;
  readonly close: () => void;
}

let launcher: Launcher | null = null;
afterAll(() => {
  launcher?.close();
  launcher = null;
});

/** The shell reads commands from one pipe until that ends, and writes the status of each to the other. */
function launch(): Launcher {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-launcher-"));
  const [asks, answers] = [join(dir, "asks"), join(dir, "answers")];
  const made = spawnSync("/bin/sh", ["-c", 'mkfifo "$0" "$1" && { /bin/sh <"$0" 3>"$1" & }', asks, answers], {
    ...{ cwd: "/", env: {}, stdio: "ignore" },
  });
  if (made.status !== 0) throw new Error(`no launcher: ${made.error?.message ?? String(made.status)}`);
  const [ask, answer] = [openSync(asks, "w"), openSync(answers, "r")];
  const line = Buffer.alloc(8);
  return {
    run: (commands) => {
      writeSync(ask, `(${commands}); echo $? >&3\n`);
      const length = readSync(answer, line);
      if (length === 0) throw new Error("the launcher is gone");
      return Number(line.toString("latin1", 0, length));
    },
    files: { in: join(dir, "in"), out: join(dir, "out"), err: join(dir, "err") },
    close: () => {
      for (const end of [ask, answer]) closeSync(end);
      rmSync(dir, { recursive: true });
    },
  };
}

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/**
 * As the product's own `nodeProcess`, from the small shell. It has no limit of time, and lets a process that writes too
 * much come to its end first.
 */
export const launchedProcess: RunProcess = ({ program, args, cwd, env, input, maxBytes }) => {
  if (!isThere(program) || !isThere(cwd)) return { kind: "no-program" };
  launcher ??= launch();
  const { files, run } = launcher;
  writeFileSync(files.in, input);
  const given = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const wrong = given.find(([name]) => !/^[A-Za-z_]\w*$/.test(name));
  if (wrong !== undefined) throw new Error(`a shell has no variable ${wrong[0]}`);
  const status = run(
    [
      `cd ${quoted(cwd)}; unset PWD OLDPWD`,
      ...given.map(([name, value]) => `export ${name}=${quoted(value)}`),
      `exec ${[program, ...args].map(quoted).join(" ")} <${quoted(files.in)} >${quoted(files.out)} 2>${quoted(files.err)} 3>&-`,
    ].join("; "),
  );
  if ([files.out, files.err].some((file) => statSync(file).size > maxBytes)) return { kind: "too-much-output" };
  return { kind: "ended", status, stdout: readFileSync(files.out), stderr: readFileSync(files.err, "utf8") };
};

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program, found by the search path, as a person does in a terminal; gives its standard output. */
export function launched(
  program: string,
  args: readonly string[],
  { cwd, env = process.env }: { readonly cwd: string; readonly env?: Env },
): string {
  const found = findProgram(env, program);
  const ended = launchedProcess({ program: found, args, cwd, env, input: "", maxBytes: 2 ** 26, maxMs: 0 });
  if (ended.kind === "ended" && ended.status === 0) return ended.stdout.toString("utf8");
  throw new Error(`${program} ${args.join(" ")}: ${ended.kind === "ended" ? ended.stderr : ended.kind}`);
}

function findProgram(env: Env, name: string): string {
  const found = (env["PATH"] ?? "").split(":").map((dir) => join(dir, name));
  return found.find(isThere) ?? name;
}
