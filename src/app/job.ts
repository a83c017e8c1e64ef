import { CHECKS } from "../checks/all.ts";
import type { History } from "../compare/history.ts";
import type { Watch } from "../compare/watch.ts";
import { buildConfig } from "../config/build.ts";
import { parseConfigFile } from "../config/config-file.ts";
import { parseSendersList } from "../config/senders-list.ts";
import type { Config, Sender } from "../config/types.ts";
import { planLists, type ListSpec } from "../mail/dnsbl/plan.ts";
import type { VolumeFact } from "../mail/volume/types.ts";
import { DEFAULT_CAPS, type ListCaps } from "../mail/dnsbl/run.ts";
import type { Comparison } from "../git/base.ts";
import type { Place } from "../git/repository.ts";
import type { ReportInput } from "../report/model.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Location, type Problem, type Result } from "../text/problem.ts";
import type { Files } from "../zones/files.ts";
import { globsOf, type IdleGlob } from "../zones/globs.ts";
import { createMemo } from "../zones/memo.ts";
import { withGone } from "../zones/gone.ts";
import { relocator } from "../zones/relocate.ts";
import type { ZoneError, ZoneSet } from "../zones/types.ts";
import { runCheck, type Against } from "./check.ts";
import { readText, type Readable } from "./files.ts";
import { historyOf, onlySenders, saveHistory } from "./history-place.ts";
import { idleProblems, ZONES } from "./idle-globs.ts";
import type { Io } from "./io.ts";
import type { OpenDns } from "./open-dns.ts";
import { readVolumes } from "./volumes.ts";
import { NO_NAMING, watchName, type Naming } from "./watch-name.ts";
import { VERSION } from "./version.ts";
import { baseSenders } from "./base-senders.ts";
import { readIn, stateOf, type State } from "./zones-of.ts";
import { append } from "../core/append.ts";

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
  readonly abusixKey?: string | null;
  /** Questions a second to one list, over what the file says; 0 = no cap. */
  readonly listRate?: number | null;
  readonly at: string;
  /** How base and head were decided, when an event did. */
  readonly comparison?: Comparison | null;
  /** The Action: a history may be a branch, which the caller reads and writes. */
  readonly branches?: boolean;
  /** Issues are kept. */
  readonly tracks?: boolean;
  /** What this watch is called, and after what. */
  readonly naming?: Naming;
  /** The commit that is proposed, where `head` is only how the checkout finds it; null = `head` says it. */
  readonly headSha?: string | null;
  /** Where the repository's files can be looked at, for the links of a report. */
  readonly source?: ReportInput["source"];
}

export interface Job {
  readonly config: Config;
  readonly watch: Watch;
  readonly lists: readonly ListSpec[];
  readonly head: ZoneSet | null;
  readonly against: Against;
  readonly historyFile: string | null;
  readonly volumes?: readonly VolumeFact[];
  /** The branch that keeps the history: read it and put it into `against` before the job is run. */
  readonly historyBranch: string | null;
  readonly inputs: JobInputs;
}

const DEFAULT_CONFIG = ".github/mailworthy.yml";

/** Reads and validates everything before the first question is asked. */
export function prepare(inputs: JobInputs, io: Readable & Pick<Io, "env">): Result<Job> {
  const place: Place = { directory: io.disk.directory, env: io.env };
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    append(problems, result.error);
    return null;
  };
  const listed = inputs.lists.flatMap((list) => keep(parseSendersList(list.text, list.file)) ?? []);
  const path = inputs.config ?? (io.disk.kind(DEFAULT_CONFIG) === "missing" ? null : DEFAULT_CONFIG);
  const text = path === null ? null : keep(readText(io, path, "the configuration"));
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
  const config = buildConfig(listed, file, { zones, maxNotChecked, history, failOn: failWord }, CHECKS);
  if (!config.ok) return config;
  const { blocklists, places } = config.value;
  const keys = { dqsKey: inputs.dqsKey, abusixKey: inputs.abusixKey ?? null };
  const lists = keep(planLists({ ...blocklists, ...keys, removedAt: places?.removedLists ?? [] }));
  const senders = keep(shardOf(config.value.senders, inputs.shard));
  const dnsFiles = keep(readStates(inputs, config.value, place));
  const volumes = keep(readVolumes(io, config.value.volume ?? [], inputs.at));
  const configured = path !== null && file?.data.senders !== undefined ? [path] : [];
  const named = keep(watchName(inputs.naming ?? NO_NAMING, [...inputs.lists.map((l) => l.file), ...configured]));
  const watch: Watch = { name: named ?? "", senders: config.value.senders };
  const remembered = keep(placed(historyOf(io, config.value.history, inputs, watch), places?.history ?? null));
  if (lists === null || senders === null || dnsFiles === null || remembered === null || volumes === null || !named)
    return fail(problems);
  const sources = { lists: inputs.lists, config: path };
  const against = againstBase(dnsFiles, (base, head) => {
    // The same path below the directory that each state counts from.
    const inBase = (file: string): string | null => readIn({ files: base.files, root: head.root }, file, place);
    const before = baseSenders(sources, inBase, config.value.senders, CHECKS);
    return inputs.shard === null ? before : before.filter((s) => senders.some((now) => now.id === s.id));
  });
  const unread = [dnsFiles.head, dnsFiles.base].flatMap((state) => state?.trouble() ?? []);
  if (unread.length > 0) return fail(unread);
  return ok({
    config: { ...config.value, senders },
    watch,
    lists,
    head: dnsFiles.head?.zones ?? null,
    against: against ?? remembered.against,
    historyFile: remembered.file,
    volumes,
    historyBranch: remembered.branch,
    inputs,
  });
}

