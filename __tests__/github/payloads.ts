import { REPOSITORY } from "./server.ts";

const [OWNER = ""] = REPOSITORY.split("/");
const repository = { id: 1, full_name: REPOSITORY, default_branch: "main", owner: { login: OWNER }, private: false };

/** `pull_request` and `pull_request_target`, in the form that GitHub documents; only what may matter. */
export function pullRequest(of: {
  readonly action: "opened" | "synchronize";
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly fork?: boolean;
}): object {
  const from = of.fork === true ? { full_name: "stranger/dns", fork: true } : { full_name: REPOSITORY, fork: false };
  return {
    action: of.action,
    number: of.number,
    pull_request: {
      ...{ number: of.number, state: "open", title: "::error::hostile title ##[error]", draft: false },
      base: { ref: "main", sha: of.base, repo: { full_name: REPOSITORY } },
      head: { ref: "change", sha: of.head, label: `${of.fork === true ? "stranger" : OWNER}:change`, repo: from },
      merge_commit_sha: null,
    },
    repository,
    sender: { login: "someone", type: "User" },
  };
}

export function schedule(): object {
  return { schedule: "17 3 * * *", repository, workflow: ".github/workflows/mail.yml" };
}

export function mergeGroup(base: string, head: string): object {
  const ref = "refs/heads/gh-readonly-queue/main/pr-7";
  return { action: "checks_requested", merge_group: { base_sha: base, head_sha: head, head_ref: ref }, repository };
}

/** A run that follows a pull request's run; from a fork GitHub leaves `pull_requests` empty. */
export function workflowRun(head: string): object {
  const run = { event: "pull_request", head_sha: head, head_branch: "change", pull_requests: [] };
  return {
    action: "completed",
    workflow_run: { ...run, head_repository: { owner: { login: "stranger" } } },
    repository,
  };
}
