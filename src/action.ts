import { readFileSync } from "node:fs";
import { getInput, setOutput, setSecret, summary } from "@actions/core";
import { comparesBaseAndHead, eventInfo } from "./github/workflow-env.ts";
import { CHECKS } from "./checks/all.ts";
import { readText, writeOutput } from "./app/files.ts";
import { prepare, runJob, type JobInputs } from "./app/job.ts";
import { reportFiles, runMerge } from "./app/merge/run.ts";
import { openDns } from "./app/open-dns.ts";
import { mergeBase } from "./app/zones-of.ts";
import { maskKeys } from "./mail/dnsbl/plan.ts";
import { annotations, hiddenNote } from "./report/annotations.ts";
import { commandData, commandProperty } from "./report/escape.ts";
import { renderBadge } from "./report/badge.ts";
import { renderHtml } from "./report/html.ts";
import { renderJson } from "./report/json.ts";
import { renderMarkdown } from "./report/markdown.ts";
import { tally, type ReportInput } from "./report/model.ts";
import { renderSarif } from "./report/sarif.ts";
import { summaryLine } from "./report/summary-line.ts";
import { renderTerminal } from "./report/terminal.ts";
import { excerpt } from "./text/printable.ts";
import { fail, ok, type Problem, type Result } from "./text/problem.ts";

function input(name: string): string | null {
  const text = getInput(name);
  return text === "" ? null : text;
}

