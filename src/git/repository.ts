import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fail, ok, type Result } from "../text/problem.ts";
import type { GitFailure, UnsafeWhy } from "./failure.ts";
import type { RunProcess } from "./processes.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** Where a run stands: its working directory, and the environment that it was started with. */
export interface Standing {
  readonly directory: string;
  readonly env: Env;
}

/** The same, with the door to other processes. */
export interface Place extends Standing {
  readonly runProcess: RunProcess;
}

/** The one repository of a run. Paths are absolute, without links. */
export interface Repository {
  /** The top of the work tree. */
  readonly top: string;
  readonly gitDir: string;
  /** The working directory below the top, with `/` between and at the end; empty at the top. */
  readonly prefix: string;
}

/**
 * Finds the repository without asking git, which would take any directory that looks like one. Below the runner's
 * workspace (`GITHUB_WORKSPACE`) it is the outermost `.git` on the way down to the working directory: what lies deeper
 * may come from a pull request or an artifact. Elsewhere it is the nearest one upwards, as git finds it.
 */
export function findRepository(place: Standing): Result<Repository, GitFailure> {
  const directory = real(place.directory);
  const missing: GitFailure = { code: "no-repository", directory: directory ?? place.directory, reason: null };
  if (directory === null) return fail(missing);
  const workspace = real(place.env["GITHUB_WORKSPACE"] ?? "");
  const above = parentsOf(directory);
  const candidates =
    workspace !== null && isInside(workspace, directory)
      ? above.filter((d) => isInside(workspace, d)).reverse()
      : above;
  const top = candidates.find((d) => kindOf(join(d, ".git")) !== null);
  if (top === undefined) return fail(missing);
  const outer = workspace !== null && isInside(workspace, top) ? workspace : top;
  const gitDir = gitDirOf(top, outer);
  if (!gitDir.ok) return fail({ code: "unsafe-repository", path: join(top, ".git"), why: gitDir.error });
  const below = relative(top, directory).split(sep).join("/");
  return ok({ top, gitDir: gitDir.value, prefix: below === "" ? "" : `${below}/` });
}

/** Is `path` the directory `parent`, or below it? Both absolute, without links. */
export function isInside(parent: string, path: string): boolean {
  return path === parent || path.startsWith(parent.endsWith(sep) ? parent : parent + sep);
}

/**
 * A directory, or a file that names one (a linked work tree, a submodule). No commit can hold a file called `.git`, so
 * everything below a `.git` is ours; everything else in the work tree may be a stranger's.
 */
function gitDirOf(top: string, workspace: string): Result<string, UnsafeWhy> {
  const path = join(top, ".git");
  const kind = kindOf(path);
  if (kind === "directory") return ok(path);
  if (kind !== "file") return fail("link");
  // gitrepository-layout(5): `gitdir: <path>`
  const [, named] = /^gitdir: (.+?)[\r\n]*$/.exec(readFileSync(path, "utf8")) ?? [];
  const target = named === undefined ? null : real(resolve(top, named));
  if (target === null || kindOf(target) !== "directory") return fail("not-a-gitfile");
  const isOurs = !isInside(workspace, target) || relative(workspace, target).split(sep).includes(".git");
  return isOurs && !isInside(top, target) ? ok(target) : fail("in-work-tree");
}

function kindOf(path: string): "directory" | "file" | "other" | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  return stat.isDirectory() ? "directory" : stat.isFile() ? "file" : "other";
}

function parentsOf(directory: string): readonly string[] {
  const found = [directory];
  for (let at = directory; dirname(at) !== at;) {
    at = dirname(at);
    found.push(at);
  }
  return found;
}

function real(path: string): string | null {
  if (path === "") return null;
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
