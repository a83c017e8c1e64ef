import { readFileSync } from "node:fs";
import { setOutput, setSecret } from "@actions/core";
import { comment, issues } from "./action/effects.ts";
import { openGitHub } from "./action/github.ts";
import { ownBranch, readHistory, writeHistory } from "./action/history.ts";
import { input, lines, readInputs } from "./action/inputs.ts";
import { publish } from "./action/publish.ts";
import { annotate, sayProblems } from "./action/say.ts";
import { judgeJob, prepare } from "./app/job.ts";
import { openDns } from "./app/open-dns.ts";
import { eventInfo, type EventInfo } from "./github/workflow-env.ts";
import { maskKeys } from "./mail/dnsbl/plan.ts";
import type { Problem } from "./text/problem.ts";

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

async function main(): Promise<number> {
  const token = input("token") ?? (process.env["GITHUB_TOKEN"] || null);
  const keys = [input("dqs-key"), input("abusix-key"), token].filter((key) => key !== null);
  for (const key of keys) setSecret(key);
  const directory = input("working-directory");
  if (directory !== null) process.chdir(directory);
  const event = readEvent();
  const inputs = readInputs(event);
  if (!inputs.ok) return refuse(inputs.error);
  const prepared = prepare(inputs.value.job);
  if (!prepared.ok) return refuse(prepared.error);
  const own = ownBranch(prepared.value, event.defaultBranch);
  if (!own.ok) return refuse(own.error);
  const github = openGitHub(token, process.env);
  const remembering = await readHistory(prepared.value, github);
  if (!remembering.ok) return refuse(remembering.error);
  const { job } = remembering.value;
  const open = await openDns({
    ...{ dns: lines("dns"), timeoutMs: inputs.value.timeout, attempts: null, record: null, replay: null },
    mask: maskKeys(keys),
  });
  if (!open.ok) return refuse(open.error);
  const { report, history } = await judgeJob(job, open.value);
  await open.value.finish();
  const published = await publish(report);
  // Without its history a run cannot tell what is new, and a shard not what is gone: issues and history stay as they are.
  const whole = job.inputs.shard === null;
  const tracks = inputs.value.issues && whole && job.against.mode !== "uncompared";
  const tracked = tracks ? await issues(report, history, github) : history;
  const written = await writeHistory(remembering.value, whole ? tracked : null);
  if (inputs.value.comment) await comment(report, event, github);
  for (const result of [published, written]) if (!result.ok) return refuse(result.error);
  return report.judgement.exitCode;
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
