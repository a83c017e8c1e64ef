import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { prepare, type Job, type JobInputs } from "../../src/app/job.ts";
import { judgeJob, type JobResult } from "../../src/app/run-job.ts";
import { mergeReports } from "../../src/app/merge/merge.ts";
import { parseReport, type NamedReport } from "../../src/app/merge/read.ts";
import { openDns } from "../../src/app/open-dns.ts";
import type { Against } from "../../src/app/check-run.ts";
import type { Lang } from "../../src/core/lang.ts";
import type { History } from "../../src/compare/history.ts";
import { annotations } from "../../src/report/annotations.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderTerminal } from "../report/terminal-text.ts";
import { describedRules } from "../../src/rules/text.ts";
import type { Result } from "../../src/text/problem.ts";
import { testIo } from "../run.ts";
import { caseOf, randomOf, type Case, type FileTree, type State } from "./worlds.ts";

/** The same run, whole and in shards that were joined: what each remembers and shows. */
export interface Both {
  readonly one: Shown;
  readonly joined: Shown;
}

export interface Shown {
  readonly exitCode: number;
  readonly history: History | null;
  /** The order of keys that have names of their own means nothing in JSON; that of what was learned is compared. */
  readonly json: unknown;
  readonly order: unknown;
  readonly formats: Readonly<Record<string, string>>;
}

/** Every world from `first` on, each the same both ways; how many were no wrong input. */
export async function expectJoined(first: number, worlds: number): Promise<number> {
  let judged = 0;
  for (let seed = first; seed < first + worlds; seed++) {
    const both = await bothWays(seed);
    if (both === null) continue;
    judged++;
    expect({ seed, ...both.joined }).toEqual({ seed, ...both.one });
  }
  return judged;
}