/** What has no place of its own is told where the setting stands. */
function placed<T>(result: Result<T>, at: Location | null): Result<T> {
  return result.ok ? result : fail(result.error.map((problem) => ({ ...problem, at: problem.at ?? at })));
}

/** The DNS files at head and base, each null when there are none to read. */
interface States {
  readonly head: State | null;
  readonly base: State | null;
}

function againstBase(
  { head, base }: States,
  sendersIn: (base: State, head: State) => readonly Sender[],
): Against | null {
  if (base === null || head === null) return null;
  const relocate = relocator(base.zones, base.files, head.zones, head.files);
  return { mode: "pull-request", base: { zones: base.zones, relocate }, senders: sendersIn(base, head) };
}

/** A file with an error stops the run when it is the proposed one. */
function readStates(inputs: JobInputs, config: Config, place: Place): Result<States> {
  const { base, head } = inputs;
  if (base === null && head === null && config.zones === null) return ok({ head: null, base: null });
  const memo = createMemo();
  const proposed = stateOf(head ?? ".", config.zones, place, memo);
  // Errors at base stop nothing: its zones are not evaluated, so that a pull request can mend a broken file.
  const before = base === null ? ok(null) : stateOf(base, config.zones, place, memo);
  if (!proposed.ok) return proposed;
  if (!before.ok) return before;
  const { zones } = proposed.value;
  const fatal = fatalErrors(zones, before.value?.zones ?? null);
  if (fatal.length > 0) return fail(fatal.map((e) => ({ at: e.at, message: e.message, hint: null })));
  const idle = config.zones === null ? [] : idleIn(proposed.value.files, config.zones);
  if (idle.length > 0)
    return fail(idleProblems({ ...ZONES, at: (index) => config.places?.zones[index] ?? null }, idle));
  if (config.zones !== null && zones.files.length === 0) {
    return fail([
      { at: null, message: `no DNS file matches ${config.zones.map((z) => excerpt(z, 80)).join(", ")}`, hint: null },
    ]);
  }
  if (before.value === null) return ok({ head: proposed.value, base: null });
  return ok({ head: { ...proposed.value, zones: withGone(zones, before.value.zones) }, base: before.value });
}

/** Globs that no file fits; what reaches into a submodule is told as not evaluated. */
function idleIn(files: Files, patterns: readonly string[]): readonly IdleGlob[] {
  const modules = files.submodules?.() ?? [];
  return globsOf(patterns)
    .idle(files.list())
    .filter(({ pattern }) => !modules.some((path) => pattern.replace(/^!?(?:\.\/)?/, "").startsWith(path)));
}

/** Errors of the proposed files that stop the run: not those that a check tells, nor those that stood there before. */
function fatalErrors(head: ZoneSet, base: ZoneSet | null): readonly ZoneError[] {
  const old = new Set((base?.errors ?? []).map((e) => `${e.at.file}\n${e.message}`));
  return head.errors.filter(
    (e) => e.isFinding !== true && e.isGuess !== true && !old.has(`${e.at.file}\n${e.message}`),
  );
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

function capsOf({ perSecond, inFlight }: Config["blocklists"], rate: number | null, local: boolean): ListCaps {
  return {
    inFlight: inFlight ?? DEFAULT_CAPS.inFlight,
    perSecond: local ? 0 : (rate ?? perSecond ?? DEFAULT_CAPS.perSecond),
  };
}

/** What a job came to: the report, and what is to be remembered (null: nothing). */
export interface JobResult {
  readonly report: ReportInput;
  readonly history: History | null;
}

/** Runs a prepared job; the history file is written when there is one. */
export async function runJob(job: Job, open: OpenDns, io: Readable): Promise<Result<ReportInput>> {
  const { report, history } = await judgeJob(job, open);
  // A shard writes no history: what it did not look at would seem to be gone.
  if (history === null || job.historyFile === null || job.inputs.shard !== null) return ok(report);
  const written = saveHistory(io, job.historyFile, job.watch, history);
  return written.ok ? ok(report) : written;
}

function ofShard({ against, config, inputs }: Job): Against {
  if (inputs.shard === null || against.mode !== "history" || against.history === null) return against;
  return { mode: "history", history: onlySenders(against.history, config.senders) };
}

/** Runs a prepared job and writes nothing. */
export async function judgeJob(job: Job, open: OpenDns): Promise<JobResult> {
  const { config, lists, head, inputs } = job;
  const volumes = job.volumes ?? [];
  const caps = capsOf(config.blocklists, inputs.listRate ?? null, open.local === true);
  const result = await runCheck({
    ...{ config, lists, dns: open.dns, head, against: ofShard(job), at: inputs.at, volumes, caps },
    tracks: inputs.tracks === true,
  });
  const short = (state: string): string => (/^[0-9a-f]{40}$/.test(state) ? state.slice(0, 7) : state);
  const shown = inputs.headSha ?? inputs.head;
  const report: ReportInput = {
    ...{
      version: VERSION,
      at: inputs.at,
      judgement: result.judgement,
      facts: result.facts,
      baseFacts: result.baseFacts,
    },
    ...{
      failOn: config.failOn,
      counts: open.counts(),
      learned: result.learned && inputs.shard === null,
      runs: result.history?.runs ?? null,
    },
    base: inputs.base === null ? null : short(inputs.base),
    head: shown === null ? null : short(shown),
    ...{ name: job.watch.name, source: inputs.source ?? null },
    ...{ shard: inputs.shard, maxNotChecked: config.maxNotChecked },
  };
  return { report, history: result.history };
}
