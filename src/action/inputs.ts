import { isoTime } from "../app/io.ts";
import { readText, readUsual } from "../app/files.ts";
import type { JobInputs } from "../app/job.ts";
import { belowRoot } from "../app/below-root.ts";
import { USUAL_LIST } from "../app/settings-of.ts";
import { workflowFile, type Naming } from "../app/watch-name.ts";
import { readsHeadAsData } from "../git/base.ts";
import { repositorySource } from "../github/source.ts";
import { comparesBaseAndHead, type EventInfo } from "../github/workflow-env.ts";
import { isLang, LANGS, type Lang } from "../core/lang.ts";
import { nearest } from "../text/nearest.ts";
import type { Source } from "../report/model.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import type { Context } from "./context.ts";
import { states } from "./states.ts";

/** The inputs of action.yml; a test holds the two together. */
export const INPUTS = [
  "senders",
  "senders-file",
  "config",
  "zones",
  "dns",
  "fail-on",
  "max-not-checked",
  "name",
  "settings",
  "lang",
  "history",
  "base",
  "head",
  "comment",
  "issues",
  "report",
  "sarif",
  "json",
  "dqs-key",
  "abusix-key",
  "token",
  "shard",
  "merge",
  "badge",
  "timeout",
  "working-directory",
] as const;
export type InputName = (typeof INPUTS)[number];

/** What the workflow gives, blanks trimmed; an input that is not given is absent or empty. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;

export function input(inputs: Inputs, name: InputName): string | null {
  const text = inputs[name] ?? "";
  return text === "" ? null : text;
}

export function lines(inputs: Inputs, name: InputName): readonly string[] {
  return (inputs[name] ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function wholeNumber(inputs: Inputs, name: InputName): Result<number | null> {
  const text = input(inputs, name);
  if (text === null) return ok(null);
  return /^\d{1,9}$/.test(text)
    ? ok(Number(text))
    : fail([{ at: null, message: `input ${name}: ${excerpt(text, 40)}; expected a whole number`, hint: null }]);
}

/** The booleans of YAML 1.2's core schema, as the toolkit's getBooleanInput takes them. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

export function trueOrFalse(inputs: Inputs, name: InputName): Result<boolean> {
  const word = input(inputs, name);
  if (word === null) return ok(false);
  const value = BOOLEANS.get(word);
  if (value !== undefined) return ok(value);
  const hint = ["yes", "on", "1"].includes(word.toLowerCase())
    ? "true"
    : ["no", "off", "0"].includes(word.toLowerCase())
      ? "false"
      : null;
  return fail([{ at: null, message: `input ${name}: ${excerpt(word, 40)}; expected true or false`, hint }]);
}

function langInput(inputs: Inputs): Result<Lang | null> {
  const word = input(inputs, "lang");
  if (word === null) return ok(null);
  if (isLang(word)) return ok(word);
  const message = `input lang: ${excerpt(word, 40)}; expected ${LANGS.join(", ")}`;
  return fail([{ at: null, message, hint: nearest(word, LANGS) }]);
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
  /** Null: not said. */
  readonly lang: Lang | null;
  readonly comment: boolean;
  readonly issues: boolean;
  readonly maxNotChecked: number | null;
}

export function readWishes(inputs: Inputs): Result<Wishes> {
  const most = wholeNumber(inputs, "max-not-checked");
  const [comment, issues] = [trueOrFalse(inputs, "comment"), trueOrFalse(inputs, "issues")];
  const lang = langInput(inputs);
  if (most.ok && comment.ok && issues.ok && lang.ok)
    return ok({ comment: comment.value, issues: issues.value, maxNotChecked: most.value, lang: lang.value });
  return fail([most, comment, issues, lang].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error)));
}

/** Reads all inputs; everything that is wrong is told at once. */
export function readInputs(context: Context, event: EventInfo): Result<ActionInputs> {
  const { inputs, io } = context;
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    problems.push(...result.error);
    return null;
  };
  const lists = keep(sendersLists(context));
  const wishes = keep(readWishes(inputs));
  const timeout = wholeNumber(inputs, "timeout");
  keep(timeout);
  const place = { directory: io.disk.directory, env: io.env, runProcess: io.runProcess };
  const refs = keep(states(event, input(inputs, "base"), input(inputs, "head"), place));
  if (problems.length > 0 || lists === null || refs === null || wishes === null || !timeout.ok) return fail(problems);
  const { comment, issues, maxNotChecked, lang } = wishes;
  const zones = lines(inputs, "zones");
  const job: JobInputs = {
    lists,
    config: input(inputs, "config"),
    zones: zones.length === 0 ? null : zones,
    base: refs.base,
    head: refs.head,
    comparison: refs.comparison,
    history: input(inputs, "history"),
    failOn: input(inputs, "fail-on"),
    maxNotChecked,
    shard: input(inputs, "shard"),
    dqsKey: input(inputs, "dqs-key"),
    abusixKey: input(inputs, "abusix-key"),
    at: isoTime(io.now()),
    branches: true,
    tracks: issues,
    naming: naming(context),
    source: sourceOf(context, event),
    settings: input(inputs, "settings"),
    lang,
    readsHeadAsData: readsHeadAsData(event.name),
    headSha: input(inputs, "head") === null && comparesBaseAndHead(event) ? event.headSha : null,
  };
  return ok({ job, comment, issues, timeout: timeout.value });
}

export function naming({ inputs, io }: Context): Naming {
  return {
    name: input(inputs, "name"),
    directory: belowRoot(io),
    root: io.env["GITHUB_WORKSPACE"] ?? null,
    workflow: workflowFile(io.env["GITHUB_WORKFLOW_REF"] ?? null),
  };
}

/** Where the files of this run can be looked at. */
export function sourceOf({ io }: Context, event: EventInfo): Source | null {
  const sha = comparesBaseAndHead(event) ? event.headSha : null;
  return repositorySource(io.env, sha ?? io.env["GITHUB_SHA"] ?? null, belowRoot(io));
}

function sendersLists({ inputs, io }: Context): Result<JobInputs["lists"]> {
  const own = input(inputs, "senders");
  const path = input(inputs, "senders-file");
  const lists = own === null ? [] : [{ text: own, file: "(input senders)" }];
  if (path !== null) {
    const text = readText(io, path, "the senders list");
    return text.ok ? ok([...lists, { text: text.value, file: path }]) : text;
  }
  const found = own === null ? readUsual(io, [USUAL_LIST], "the senders list") : ok(null);
  if (!found.ok) return found;
  return ok(found.value === null ? lists : [found.value]);
}