/** Null: the world's settings are wrong input. */
async function bothWays(seed: number): Promise<Both | null> {
  const made = caseOf(seed);
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-joined-"));
  try {
    return await judgedBothWays(made, seed, dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function judgedBothWays(made: Case, seed: number, dir: string): Promise<Both | null> {
  put(dir, "before", made.before, made.volumes);
  put(dir, "now", made.now, made.volumes);
  const history = made.mode === "history" ? await learned(seed, dir) : null;
  const against: Against = made.mode === "history" ? { mode: "history", history } : { mode: "absolute" };
  // One world for both sides of a change.
  const world = made.mode === "pull-request" ? "world-before" : "world-now";
  const run = async (shard: string | null): Promise<JobResult | null> => {
    const job = await jobIn(dir, "now", made, shard);
    if (!job.ok) return null;
    return judgedIn(dir, world, made.mode === "history" ? { ...job.value, against } : job.value);
  };
  const whole = await run(null);
  if (whole === null) return null;
  const files: NamedReport[] = [];
  for (let i = 1; i <= made.shards; i++) {
    const shard = await run(`${i}/${made.shards}`);
    if (shard === null) throw new Error("a shard is wrong input where the whole is not");
    files.push(valueOf(parseReport(renderJson(shard.report), `s${i}.json`)));
  }
  const merged = valueOf(mergeReports(files, { against, tracks: true, failOn: null, maxNotChecked: null }));
  // Words of both languages are made of the same parts: a few worlds show it.
  const langs = seed % 5 === 0 ? (["en", "ja"] as const) : (["en"] as const);
  return { one: shown(whole.report, whole.history, langs), joined: shown(merged.report, merged.history, langs) };
}

/** What one earlier night left, some of it in issues. */
async function learned(seed: number, dir: string): Promise<History | null> {
  const job = await jobIn(dir, "before", { mode: "absolute", by: "head" }, null);
  if (!job.ok) return null;
  const first = await judgedIn(dir, "world-before", { ...job.value, against: { mode: "history", history: null } });
  const random = randomOf(seed + 7);
  const { history } = first;
  if (history === null || random() < 0.1) return null;
  return {
    ...history,
    findings: history.findings.map((row) => {
      if (random() < 0.7) return row;
      const { severity, degree } = row;
      const regressed = { ...row, learned: false };
      return random() < 0.5 ? regressed : { ...regressed, tracked: { issue: 7, severity, degree } };
    }),
  };
}

function jobIn(
  dir: string,
  state: string,
  { mode, by }: Pick<Case, "mode" | "by">,
  shard: string | null,
): Promise<Result<Job>> {
  const isChange = mode === "pull-request";
  const inputs: JobInputs = {
    lists: [],
    config: `${state}/mw.yml`,
    zones: isChange ? null : [`${state}/*.zone`],
    base: isChange ? "before" : null,
    head: isChange ? state : null,
    history: null,
    failOn: null,
    maxNotChecked: null,
    shard,
    dqsKey: null,
    settings: isChange ? by : null,
    at: state === "before" ? "2026-11-23T08:00:00Z" : "2026-11-24T08:00:00Z",
    tracks: true,
  };
  return prepare(inputs, testIo({ cwd: dir }));
}

async function judgedIn(dir: string, world: string, job: Job): Promise<JobResult> {
  const settings = { dns: [`zones:${world}`], timeoutMs: 500, attempts: 1, record: null, replay: null };
  const open = valueOf(await openDns({ ...settings, mask: (text) => text }, testIo({ cwd: dir })));
  const result = await judgeJob(job, open);
  await open.finish();
  return result;
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map((problem) => problem.message).join("; "));
}

function put(dir: string, name: string, state: State, volumes: string): void {
  const files: FileTree = {
    [`${name}/mw.yml`]: state.config,
    "volumes.csv": volumes,
    // A glob that matches nothing is wrong input.
    [`${name}/other.zone`]:
      "$ORIGIN other.test.\n$TTL 300\n@ IN SOA ns.other.test. hostmaster 1 7200 900 1209600 300\n@ IN NS ns.other.test.\n",
    ...Object.fromEntries(Object.entries(state.zones).map(([file, text]) => [`${name}/${file}`, text])),
    ...Object.fromEntries(Object.entries(state.world).map(([file, text]) => [`world-${name}/${file}`, text])),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(dir, file, ".."), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}

/**
 * What people and programs read. How many questions were asked is not the same: a name that senders of two shards share is
 * asked by both.
 */
function shown(report: ReportInput, history: History | null, langs: readonly Lang[]): Shown {
  const { facts, judgement } = report;
  const uncounted: ReportInput = {
    ...report,
    counts: { questions: 0, asked: 0, servers: 0 },
    facts: { ...facts, heard: uncount(facts.heard) },
    judgement: { ...judgement, blind: judgement.blind.map((row) => ({ ...row, asked: 1 })) },
  };
  const formats = langs.map((lang) => {
    const input = { ...uncounted, lang };
    const text = renderTerminal(input, { color: false, verbose: true, quiet: false, width: 100 });
    return [
      [`text ${lang}`, text],
      [`markdown ${lang}`, renderMarkdown(input)],
      [`html ${lang}`, renderHtml(input)],
      [`github ${lang}`, annotations(input).commands.join("\n")],
    ] as const;
  });
  const json = JSON.parse(renderJson(uncounted)) as { readonly facts: Readonly<Record<string, object>> };
  return {
    exitCode: judgement.exitCode,
    history,
    json,
    order: ["spf", "spfResults", "helo", "records"].map((key) => Object.keys(json.facts[key] ?? {})),
    formats: {
      sarif: renderSarif(uncounted, describedRules("en")),
      junit: renderJunit(uncounted),
      ...Object.fromEntries(formats.flat()),
    },
  };
}

function uncount(heard: ReportInput["facts"]["heard"]): ReportInput["facts"]["heard"] {
  const of = (row: typeof heard.spf): typeof heard.spf => ({
    ...row,
    asked: Math.min(row.asked, 1),
    answered: Math.min(row.answered, 1),
  });
  return { spf: of(heard.spf), reverse: of(heard.reverse), lists: of(heard.lists) };
}
