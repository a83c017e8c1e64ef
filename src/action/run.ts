import { prepare } from "../app/job.ts";
import { judgeJob } from "../app/run-job.ts";
import { lookAt } from "../app/files.ts";
import { openDns } from "../app/open-dns.ts";
import { bugText } from "../core/failure.ts";
import { isLang } from "../core/lang.ts";
import { secretsOf } from "../core/key-forms.ts";
import { maskKeys } from "../core/mask.ts";
import { comparisonLine } from "../git/words.ts";
import type { EventInfo } from "../github/workflow-env.ts";
import { createWriter } from "../report/writer.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { conclude } from "./conclude.ts";
import { annotate, sayLine, type ActionIo, type Context } from "./context.ts";
import { readEvent } from "./event.ts";
import { openGitHub, type GitHub } from "./github.ts";
import { ownBranch, readHistory } from "./history.ts";
import { input, lines, readInputs, type Inputs } from "./inputs.ts";
import { maskedIo } from "./masked.ts";
import { mergeShards } from "./merge.ts";
import { refuse } from "./refuse.ts";

/**
 * The Action, for the inputs of action.yml: log and annotations go to `io.stdout`, outputs and the summary to
 * `io.runner`. Gives the exit code, as the command line's.
 */
export async function run(inputs: Inputs, io: ActionIo): Promise<number> {
  const token = tokenOf(inputs, io.env);
  const keys = keysOf(inputs, io.env);
  for (const secret of keys.flatMap(secretsOf)) io.runner.setSecret(secret);
  const writer = createWriter(io, keys);
  const word = input(inputs, "lang") ?? "";
  const context: Context = { inputs, io: maskedIo(io, writer), writer, lang: isLang(word) ? word : "en" };
  try {
    return await started(context, token, keys);
  } catch (error) {
    annotate(context, "error", `This is a bug in Mailworthy, please report it: ${bugText(error)}`);
    return 70;
  }
}

function tokenOf(inputs: Inputs, env: ActionIo["env"]): string | null {
  return input(inputs, "token") ?? (env["GITHUB_TOKEN"] || null);
}

/** What must never show. */
export function keysOf(inputs: Inputs, env: ActionIo["env"]): readonly string[] {
  return [input(inputs, "dqs-key"), input(inputs, "abusix-key"), tokenOf(inputs, env)].filter((key) => key !== null);
}

async function started(context: Context, token: string | null, keys: readonly string[]): Promise<number> {
  const placed = inWorkingDirectory(context);
  const event = readEvent(context.io);
  const github = openGitHub(token, context.io);
  const known = event.ok ? event.value : null;
  if (!placed.ok || !event.ok) {
    const problems = [placed, event].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error));
    return refuse(context, problems, known, github);
  }
  const shards = input(context.inputs, "merge");
  const done =
    shards === null
      ? await check(placed.value, event.value, github, keys)
      : await mergeShards(placed.value, shards, event.value, github);
  return done.ok ? done.value : refuse(placed.value, done.error, event.value, github);
}

function inWorkingDirectory(context: Context): Result<Context> {
  const directory = input(context.inputs, "working-directory");
  if (directory === null) return ok(context);
  const { disk } = context.io;
  const seen = lookAt(disk, directory, "the working-directory");
  if (!seen.ok) return seen;
  if (seen.value === "directory") return ok({ ...context, io: { ...context.io, disk: disk.from(directory) } });
  const message = `input working-directory: ${excerpt(directory, 200)} is not a directory of the workspace; is actions/checkout run before this step?`;
  return fail([{ at: null, message, hint: null }]);
}

/** The main job: facts, checks, verdict. */
async function check(
  started: Context,
  event: EventInfo,
  github: GitHub | null,
  keys: readonly string[],
): Promise<Result<number>> {
  const inputs = readInputs(started, event);
  if (!inputs.ok) return inputs;
  const { comparison = null } = inputs.value.job;
  if (comparison !== null) sayLine(started, comparisonLine(comparison));
  const prepared = await prepare(inputs.value.job, started.io);
  if (!prepared.ok) return prepared;
  const context: Context = { ...started, lang: prepared.value.lang ?? started.lang };
  const own = ownBranch(prepared.value, event.defaultBranch);
  if (!own.ok) return own;
  const remembering = await readHistory(context, prepared.value, github);
  if (!remembering.ok) return remembering;
  const { job } = remembering.value;
  const settings = {
    dns: lines(context.inputs, "dns"),
    timeoutMs: inputs.value.timeout,
    attempts: null,
    record: null,
    replay: null,
    mask: maskKeys(keys),
  };
  const open = await openDns(settings, context.io);
  if (!open.ok) return open;
  const judged = await judgeJob(job, open.value);
  await open.value.finish();
  const { comment, issues } = inputs.value;
  const whole = job.inputs.shard === null;
  return conclude(context, { ...judged, remembering: remembering.value, whole, comment, issues, event, github });
}
