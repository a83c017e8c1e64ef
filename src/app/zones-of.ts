import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { nodeFiles, type Files } from "../zones/files.ts";
import type { Memo } from "../zones/memo.ts";
import { readZones } from "../zones/read.ts";
import type { ZoneSet } from "../zones/types.ts";
import { git, gitFiles } from "./git-files.ts";

/** A state of the repository: its files, and the zones they declare. */
export interface State {
  readonly files: Files;
  readonly zones: ZoneSet;
}

/** The DNS files of a directory, or of a git ref of the working directory's repository. What `memo` knows is not read again. */
export function stateOf(state: string, patterns: readonly string[] | null, root: string, memo?: Memo): Result<State> {
  const files = filesOf(state, root);
  return files.ok ? ok({ files: files.value, zones: readZones(files.value, patterns, memo) }) : files;
}

function filesOf(state: string, root: string): Result<Files> {
  const path = resolve(root, state);
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return ok(nodeFiles(path));
    return fail([
      { at: null, message: `${excerpt(state, 200)} is a file; expected a directory or a git ref`, hint: null },
    ]);
  }
  const commit = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${state}^{commit}`]);
  if (commit === null) {
    return fail([
      {
        at: null,
        message: `${excerpt(state, 200)} is neither a directory nor a commit that this checkout holds; with actions/checkout, set fetch-depth: 0`,
        hint: null,
      },
    ]);
  }
  return ok(gitFiles(root, commit.trim()));
}

/** The commit where head and base parted; null in a checkout that is too shallow to tell. */
export function mergeBase(root: string, base: string, head: string): string | null {
  return git(root, ["merge-base", base, head])?.trim() ?? null;
}

/** Does the checkout hold this commit? */
export function hasCommit(root: string, ref: string): boolean {
  return git(root, ["cat-file", "-e", `${ref}^{commit}`]) !== null;
}
