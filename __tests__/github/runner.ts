import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { INPUTS } from "../../src/action/inputs.ts";
import { run as runAction } from "../../src/action/run.ts";
import type { Transport } from "../../src/github/api.ts";
import { octokitTransport } from "../../src/github/octokit.ts";
import { launched } from "../launcher.ts";
import { run, testIo, type Ran } from "../run.ts";
import { REPOSITORY, TOKEN, type PlayedGitHub } from "./server.ts";
import { NODE24 } from "../node24.ts";

export interface ActionRun extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Workflow commands of the log that annotate, without the summary's text. */
  readonly notices: readonly string[];
}

/** A workspace with its own DNS world, in which the Action is run: in this process, or its bundle as the runner runs it. */
export interface Workspace {
  readonly dir: string;
  /** Changes a file of the world, as the outside changes. */
  world(file: string, change: (text: string) => string): void;
  write(file: string, text: string): void;
  git(...args: readonly string[]): string;
  /** Commits all that is there, and gives the commit: in one process, since starting one is what takes time. */
  commit(message: string): string;
  /** `env`: more of what the runner tells. */
  action(
    event: string,
    payload: object,
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): Promise<ActionRun>;
  bundle(event: string, payload: object, inputs: Readonly<Record<string, string>>): Promise<ActionRun>;
  remove(): void;
}

export function workspace(github: PlayedGitHub): Workspace {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-github-"));
  const [work, changed, files] = [join(dir, "work"), join(dir, "world"), join(dir, "runner")];
  for (const path of [work, files]) mkdirSync(path);
  // Most tests change nothing of it.
  let world = resolve("demo/zones");
  const git = (...args: readonly string[]): string =>
    launched("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd: work }).trim();
  git("init", "-q", "-b", "main", "--template=");
  mkdirSync(join(work, ".git/hooks"));
  const envOf = (event: string, payload: object): Readonly<Record<string, string>> => {
    writeFileSync(join(files, "event.json"), JSON.stringify(payload));
    return {
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(files, "event.json"),
      GITHUB_STEP_SUMMARY: join(files, "summary"),
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_RUN_ID: "4242",
      GITHUB_WORKSPACE: work,
    };
  };
  return {
    dir: work,
    git,
    commit: (message) => {
      const who = "-c user.name=T -c user.email=t@example.com -c maintenance.auto=false -c gc.auto=0";
      const all = `git add -A && git ${who} commit -q --allow-empty -m "$0" && git rev-parse HEAD`;
      return launched("sh", ["-c", all, message], { cwd: work }).trim();
    },
    write: (file, text) => {
      mkdirSync(join(work, file, ".."), { recursive: true });
      writeFileSync(join(work, file), text);
    },
    world: (file, change) => {
      if (world !== changed) cpSync(world, changed, { recursive: true });
      world = changed;
      writeFileSync(join(world, file), change(readFileSync(join(world, file), "utf8")));
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
    action: async (event, payload, inputs, env = {}) => {
      const all: Readonly<Record<string, string>> = { token: TOKEN, dns: `zones:${world}`, ...inputs };
      const unknown = Object.keys(all).filter((name) => !INPUTS.some((known) => known === name));
      if (unknown.length > 0) throw new Error(`no such input: ${unknown.join(", ")}`);
      const io = testIo({ cwd: work, env: { ...envOf(event, payload), ...env } });
      // Waiting takes no time here, and the run's clock tells that it did.
      let waited = 0;
      const clock = {
        now: () => new Date(Date.now() + waited),
        sleep: (ms: number) => Promise.resolve(void (waited += ms)),
      };
      const outputs: Record<string, string> = {};
      const summary: string[] = [];
      const runner = {
        setOutput: (name: string, value: string | number) => void (outputs[name] = String(value)),
        setSecret: (value: string) => io.stdout.write(`::add-mask::${value}\n`),
        addSummary: (text: string) => Promise.resolve(void summary.push(text)),
      };
      const github = (token: string): Promise<Transport> => octokitTransport(token, io.env);
      const code = await runAction(all, { ...io, ...clock, runner, github });
      const stdout = io.stdout.text();
      return {
        code,
        stdout,
        stderr: io.stderr.text(),
        outputs,
        summary: summary.join(""),
        notices: noticesOf(stdout),
      };
    },
    bundle: async (event, payload, inputs) => {
      for (const name of ["output", "summary"]) writeFileSync(join(files, name), "");
      const all = { token: TOKEN, dns: `zones:${world}`, ...inputs };
      const given = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
      const ran = await run(NODE24, [`${process.cwd()}/dist/index.js`], {
        cwd: work,
        env: { ...Object.fromEntries(given), ...envOf(event, payload), GITHUB_OUTPUT: join(files, "output") },
      });
      const outputs = readFileSync(join(files, "output"), "utf8").matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm);
      return {
        ...ran,
        outputs: Object.fromEntries([...outputs].map((m) => [m[1] ?? "", m[3] ?? ""])),
        summary: readFileSync(join(files, "summary"), "utf8"),
        notices: noticesOf(ran.stdout),
      };
    },
  };
}

/** Commands that annotate, without the summary's text. */
function noticesOf(stdout: string): readonly string[] {
  return stdout.split("\n").filter((line) => /^::(notice|warning) title=Mailworthy::/.test(line));
}

export const SENDERS = readFileSync("demo/senders.txt", "utf8");
export const CONFIG = readFileSync("demo/mailworthy.yml", "utf8");
/** The demo's one listed address is taken off its list; scenarios put addresses on it. */
export const UNLIST = (text: string): string => text.replace(/^40\.113.*\n/gm, "");
export const LIST =
  (address: string) =>
  (text: string): string =>
    `${text}${address.split(".").reverse().join(".")}.bl IN A 127.0.0.2\n${address.split(".").reverse().join(".")}.bl IN TXT "Spam trap hit"\n`;
