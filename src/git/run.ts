import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageOf } from "../core/failure.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { childEnvironment, findProgram, globalConfig, SETTINGS } from "./confine.ts";
import type { GitFailure } from "./failure.ts";
import type { ProcessEnd } from "./processes.ts";
import { findRepository, type Place, type Repository } from "./repository.ts";

const MAX_OUTPUT = 256 * 1024 * 1024;
const MAX_TIME = 300_000;

export interface GitCall {
  readonly input?: string;
  readonly maxBytes?: number;
  /** A partial clone may fetch what it lacks. */
  readonly fetches?: boolean;
}

/** Git on the one repository of a run. */
export interface Git {
  readonly repository: Repository;
  readonly remotes: readonly string[];
  /** The remote from which a partial clone gets what it lacks; null in a full clone. */
  readonly promisor: string | null;
  /**
   * The name of a setting with a command to run where the remote is: for a remote on this machine, here. Nothing is
   * fetched then (git takes the first such setting that it finds, so that none of ours could overrule it).
   */
  readonly remoteCommand: string | null;
  /** Standard output. A failure other than `failed` names its cause; `failed` has git's exit status and last line. */
  run(args: readonly string[], call?: GitCall): Result<Buffer, GitFailure>;
}

/** By a run's environment: each asks of one repository, which nobody changes meanwhile. */
const opened = new WeakMap<Place["env"], Map<string, Result<Git, GitFailure>>>();

/** Finds the repository of the working directory and git itself, and makes sure that one takes the other; once a run. */
export function openGit(place: Place): Result<Git, GitFailure> {
  const known = opened.get(place.env) ?? new Map<string, Result<Git, GitFailure>>();
  opened.set(place.env, known);
  const git = known.get(place.directory) ?? open(place);
  known.set(place.directory, git);
  return git;
}

function open(place: Place): Result<Git, GitFailure> {
  const found = findRepository(place);
  if (!found.ok) return found;
  const repository = found.value;
  const program = findProgram(place.env, repository.top);
  if (program === null) return fail({ code: "no-git" });
  const spawn = (args: readonly string[], call: GitCall): Result<Buffer, GitFailure> =>
    spawned({ program, place, repository }, [...SETTINGS, ...args], call);
  const config = spawn(["config", "-z", "--get-regexp", String.raw`^(extensions\.partialclone|remote\..*)$`], {});
  if (!config.ok && !isPlainNo(config.error)) return config;
  const facts = remotesIn(config.ok ? config.value.toString("utf8") : "");
  const fetches = (call: GitCall): boolean =>
    call.fetches === true && facts.promisor !== null && facts.remoteCommand === null;
  return ok({
    repository,
    remotes: facts.remotes,
    promisor: facts.promisor,
    remoteCommand: facts.remoteCommand,
    run: remembering((args, call) => spawn(args, { ...call, fetches: fetches(call) })),
  });
}

/** A question of few words has the same answer for the whole run; what is large, or fetches, is not kept. */
function remembering(ask: (args: readonly string[], call: GitCall) => Result<Buffer, GitFailure>): Git["run"] {
  const answers = new Map<string, Result<Buffer, GitFailure>>();
  return (args, call = {}) => {
    if (call.input !== undefined || call.fetches === true || args[0] === "ls-tree") return ask(args, call);
    const key = args.join("\0");
    const answer = answers.get(key) ?? ask(args, call);
    answers.set(key, answer);
    return answer;
  };
}

/** Exit status 1 without a word: git's "no", where a question has one. */
export function isPlainNo(failure: GitFailure): boolean {
  return failure.code === "failed" && failure.status === 1 && failure.reason === "";
}

