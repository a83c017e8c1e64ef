import { hasCommit, mergeBase } from "../app/zones-of.ts";
import { comparesBaseAndHead, headCandidates, type EventInfo } from "../github/workflow-env.ts";
import { fail, ok, type Result } from "../text/problem.ts";

/** What to compare; null = do not compare (base), or the work tree (head). */
export interface States {
  readonly base: string | null;
  readonly head: string | null;
}

/**
 * Base and head by the event, unless the inputs name them. On `pull_request` and `merge_group` the work tree is the
 * proposed state. On `pull_request_target` and `workflow_run` the work tree is trusted code: the proposed DNS files are
 * read from git's store as data, and never checked out.
 */
export function states(root: string, event: EventInfo, base: string | null, head: string | null): Result<States> {
  if (base !== null) return ok({ base, head });
  if (!comparesBaseAndHead(event)) return ok({ base: null, head });
  const asData = event.name === "pull_request_target" || event.name === "workflow_run";
  const proposed = head ?? (asData ? (headCandidates(event).find((ref) => hasCommit(root, ref)) ?? null) : null);
  if (asData && proposed === null) return notFetched(event);
  const from = event.baseSha ?? (event.name === "workflow_run" ? "HEAD" : null);
  const parted = from === null ? null : mergeBase(root, from, proposed ?? "HEAD");
  if (parted !== null) return ok({ base: parted, head: proposed });
  return fail([
    {
      at: null,
      message: `the base commit ${from ?? "(none in the event)"} is not in this checkout, or too shallow to find the merge base; set fetch-depth: 0 in actions/checkout`,
      hint: null,
    },
  ]);
}

function notFetched(event: EventInfo): Result<never> {
  const what =
    event.name === "pull_request_target" && event.pull !== null
      ? `+refs/pull/${event.pull}/merge:refs/remotes/pull/${event.pull}/merge`
      : (event.headSha ?? "");
  return fail([
    {
      at: null,
      message: `on ${event.name} the checkout holds the base, not the pull request; set fetch-depth: 0 in actions/checkout and fetch the proposed state as data before this step: git fetch --no-tags origin ${what}`,
      hint: null,
    },
  ]);
}
