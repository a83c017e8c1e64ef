import { fail, ok, type Result } from "../text/problem.ts";
import type { GitFailure } from "./failure.ts";
import { isPlainNo, type Git } from "./run.ts";

const HASH = /^(?:[\da-f]{40}|[\da-f]{64})$/;

/** A full object name, which git never takes for anything else. */
export function isHash(text: string): boolean {
  return HASH.test(text);
}

/**
 * The commit that a revision names (gitrevisions(7)), looked up in the repository only; null when the repository does
 * not hold it. Nothing is fetched for it: a partial clone has its commits.
 */
export function lookUp(git: Git, revision: string): Result<string | null, GitFailure> {
  if (revision === "" || revision.startsWith("-") || /[\0\r\n]/.test(revision)) return ok(null);
  const found = git.run(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  if (found.ok) return ok(found.value.toString("latin1").trim());
  // Status 1, whatever is said: a missing object, or a name that is none. In a partial clone git complains besides that
  // it may not fetch it, or ends with that.
  const isNo = found.error.code === "failed" && found.error.status === 1;
  return isNo || found.error.code === "remote-away" ? ok(null) : found;
}

/** A branch as the checkout fetched it; null when it was not, or when the event's name is no branch name. */
export function fetchedBranch(git: Git, branch: string): Result<string | null, GitFailure> {
  // git-check-ref-format(1)
  const isName = !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[/.-]|[/.]$/.test(branch);
  return isName ? lookUp(git, `refs/remotes/origin/${branch}`) : ok(null);
}

/** The parents that the commit itself names: also those that a shallow checkout left out. */
export function parentsOf(git: Git, commit: string): Result<readonly string[], GitFailure> {
  const read = git.run(["cat-file", "commit", commit]);
  if (!read.ok) return read;
  const [header = ""] = read.value.toString("latin1").split("\n\n", 1);
  return ok([...header.matchAll(/^parent ([\da-f]+)$/gm)].map((match) => match[1] ?? ""));
}

/** As far as the checkout's history tells: in a shallow one, false may be wrong. */
export function isAncestor(git: Git, older: string, newer: string): Result<boolean, GitFailure> {
  const asked = git.run(["merge-base", "--is-ancestor", older, newer]);
  if (asked.ok) return ok(true);
  return isPlainNo(asked.error) ? ok(false) : asked;
}

/** The best common ancestor; where several are equally good, git's first. */
export function mergeBase(git: Git, base: string, head: string): Result<string, GitFailure> {
  const found = git.run(["merge-base", base, head]);
  if (found.ok) return ok(found.value.toString("latin1").trim());
  if (!isPlainNo(found.error)) return found;
  const shallow = isShallow(git);
  return shallow.ok ? fail({ code: "no-merge-base", base, head, shallow: shallow.value }) : shallow;
}

export function isShallow(git: Git): Result<boolean, GitFailure> {
  const asked = git.run(["rev-parse", "--is-shallow-repository"]);
  return asked.ok ? ok(asked.value.toString("latin1").trim() === "true") : asked;
}

/** Refs that a fetch of GitHub's test merges made, under whatever prefix, with the pull request's number. */
export function fetchedMerges(
  git: Git,
): Result<readonly { readonly pull: number; readonly commit: string }[], GitFailure> {
  const listed = git.run(["for-each-ref", "--format=%(objectname) %(refname)", "refs/remotes", "refs/pull"]);
  if (!listed.ok) return listed;
  const lines = listed.value.toString("utf8").matchAll(/^([\da-f]+) refs\/(?:.*\/)?(?:pull|pr)\/([1-9]\d*)\/merge$/gm);
  return ok([...lines].map(([, commit = "", pull]) => ({ pull: Number(pull), commit })));
}