function remotesIn(config: string): Pick<Git, "remotes" | "promisor" | "remoteCommand"> {
  const entries = config.split("\0").map((entry) => {
    const end = entry.indexOf("\n");
    return end < 0 ? ([entry, "true"] as const) : ([entry.slice(0, end), entry.slice(end + 1)] as const);
  });
  const remotes = new Set<string>();
  let promisor: string | null = null;
  for (const [key, value] of entries) {
    const [, name, setting] = /^remote\.(.+)\.(\w+)$/s.exec(key) ?? [];
    if (name !== undefined) remotes.add(name);
    if (name !== undefined && setting === "promisor" && value === "true") promisor = name;
    if (key === "extensions.partialclone") promisor ??= value;
  }
  const command = entries.find(([key]) => /^remote\..+\.(?:uploadpack|receivepack|vcs)$/s.test(key));
  return { remotes: [...remotes], promisor, remoteCommand: command?.[0] ?? null };
}

interface Runner {
  readonly program: string;
  readonly place: Place;
  readonly repository: Repository;
}

function spawned(
  { program, place, repository }: Runner,
  args: readonly string[],
  call: GitCall,
): Result<Buffer, GitFailure> {
  const command = args.find((word, at) => !word.startsWith("-") && args[at - 1] !== "-c") ?? "git";
  let home: string | null = null;
  try {
    home = temporaryHome(place);
    const global = join(home, ".gitconfig");
    writeFileSync(global, globalConfig(place.env, repository), { mode: 0o600 });
    const end = place.runProcess({
      program,
      args: [`--git-dir=${repository.gitDir}`, "--no-pager", "--literal-pathspecs", ...args],
      cwd: repository.gitDir,
      env: childEnvironment(place.env, { home, global, top: repository.top, fetches: call.fetches === true }),
      input: call.input ?? "",
      maxBytes: call.maxBytes ?? MAX_OUTPUT,
      maxMs: MAX_TIME,
    });
    return resultOf(end, command, repository.top);
  } catch (error) {
    return failed(command, messageOf(error));
  } finally {
    if (home !== null) rmSync(home, { recursive: true, force: true });
  }
}

function resultOf(end: ProcessEnd, command: string, directory: string): Result<Buffer, GitFailure> {
  switch (end.kind) {
    case "no-program":
      return fail({ code: "no-git" });
    case "too-much-output":
      return failed(command, "more output than is read");
    case "no-end":
      return failed(command, `no end after ${MAX_TIME / 1000} seconds`);
    case "failed":
      return failed(command, end.reason);
    case "ended":
      return end.status === 0 ? ok(end.stdout) : fail(failureOf(command, end.status, end.stderr, directory));
  }
}

function failed(command: string, reason: string): Result<never, GitFailure> {
  return fail({ code: "failed", command, status: null, reason });
}

function temporaryHome({ env }: Place): string {
  const parent = [env["RUNNER_TEMP"], env["TMPDIR"]].find((dir) => dir !== undefined && existsSync(dir)) ?? tmpdir();
  return mkdtempSync(join(parent, "mailworthy-git-"));
}

/** What git's words mean; they are in English, since the child's locale is C. */
export function failureOf(command: string, status: number | null, stderr: string, directory: string): GitFailure {
  const lines = stderr.split("\n").map((line) => withoutPassword(line.trim()));
  const complaints = lines.filter((line) => /^(fatal|error): /.test(line)).map((l) => l.replace(/^\w+: /, ""));
  const last = complaints.at(-1) ?? lines.findLast((line) => line !== "") ?? "";
  const dubious = complaints.find((line) => /dubious ownership|unsafe repository/.test(line));
  if (dubious !== undefined) return { code: "dubious-ownership", reason: dubious };
  // What the fetch ran into comes first, what that meant for git last.
  if (complaints.some((line) => /promisor remote/.test(line)) || (command === "fetch" && status === 128))
    return { code: "remote-away", reason: complaints[0] ?? last };
  if (/^not a git repository/.test(last)) return { code: "no-repository", directory, reason: last };
  return { code: "failed", command, status, reason: last };
}

/** Without the user and token that a remote's address may hold. */
function withoutPassword(line: string): string {
  return line.replace(/:\/\/[^/@\s]+@/g, "://");
}
