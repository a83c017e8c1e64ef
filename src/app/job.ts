import { existsSync } from "node:fs";
import { CHECKS } from "../checks/all.ts";
import { parseHistory, serializeHistory } from "../compare/history.ts";
import { buildConfig } from "../config/build.ts";
import { parseConfigFile } from "../config/config-file.ts";
import { parseSendersList } from "../config/senders-list.ts";
import type { Config, Sender } from "../config/types.ts";
import { planLists, type ListSpec } from "../mail/dnsbl/plan.ts";
import type { ReportInput } from "../report/model.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { nodeFiles } from "../zones/files.ts";
import { readZones } from "../zones/read.ts";
import type { ZoneSet } from "../zones/types.ts";
import { runCheck, type Against } from "./check.ts";
import { readText, writeOutput } from "./files.ts";
import type { OpenDns } from "./open-dns.ts";
import { VERSION } from "./version.ts";
import { zonesOf } from "./zones-of.ts";

/** What both the command line and the Action can say; null = not said. */
export interface JobInputs {
  /** Texts of senders lists with the name to show in errors. */
  readonly lists: readonly { readonly text: string; readonly file: string }[];
  readonly config: string | null;
  readonly zones: readonly string[] | null;
  readonly base: string | null;
  readonly head: string | null;
  readonly history: string | null;
  readonly failOn: string | null;
  readonly maxNotChecked: number | null;
  readonly shard: string | null;
  readonly dqsKey: string | null;
  readonly at: string;
  readonly root: string;
}

export interface Job {
  readonly config: Config;
  readonly lists: readonly ListSpec[];
  readonly head: ZoneSet | null;
  readonly against: Against;
  readonly historyFile: string | null;
  readonly inputs: JobInputs;
}

const DEFAULT_CONFIG = ".github/mailworthy.yml";

/** Reads and validates everything before the first question is asked. */
export function prepare(inputs: JobInputs): Result<Job> {
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    problems.push(...result.error);
    return null;
  };
  const listed = inputs.lists.flatMap((list) => keep(parseSendersList(list.text, list.file)) ?? []);
  const path = inputs.config ?? (existsSync(DEFAULT_CONFIG) ? DEFAULT_CONFIG : null);
  const text = path === null ? null : keep(readText(path, "the configuration"));
  const file = path === null || text === null ? null : keep(parseConfigFile(text, path));
  const words = ["regression", "error", "warning", "never"] as const;
  const failWord = words.find((word) => word === inputs.failOn) ?? null;
  if (inputs.failOn !== null && failWord === null) {
    problems.push({
      at: null,
      message: `fail-on ${excerpt(inputs.failOn, 40)}: expected ${words.join(", ")}`,
      hint: nearest(inputs.failOn, words),
    });
  }
  if (problems.length > 0) return fail(problems);
  const { maxNotChecked, history, zones } = inputs;
  const ids = CHECKS.map((c) => c.id);
  const config = buildConfig(listed, file, { zones, maxNotChecked, history, failOn: failWord }, ids);
  if (!config.ok) return config;
  const { blocklists } = config.value;
  const lists = keep(planLists({ ...blocklists, dqsKey: inputs.dqsKey }));
  const senders = keep(shardOf(config.value.senders, inputs.shard));
  const dnsFiles = keep(readStates(inputs, config.value));
  const remembered = keep(historyOf(config.value.history, inputs.base !== null));
  if (lists === null || senders === null || dnsFiles === null || remembered === null) return fail(problems);
  const against: Against =
    dnsFiles.base !== null
      ? { mode: "pull-request", base: dnsFiles.base }
      : ofShard(remembered.against, inputs, senders);
  return ok({
    config: { ...config.value, senders },
    lists,
    head: dnsFiles.head,
    against,
    historyFile: remembered.file,
    inputs,
  });
}

