import { statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { fail, ok, type Result } from "../text/problem.ts";
import { isHash, isShallow, lookUp } from "./commits.ts";
import type { GitFailure } from "./failure.ts";
import type { Place } from "./repository.ts";
import { openGit, type Git } from "./run.ts";

/** What a person names with `base` or `head`. */
export type NamedState =
  | { readonly kind: "directory"; readonly path: string }
  | { readonly kind: "commit"; readonly commit: string; readonly git: Git };

/**
 * A directory or a commit, by one law that the files of a repository cannot bend: a full hash and `refs/…` are git's,
 * what begins with `.` or `/` is a directory, and anything else is what it can be; a name that is both is refused.
 */
export function namedState(name: string, place: Place): Result<NamedState, GitFailure> {
  if (isPath(name)) return asDirectory(name, place) ?? ok({ kind: "directory", path: resolve(place.directory, name) });
  const kind = isHash(name) || name.startsWith("refs/") ? null : kindOf(resolve(place.directory, name));
  const git = openGit(place);
  if (!git.ok) {
    // Where there is no repository a name can only be a directory. Where git cannot be asked, it may be both.
    if (git.error.code !== "no-repository" || kind === null) return git;
    return asDirectory(name, place) ?? ok({ kind: "directory", path: resolve(place.directory, name) });
  }
  const found = lookUp(git.value, name);
  if (!found.ok) return found;
  if (kind === "directory") {
    // `origin/main` is meant as the remote's branch also where that was not fetched.
    const remote = git.value.remotes.some((r) => name.startsWith(`${r}/`)) ? `refs/remotes/${name}` : null;
    if (found.value !== null || remote !== null) return fail({ code: "ambiguous", name, ref: remote });
    return ok({ kind: "directory", path: resolve(place.directory, name) });
  }
  if (found.value !== null) return ok({ kind: "commit", commit: found.value, git: git.value });
  if (kind === "file") return fail({ code: "is-a-file", name });
  const shallow = isShallow(git.value);
  if (!shallow.ok) return shallow;
  return fail({ code: "unknown-commit", name, shallow: shallow.value, as: "named", branch: null });
}

/** `.`, `./x`, `../x`, absolute: a path in every shell, and never a revision that git knows. */
function isPath(name: string): boolean {
  return isAbsolute(name) || /^\.{1,2}(?:[/\\]|$)/.test(name);
}

function asDirectory(name: string, place: Place): Result<never, GitFailure> | null {
  const kind = kindOf(resolve(place.directory, name));
  if (kind === "directory") return null;
  if (kind === "file") return fail({ code: "is-a-file", name });
  return fail({ code: "no-directory", name });
}

function kindOf(path: string): "directory" | "file" | null {
  try {
    return statSync(path).isDirectory() ? "directory" : "file";
  } catch {
    return null;
  }
}