function lines(name: string): readonly string[] {
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

/** Base and head by the event; only the DNS files of a pull request are compared. */
function states(): Result<{ readonly base: string | null; readonly head: string | null }> {
  const base = input("base");
  if (base !== null) return ok({ base, head: null });
  const path = process.env["GITHUB_EVENT_PATH"];
  const payload = path === undefined || path === "" ? null : (JSON.parse(readFileSync(path, "utf8")) as unknown);
  const event = eventInfo(process.env["GITHUB_EVENT_NAME"] ?? "", payload);
  if (!comparesBaseAndHead(event)) return ok({ base: null, head: null });
  // The work tree is the proposed state: on pull_request the merge commit, or whatever the workflow checked out.
  const from = event.baseSha === null ? null : mergeBase(".", event.baseSha, "HEAD");
  if (from !== null) return ok({ base: from, head: null });
  const sha = event.baseSha ?? "(none in the event)";
  return fail([
    {
      at: null,
      message: `the base commit ${sha} is not in this checkout, or too shallow to find the merge base; set fetch-depth: 0 in actions/checkout`,
      hint: null,
    },
  ]);
}

function readInputs(): Result<JobInputs> {
  const problems: Problem[] = [];
  const lists: { text: string; file: string }[] = [];
  const own = input("senders");
  if (own !== null) lists.push({ text: own, file: "(input senders)" });
  const path = input("senders-file");
  const text = path === null ? null : readText(path, "the senders list");
  if (text?.ok === true && path !== null) lists.push({ text: text.value, file: path });
  if (text?.ok === false) problems.push(...text.error);
  if (own === null && path === null) {
    const found = readText("senders.txt", "the senders list");
    if (found.ok) lists.push({ text: found.value, file: "senders.txt" });
  }
  const most = wholeNumber("max-not-checked");
  const refs = states();
  for (const result of [most, refs]) if (!result.ok) problems.push(...result.error);
  for (const name of ["comment", "issues"]) {
    const word = input(name);
    if (word !== null && word !== "true" && word !== "false")
      problems.push({ at: null, message: `input ${name}: ${excerpt(word, 40)}; expected true or false`, hint: null });
  }
  if (!most.ok || !refs.ok || problems.length > 0) return fail(problems);
  const zones = lines("zones");
  return ok({
    ...{ lists, config: input("config"), zones: zones.length === 0 ? null : zones, ...refs.value },
    ...{ history: input("history"), failOn: input("fail-on"), maxNotChecked: most.value, shard: input("shard") },
    ...{ dqsKey: input("dqs-key"), at: new Date().toISOString().replace(/\.\d{3}Z$/, "Z"), root: "." },
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Wrong input: an error annotation for each fault, exit code 2, nothing else is done. */
function refuse(problems: readonly Problem[]): number {
  for (const { at, message, hint } of problems) {
    const place =
      at === null || at.file.startsWith("(")
        ? ""
        : ` file=${commandProperty(at.file)},line=${at.line},col=${at.column}`;
    const where = at === null ? "" : `${at.file}:${at.line}:${at.column}: `;
    say(`::error${place}::${commandData(`${where}${message}${hint === null ? "" : ` (did you mean ${hint}?)`}`)}`);
  }
  setOutput("exit-code", 2);
  return 2;
}

async function publish(report: ReportInput): Promise<Result<null>> {
  const made = annotations(report);
  const hidden = hiddenNote(made);
  process.stdout.write(renderTerminal(report, { color: false, width: 120, verbose: false, quiet: false }));
  for (const command of made.commands) say(command);
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") !== "") await summary.addRaw(renderMarkdown(report, hidden)).write();
  const files = [
    ["json", "report-json", () => renderJson(report)],
    ["report", "report-html", () => renderHtml(report)],
    ["sarif", "sarif", () => renderSarif(report, CHECKS)],
    ["badge", "badge", () => renderBadge(report)],
  ] as const;
  for (const [name, output, render] of files) {
    const path = input(name);
    if (path === null) continue;
    const written = writeOutput(path, `the ${name} file`, render());
    if (!written.ok) return written;
    setOutput(output, path);
  }
  if (input("comment") === "true" || input("issues") === "true") {
    say(
      "::notice title=Mailworthy::Comments and tracking issues are not written by this version; see the job summary.",
    );
  }
  const t = tally(report);
  const { verdict, exitCode } = report.judgement;
  const outputs = {
    verdict,
    "exit-code": exitCode,
    errors: t.errors,
    warnings: t.warnings,
    introduced: t.introduced,
    resolved: t.resolved,
    "not-checked": t.notChecked,
    summary: summaryLine(report),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  return ok(null);
}

/** `merge`: no question is asked; the reports of the shards become one. */
async function mergeShards(glob: string): Promise<number> {
  const most = wholeNumber("max-not-checked");
  const files = reportFiles(glob);
  if (!most.ok || !files.ok) return refuse([...(most.ok ? [] : most.error), ...(files.ok ? [] : files.error)]);
  const { value: maxNotChecked } = most;
  const report = runMerge({
    ...{ files: files.value, history: input("history"), failOn: input("fail-on"), maxNotChecked },
  });
  if (!report.ok) return refuse(report.error);
  const published = await publish(report.value);
  return published.ok ? report.value.judgement.exitCode : refuse(published.error);
}

async function main(): Promise<number> {
  const keys = [input("dqs-key"), input("abusix-key"), input("token")].filter((key) => key !== null);
  for (const key of keys) setSecret(key);
  const directory = input("working-directory");
  if (directory !== null) process.chdir(directory);
  const shards = input("merge");
  if (shards !== null) return mergeShards(shards);
  const timeout = wholeNumber("timeout");
  const inputs = readInputs();
  if (!inputs.ok || !timeout.ok)
    return refuse([...(inputs.ok ? [] : inputs.error), ...(timeout.ok ? [] : timeout.error)]);
  const job = prepare(inputs.value);
  if (!job.ok) return refuse(job.error);
  const open = await openDns({
    dns: lines("dns"),
    timeoutMs: timeout.value,
    attempts: null,
    record: null,
    replay: null,
    mask: maskKeys(keys),
  });
  if (!open.ok) return refuse(open.error);
  const report = await runJob(job.value, open.value);
  await open.value.finish();
  if (!report.ok) return refuse(report.error);
  const published = await publish(report.value);
  return published.ok ? report.value.judgement.exitCode : refuse(published.error);
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(`::error title=Mailworthy::${commandData(`This is a bug in Mailworthy, please report it: ${text}`)}`);
    process.exitCode = 70;
  },
);
