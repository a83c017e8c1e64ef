import { getInput } from "@actions/core";
import { readText } from "../app/files.ts";
import type { JobInputs } from "../app/job.ts";
import { workflowFile, type Naming } from "../app/watch-name.ts";
import { repositorySource } from "../github/source.ts";
import { comparesBaseAndHead, type EventInfo } from "../github/workflow-env.ts";
import type { Source } from "../report/model.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { belowRoot } from "./below-root.ts";
import { states } from "./states.ts";

export function input(name: string): string | null {
  const text = getInput(name);
  return text === "" ? null : text;
}

export function lines(name: string): readonly string[] {
  return getInput(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function wholeNumber(name: string): Result<number | null> {
  const text = input(name);
  if (text === null) return ok(null);
  return /^\d{1,9}$/.test(text)
    ? ok(Number(text))
    : fail([{ at: null, message: `input ${name}: ${excerpt(text, 40)}; expected a whole number`, hint: null }]);
}

function trueOrFalse(name: string): Result<boolean> {
  const word = input(name);
  if (word === null || word === "true" || word === "false") return ok(word === "true");
  return fail([{ at: null, message: `input ${name}: ${excerpt(word, 40)}; expected true or false`, hint: null }]);
}

/** What the workflow asks for. */
export interface ActionInputs {
  readonly job: JobInputs;
  readonly comment: boolean;
  readonly issues: boolean;
  /** Milliseconds for one DNS question. */
  readonly timeout: number | null;
}

/** What a run and a merge have in common. */
export interface Wishes {
  readonly comment: boolean;
  readonly issues: boolean;
  readonly maxNotChecked: number | null;
}

export function readWishes(): Result<Wishes> {
  const most = wholeNumber("max-not-checked");
  const [comment, issues] = [trueOrFalse("comment"), trueOrFalse("issues")];
  if (most.ok && comment.ok && issues.ok)
    return ok({ comment: comment.value, issues: issues.value, maxNotChecked: most.value });
  return fail([most, comment, issues].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error)));
}

/** Reads all inputs; everything that is wrong is told at once. */
export function readInputs(event: EventInfo): Result<ActionInputs> {
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    problems.push(...result.error);
    return null;
  };
  const lists = keep(sendersLists());
  const wishes = keep(readWishes());
  const timeout = wholeNumber("timeout");
  keep(timeout);
  const refs = keep(states(event, input("base"), input("head")));
  if (problems.length > 0 || lists === null || refs === null || wishes === null || !timeout.ok) return fail(problems);
  const { comment, issues, maxNotChecked } = wishes;
  const zones = lines("zones");
  const job: JobInputs = {
    ...{ lists, config: input("config"), zones: zones.length === 0 ? null : zones, ...refs },
    ...{ history: input("history"), failOn: input("fail-on"), maxNotChecked, shard: input("shard") },
    ...{ dqsKey: input("dqs-key"), abusixKey: input("abusix-key"), root: "." },
    at: new Date().toISOString().replace(/\.\d{3}Z$/, "Z"),
    ...{ branches: true, tracks: issues, naming: naming(), source: sourceOf(event) },
    headSha: input("head") === null && comparesBaseAndHead(event) ? event.headSha : null,
  };
  return ok({ job, comment, issues, timeout: timeout.value });
}

function naming(): Naming {
  return {
    ...{ name: input("name"), directory: belowRoot(), root: process.env["GITHUB_WORKSPACE"] ?? null },
    workflow: workflowFile(process.env["GITHUB_WORKFLOW_REF"] ?? null),
  };
}

/** Where the files of this run can be looked at. */
export function sourceOf(event: EventInfo): Source | null {
  const sha = comparesBaseAndHead(event) ? event.headSha : null;
  return repositorySource(process.env, sha ?? process.env["GITHUB_SHA"] ?? null, belowRoot());
}

function sendersLists(): Result<JobInputs["lists"]> {
  const own = input("senders");
  const path = input("senders-file");
  const lists = own === null ? [] : [{ text: own, file: "(input senders)" }];
  if (path !== null) {
    const text = readText(path, "the senders list");
    return text.ok ? ok([...lists, { text: text.value, file: path }]) : text;
  }
  const found = own === null ? readText("senders.txt", "the senders list") : null;
  return ok(found?.ok === true ? [{ text: found.value, file: "senders.txt" }] : lists);
}
