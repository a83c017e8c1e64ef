import { readFileSync } from "node:fs";
import { setOutput, setSecret } from "@actions/core";
import { conclude } from "./action/conclude.ts";
import { openGitHub, type GitHub } from "./action/github.ts";
import { ownBranch, readHistory } from "./action/history.ts";
import { input, lines, readInputs } from "./action/inputs.ts";
import { mergeShards } from "./action/merge.ts";
import { annotate, sayProblems } from "./action/say.ts";
import { judgeJob, prepare } from "./app/job.ts";
import { openDns } from "./app/open-dns.ts";
import { eventInfo, type EventInfo } from "./github/workflow-env.ts";
import { maskKeys } from "./mail/dnsbl/plan.ts";
import type { Problem, Result } from "./text/problem.ts";

/** Wrong input: exit code 2, nothing else is done. */
function refuse(problems: readonly Problem[]): number {
  sayProblems(problems);
  setOutput("exit-code", 2);
  return 2;
}

function readEvent(): EventInfo {
  const path = process.env["GITHUB_EVENT_PATH"] ?? "";
  const payload = path === "" ? null : (JSON.parse(readFileSync(path, "utf8")) as unknown);
  return eventInfo(process.env["GITHUB_EVENT_NAME"] ?? "", payload);
}

/** The main job: facts, checks, verdict. */
async function check(event: EventInfo, github: GitHub | null, keys: readonly string[]): Promise<Result<number>> {
  const inputs = readInputs(event);
  if (!inputs.ok) return inputs;
  const prepared = prepare(inputs.value.job);
  if (!prepared.ok) return prepared;
  const own = ownBranch(prepared.value, event.defaultBranch);
  if (!own.ok) return own;
  const remembering = await readHistory(prepared.value, github);
  if (!remembering.ok) return remembering;
  const { job } = remembering.value;
  const open = await openDns({
    ...{ dns: lines("dns"), timeoutMs: inputs.value.timeout, attempts: null, record: null, replay: null },
    mask: maskKeys(keys),
  });
  if (!open.ok) return open;
  const judged = await judgeJob(job, open.value);
  await open.value.finish();
  const { comment, issues } = inputs.value;
  const whole = job.inputs.shard === null;
  return conclude({ ...judged, remembering: remembering.value, whole, comment, issues, event, github });
}

async function main(): Promise<number> {
  const token = input("token") ?? (process.env["GITHUB_TOKEN"] || null);
  const keys = [input("dqs-key"), input("abusix-key"), token].filter((key) => key !== null);
  for (const key of keys) setSecret(key);
  const directory = input("working-directory");
  if (directory !== null) process.chdir(directory);
  const event = readEvent();
  const github = openGitHub(token, process.env);
  const shards = input("merge");
  const done = shards === null ? await check(event, github, keys) : await mergeShards(shards, event, github);
  return done.ok ? done.value : refuse(done.error);
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    annotate("error", `This is a bug in Mailworthy, please report it: ${text}`);
    process.exitCode = 70;
  },
);
