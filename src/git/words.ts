import { excerpt } from "../text/printable.ts";
import type { Problem } from "../text/problem.ts";
import type { ChosenBase, Comparison, TipChoice } from "./base.ts";
import type { GitFailure, UnsafeWhy } from "./failure.ts";

const MAX = 200;

function short(commit: string): string {
  return commit.slice(0, 7);
}

/** A failure of git as one problem of the input: what is wrong in git's own words, and the cure of this cause. */
export function gitProblem(failure: GitFailure): Problem {
  return { at: null, message: messageOf(failure), hint: null };
}

function messageOf(failure: GitFailure): string {
  switch (failure.code) {
    case "no-git":
      return "git is not installed here (no git program in PATH), and base and head are read through it; install git in the job's container";
    case "no-repository":
      return `${excerpt(failure.directory, MAX)} is not a git repository (${excerpt(failure.reason ?? "there is no .git", MAX)}); check the repository out with actions/checkout before this step`;
    case "unsafe-repository":
      return `${excerpt(failure.path, MAX)} is not used: ${UNSAFE[failure.why]}`;
    case "dubious-ownership":
      return `git refuses the repository: ${excerpt(failure.reason, MAX)}`;
    case "unknown-commit":
      return unknownCommit(failure);
    case "test-merge-alone":
      return `the checkout holds GitHub's test merge ${short(failure.merge)} without its first parent ${short(failure.base)}, which is the base; ${
        failure.fetched ? "fetch it with --depth=2, or without --depth" : "set fetch-depth: 2 in actions/checkout"
      }`;
    case "no-merge-base":
      return failure.shallow
        ? `the checkout's history is too short (shallow) to tell where ${short(failure.head)} parted from the base ${short(failure.base)}; set fetch-depth: 0 in actions/checkout`
        : `${short(failure.head)} and the base ${short(failure.base)} have no common history`;
    case "head-not-fetched":
      return headNotFetched(failure);
    case "head-is-base":
      return `the checkout holds ${short(failure.head)}, a commit of the base, not the pull request; let actions/checkout take its default ref`;
    case "no-base-in-event":
      return `the ${excerpt(failure.event, MAX)} event names no base commit; say what to compare with: base`;
    case "ambiguous":
      return `${excerpt(failure.name, MAX)} is a directory and may also be a git ref; write ./${excerpt(failure.name, MAX)} for the directory, or ${
        failure.ref === null ? "the ref's full name (refs/heads/…, refs/tags/…)" : excerpt(failure.ref, MAX)
      } or the full commit hash for the commit`;
    case "is-a-file":
      return `${excerpt(failure.name, MAX)} is a file; expected a directory or a git ref`;
    case "no-directory":
      return `${excerpt(failure.name, MAX)}: no such directory`;
    case "remote-away":
      return `this checkout is a partial clone, and what it lacks could not be fetched: ${excerpt(failure.reason, MAX)}`;
    case "fetch-refused":
      return `this checkout is a partial clone, and what it lacks is not fetched, since its setting ${excerpt(failure.setting, MAX)} names a command; check out without filter`;
    case "failed":
      return `git ${failure.command} failed: ${excerpt(failure.reason === "" ? `exit status ${failure.status ?? "unknown"}` : failure.reason, MAX)}`;
  }
}

const UNSAFE: Readonly<Record<UnsafeWhy, string>> = {
  link: "it is a link, not a directory",
  "in-work-tree": "it leads to a directory among the checked-out files, which a pull request could have made",
  "not-a-gitfile": "it is a file that names no git directory",
};

function unknownCommit({ name, shallow, as, branch }: Extract<GitFailure, { code: "unknown-commit" }>): string {
  const shown = excerpt(name, MAX);
  const cure = shallow ? "; it is shallow: set fetch-depth: 0 in actions/checkout" : "";
  switch (as) {
    case "named":
      return `${shown} is neither a directory nor a commit that this checkout holds${cure}`;
    case "checkout":
      return `${shown} names no commit that this checkout holds: the repository is empty or damaged`;
    case "queue":
      return `the merge group's base commit ${shown} is not in this checkout${cure}`;
    case "base": {
      const fetch = `; fetch it before this step: git fetch --no-tags origin ${shown}`;
      const beside = branch === null ? "" : `, and neither is origin/${excerpt(branch, MAX)}`;
      return `the base commit ${shown} is not in this checkout${beside}${shallow ? cure : fetch}`;
    }
  }
}

function headNotFetched({ event, pull, head }: Extract<GitFailure, { code: "head-not-fetched" }>): string {
  const what = pull === null ? (head ?? "") : `+refs/pull/${pull}/merge:refs/remotes/pull/${pull}/merge`;
  return `on ${excerpt(event, MAX)} the checkout holds the base, not the pull request; fetch the proposed state as data before this step: git fetch --no-tags origin ${what}`;
}

/** The base that was taken and why, as one line for the log. */
export function comparisonLine({ base, head }: Comparison): string {
  return `base ${short(base.commit)} (${whyOf(base)}), head ${short(head.commit)} (${HEADS[head.from]})`;
}

const HEADS: Readonly<Record<Comparison["head"]["from"], string>> = {
  "work-tree": "the checkout",
  "test-merge": "GitHub's test merge, read as data",
  "head-commit": "the pull request's last commit, read as data",
  named: "as named by the input head",
};

function whyOf(base: ChosenBase): string {
  switch (base.how) {
    case "test-merge-parent":
      return `what GitHub merged the pull request onto: first parent of ${short(base.merge)}`;
    case "merge-group":
      return "what the merge queue put the group onto";
    case "merge-base":
      return `merge base with ${short(base.tip)}: ${TIPS[base.why]}`;
  }
}

const TIPS: Readonly<Record<TipChoice, string>> = {
  same: "the base branch",
  "branch-is-newer": "the fetched base branch, newer than the event's base",
  "event-is-newer": "the event's base, newer than the fetched base branch",
  "branch-diverged": "the fetched base branch; the event's base is not in its history",
  "only-branch": "the fetched base branch; the event's base is not in this checkout",
  "only-event": "the event's base; the base branch was not fetched",
  checkout: "the commit that is checked out",
};
