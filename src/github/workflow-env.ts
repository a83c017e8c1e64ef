/** The part of the runner's event that decides the mode, and where to write. */
export interface EventInfo {
  readonly name: string;
  /** Base of a pull request or merge group, when the event has one. */
  readonly baseSha: string | null;
  readonly headSha: string | null;
  /** The pull request's number, when the event tells it. */
  readonly pull: number | null;
  /** `owner:branch` of the pull request's head, to look it up when the event does not tell its number. */
  readonly headLabel: string | null;
  /** A pull request from a fork, whose run gets a read-only token and no secrets. */
  readonly readOnlyFork: boolean;
  readonly defaultBranch: string | null;
}

const COMPARING = new Set(["pull_request", "pull_request_target", "merge_group"]);

/** contracts §2: which events compare base and head; also a run that follows a pull request's (the fork-safe pair). */
export function comparesBaseAndHead(event: EventInfo): boolean {
  return COMPARING.has(event.name) || (event.name === "workflow_run" && event.headSha !== null);
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (v, key) => (typeof v === "object" && v !== null ? (v as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}

function sha(value: unknown): string | null {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Reads the event's payload; anything unexpected in it is as if it were absent. */
export function eventInfo(name: string, payload: unknown): EventInfo {
  const defaultBranch = text(at(payload, "repository", "default_branch"));
  const none = { pull: null, headLabel: null, readOnlyFork: false, defaultBranch };
  switch (name) {
    case "merge_group":
      return {
        ...{ ...none, name, baseSha: sha(at(payload, "merge_group", "base_sha")) },
        headSha: sha(at(payload, "merge_group", "head_sha")),
      };
    case "workflow_run": {
      const run = at(payload, "workflow_run");
      if (!/^pull_request/.test(text(at(run, "event")) ?? "")) return { ...none, name, baseSha: null, headSha: null };
      const [owner, branch] = [text(at(run, "head_repository", "owner", "login")), text(at(run, "head_branch"))];
      return {
        ...{ name, baseSha: null, headSha: sha(at(run, "head_sha")), readOnlyFork: false, defaultBranch },
        // GitHub leaves the list empty for pull requests from forks.
        pull: number(at(run, "pull_requests", 0, "number")),
        headLabel: owner === null || branch === null ? null : `${owner}:${branch}`,
      };
    }
    default: {
      const pull = at(payload, "pull_request");
      const from = text(at(pull, "head", "repo", "full_name"));
      const into = text(at(payload, "repository", "full_name")) ?? text(at(pull, "base", "repo", "full_name"));
      return {
        ...{ name, baseSha: sha(at(pull, "base", "sha")), headSha: sha(at(pull, "head", "sha")), defaultBranch },
        ...{ pull: number(at(pull, "number")), headLabel: null },
        readOnlyFork: name === "pull_request" && pull !== undefined && from !== into,
      };
    }
  }
}

/** Where a pull request's proposed state may stand in the checkout, best first. */
export function headCandidates(event: EventInfo): readonly string[] {
  const merge = event.pull === null ? [] : [`refs/remotes/pull/${event.pull}/merge`, `refs/pull/${event.pull}/merge`];
  return [...merge, ...(event.headSha === null ? [] : [event.headSha])];
}