/** The DNS files at head and base. A file with an error stops the run when it is the proposed one. */
function readStates(
  inputs: JobInputs,
  config: Config,
): Result<{ readonly head: ZoneSet | null; readonly base: ZoneSet | null }> {
  const { base, head, root } = inputs;
  if (base === null && head === null && config.zones === null) return ok({ head: null, base: null });
  const headSet = head === null ? ok(readZones(nodeFiles(root), config.zones)) : zonesOf(head, config.zones, root);
  const baseSet = base === null ? ok(null) : zonesOf(base, config.zones, root);
  if (!headSet.ok) return headSet;
  if (!baseSet.ok) return baseSet;
  if (headSet.value.errors.length > 0)
    return fail(headSet.value.errors.map((e) => ({ at: e.at, message: e.message, hint: null })));
  if (config.zones !== null && headSet.value.files.length === 0) {
    return fail([
      { at: null, message: `no DNS file matches ${config.zones.map((z) => excerpt(z, 80)).join(", ")}`, hint: null },
    ]);
  }
  return ok({ head: headSet.value, base: baseSet.value });
}

/** A shard speaks of its own senders only: what the history knows of others is neither resolved nor its business. */
function ofShard(against: Against, inputs: JobInputs, senders: readonly Sender[]): Against {
  if (inputs.shard === null || against.mode !== "history" || against.history === null) return against;
  const own = new Set(senders.flatMap((s) => [s.id, ...s.addresses, ...s.mailFrom]));
  const findings = against.history.findings.filter((f) => own.has(f.sender) || own.has(f.subject));
  return { mode: "history", history: { ...against.history, findings } };
}

/** The history to compare with, by its setting; `merge` reads it the same way. */
export function historyOf(
  setting: string | null,
  comparing: boolean,
): Result<{ readonly against: Against; readonly file: string | null }> {
  if (setting === null || comparing) return ok({ against: { mode: "absolute" }, file: null });
  if (setting.startsWith("branch:")) {
    return fail([
      {
        at: null,
        message: `history: ${excerpt(setting, 80)}: a branch cannot keep the history yet; use file:PATH, kept with actions/cache or committed`,
        hint: "file:.mailworthy/history.json",
      },
    ]);
  }
  const file = setting.replace(/^file:/, "");
  if (!existsSync(file)) return ok({ against: { mode: "history", history: null }, file });
  const text = readText(file, "the history");
  if (!text.ok) return text;
  const history = parseHistory(text.value, file);
  return history.ok ? ok({ against: { mode: "history", history: history.value }, file }) : history;
}

/** `I/N`: the senders whose place modulo N is I − 1. */
function shardOf(senders: readonly Sender[], shard: string | null): Result<readonly Sender[]> {
  if (shard === null) return ok(senders);
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(shard);
  const [part, of] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || part > of)
    return fail([
      { at: null, message: `shard ${excerpt(shard, 20)}: expected I/N with I from 1 to N, such as 2/4`, hint: null },
    ]);
  return ok(senders.filter((_, index) => index % of === part - 1));
}

/** Runs a prepared job; the history file is written when there is one. */
export async function runJob(job: Job, open: OpenDns): Promise<Result<ReportInput>> {
  const { config, lists, head, against, inputs } = job;
  const result = await runCheck({ config, lists, dns: open.dns, head, against, at: inputs.at });
  // A shard does not write the history: the merge of all shards does, once.
  if (result.history !== null && job.historyFile !== null && inputs.shard === null) {
    const written = writeOutput(job.historyFile, "the history", serializeHistory(result.history));
    if (!written.ok) return written;
  }
  const short = (state: string): string => (/^[0-9a-f]{40}$/.test(state) ? state.slice(0, 7) : state);
  return ok({
    ...{
      version: VERSION,
      at: inputs.at,
      judgement: result.judgement,
      facts: result.facts,
      baseFacts: result.baseFacts,
    },
    ...{ failOn: config.failOn, counts: open.counts(), runs: null },
    learned: result.learned && inputs.shard === null,
    ...{ shard: inputs.shard, maxNotChecked: config.maxNotChecked },
    base: inputs.base === null ? null : short(inputs.base),
    head: inputs.head === null ? null : short(inputs.head),
  });
}
