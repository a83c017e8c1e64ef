import { ok, type Result } from "../text/problem.ts";
import type { GitFailure } from "./failure.ts";
import type { Git } from "./run.ts";

/** The name of the object at a path from the top of a commit's tree; null when there is none. */
export function objectAt(git: Git, commit: string, path: string): Result<string | null, GitFailure> {
  if (commit.startsWith("-") || /[\0\r\n]/.test(commit + path)) return ok(null);
  const found = git.run(["rev-parse", "--verify", "--quiet", `${commit}:${path}`]);
  if (found.ok) return ok(found.value.toString("latin1").trim());
  return found.error.code === "failed" && found.error.status === 1 ? ok(null) : found;
}
