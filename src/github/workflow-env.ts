import type { ComparingEvent } from "../git/base.ts";

/** The part of the runner's event that decides the mode, and where to write. */
export interface EventInfo {
  readonly name: string;
  /** Base of a pull request or merge group, when the event has one. */
  readonly baseSha: string | null;
  /** The base branch's name, such as `main`. */
  readonly baseRef: string | null;
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
    case "merge_group": {
      const group = at(payload, "merge_group");
      const baseRef = branch(at(group, "base_ref"));
      return { ...none, name, baseSha: sha(at(group, "base_sha")), baseRef, headSha: sha(at(group, "head_sha")) };
    }
    case "workflow_run": {
      const run = at(payload, "workflow_run");
      if (!/^pull_request/.test(text(at(run, "event")) ?? ""))
        return { ...none, name, baseSha: null, baseRef: null, headSha: null };
      const [owner, from] = [text(at(run, "head_repository", "owner", "login")), text(at(run, "head_branch"))];
      // GitHub leaves the list empty for pull requests from forks.
      const pull = at(run, "pull_requests", 0);
      return {
        name,
        baseSha: sha(at(pull, "base", "sha")),
        baseRef: branch(at(pull, "base", "ref")) ?? defaultBranch,
        headSha: sha(at(run, "head_sha")),
        pull: number(at(pull, "number")),
        headLabel: owner === null || from === null ? null : `${owner}:${from}`,
        readOnlyFork: false,
        defaultBranch,
      };
    }
    default: {
      const pull = at(payload, "pull_request");
      const from = text(at(pull, "head", "repo", "full_name"));
      const into = text(at(payload, "repository", "full_name")) ?? text(at(pull, "base", "repo", "full_name"));
      return {
        name,
        baseSha: sha(at(pull, "base", "sha")),
        baseRef: branch(at(pull, "base", "ref")),
        headSha: sha(at(pull, "head", "sha")),
        pull: number(at(pull, "number")),
        headLabel: null,
        readOnlyFork: name === "pull_request" && pull !== undefined && from !== into,
        defaultBranch,
      };
    }
  }
}

function branch(value: unknown): string | null {
  return text(value)?.replace(/^refs\/heads\//, "") ?? null;
}

/** What decides on base and head, from the event and the runner's environment. */
export function comparingEvent(event: EventInfo, env: Readonly<Record<string, string | undefined>>): ComparingEvent {
  const { name, baseSha, baseRef, headSha, pull } = event;
  return { name, baseSha, baseRef, headSha, pull, runSha: sha(env["GITHUB_SHA"]) };
}
