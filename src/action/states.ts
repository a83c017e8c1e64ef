import { compareBy, proposedHead, readsHeadAsData, type Comparison } from "../git/base.ts";
import { lookUp } from "../git/commits.ts";
import { namedState } from "../git/named-state.ts";
import type { GitFailure } from "../git/failure.ts";
import type { Place } from "../git/repository.ts";
import { openGit, type Git } from "../git/run.ts";
import { gitProblem } from "../git/words.ts";
import { comparesBaseAndHead, comparingEvent, type EventInfo } from "../github/workflow-env.ts";
import { fail, ok, type Result } from "../text/problem.ts";

/** What to compare; null = do not compare (base), or the work tree (head). */
export interface States {
  readonly base: string | null;
  readonly head: string | null;
  /** How the event decided; null when the inputs did, or nothing is compared. */
  readonly comparison: Comparison | null;
}

/**
 * Base and head by the event, unless the inputs name them. On `pull_request` and `merge_group` the work tree is the
 * proposed state. On `pull_request_target` and `workflow_run` the work tree is trusted code: the proposed DNS files are
 * read from git's store as data, and never checked out.
 */
export function states(event: EventInfo, base: string | null, head: string | null, place: Place): Result<States> {
  const asData = readsHeadAsData(event.name);
  if (!comparesBaseAndHead(event) || (base !== null && (head !== null || !asData)))
    return ok({ base, head, comparison: null });
  const git = openGit(place);
  if (!git.ok) return refused(git.error);
  const facts = comparingEvent(event, place.env);
  if (base !== null) {
    const proposed = proposedHead(git.value, facts);
    return proposed.ok ? ok({ base, head: proposed.value.commit, comparison: null }) : refused(proposed.error);
  }
  const named = head === null ? ok(null) : headNamed(git.value, head, place);
  if (!named.ok) return refused(named.error);
  const compared = compareBy(git.value, facts, named.value);
  if (!compared.ok) return refused(compared.error);
  const { base: taken, head: proposed } = compared.value;
  const read = head ?? (proposed.from === "work-tree" ? null : proposed.commit);
  return ok({ base: taken.commit, head: read, comparison: compared.value });
}

/** The commit that a named head stands for: of a directory, the one that is checked out. */
function headNamed(git: Git, head: string, place: Place): Result<string | null, GitFailure> {
  const named = namedState(head, place);
  if (!named.ok) return named;
  return named.value.kind === "commit" ? ok(named.value.commit) : lookUp(git, "HEAD");
}

function refused(failure: GitFailure): Result<never> {
  return fail([gitProblem(failure)]);
}
