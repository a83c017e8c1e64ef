import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { launched, launchedProcess } from "../launcher.ts";
import type { Env, Place } from "../../src/git/repository.ts";

const NAMES = { GIT_AUTHOR_NAME: "T", GIT_AUTHOR_EMAIL: "t@example.com" };
const ENV = {
  ...NAMES,
  PATH: process.env["PATH"],
  GIT_COMMITTER_NAME: "T",
  GIT_COMMITTER_EMAIL: "t@example.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Without the upkeep that git starts in a process of its own. */
const SETTINGS = [
  "init.defaultBranch=main",
  "protocol.file.allow=always",
  "maintenance.auto=false",
  "gc.auto=0",
].flatMap((setting) => ["-c", setting]);

/** Git as a person runs it: none of the product's care. */
export function git(directory: string, ...args: readonly string[]): string {
  return launched("git", [...SETTINGS, ...args], { cwd: directory, env: ENV }).trim();
}

/** Writes files below a directory; null removes one. */
export function write(directory: string, files: Readonly<Record<string, string | null>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, name);
    if (text === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

export interface Checkout {
  /** What actions/checkout is told: a branch, or a ref of a pull request. */
  readonly ref: string;
  readonly sha: string;
  /** 0 = everything. */
  readonly depth: number;
  readonly filter?: string;
}

/** GitHub's side of git on disk, and checkouts of it as actions/checkout makes them. */
export interface Lab {
  readonly dir: string;
  readonly origin: string;
  /** Commits files onto a branch, made from `from` when it is new (null: without ancestors); gives the commit. */
  commit(branch: string, files: Readonly<Record<string, string | null>>, from?: string | null): string;
  /** Merges a commit into a branch as a person does. */
  merge(into: string, commit: string): string;
  /** GitHub's test merge: `refs/pull/N/merge` and `refs/pull/N/head`. */
  pull(number: number, head: string, base: string): string;
  /** A checkout of its own; one that was made before is copied. */
  checkout(of: Checkout): string;
  remove(): void;
}

export function lab(): Lab {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "mailworthy-lab-")));
  const [origin, dev] = [join(dir, "origin.git"), join(dir, "dev")];
  const checkouts = new Map<string, string>();
  let made = 0;
  for (const path of [origin, dev]) mkdirSync(path);
  git(origin, "init", "-q", "--bare");
  for (const key of ["allowAnySHA1InWant", "allowFilter"]) git(origin, "config", `uploadpack.${key}`, "true");
  git(dev, "init", "-q");
  git(dev, "remote", "add", "origin", origin);
  const push = (...refs: readonly string[]): string => git(dev, "push", "-q", "-f", "origin", ...refs);
  const tip = (): string => git(dev, "rev-parse", "HEAD");
  return {
    dir,
    origin,
    commit: (branch, files, from) => {
      git(
        dev,
        "checkout",
        "-q",
        ...(from === undefined ? [branch] : from === null ? ["--orphan", branch] : ["-B", branch, from]),
      );
      write(dev, files);
      git(dev, "add", "-A");
      git(dev, "commit", "-q", "--allow-empty", "-m", "c");
      push(branch);
      return tip();
    },
    merge: (into, commit) => {
      git(dev, "checkout", "-q", into);
      git(dev, "merge", "-q", "--no-ff", "-m", "m", commit);
      push(into);
      return tip();
    },
    pull: (number, head, base) => {
      git(dev, "checkout", "-q", "--detach", base);
      git(dev, "merge", "-q", "--no-ff", "-m", "test merge", head);
      push(`HEAD:refs/pull/${number}/merge`, `${head}:refs/pull/${number}/head`);
      return tip();
    },
    checkout: (of) => {
      const key = JSON.stringify(of);
      const template = checkouts.get(key) ?? checkedOut(join(dir, `template${checkouts.size}`), origin, of);
      checkouts.set(key, template);
      const work = join(dir, `work${++made}`);
      cpSync(template, work, { recursive: true });
      return work;
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

function checkedOut(work: string, origin: string, { ref, sha, depth, filter }: Checkout): string {
  mkdirSync(work);
  git(work, "init", "-q", "--template=");
  git(work, "remote", "add", "origin", `file://${origin}`);
  const local = ref.replace("refs/pull/", "refs/remotes/pull/").replace("refs/heads/", "refs/remotes/origin/");
  const cut = depth === 0 ? [] : [`--depth=${depth}`];
  const partial = filter === undefined ? [] : [`--filter=${filter}`];
  if (depth === 0) git(work, "fetch", "-q", ...partial, "origin", "+refs/heads/*:refs/remotes/origin/*");
  git(work, "fetch", "-q", "--no-tags", ...cut, ...partial, "origin", `+${sha}:${local}`);
  git(work, "checkout", "-q", "--detach", local);
  return work;
}

/** A place with the runner's environment: nothing of the machine's own. */
export function at(directory: string, env: Env = {}): Place {
  return {
    directory,
    env: { PATH: process.env["PATH"], GITHUB_WORKSPACE: directory, ...env },
    runProcess: launchedProcess,
  };
}
