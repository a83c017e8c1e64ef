import type { History } from "../compare/history.ts";
import { askingOnce } from "../dns/once.ts";
import { estimateLists, type ListEstimate } from "../mail/dnsbl/estimate.ts";
import { DEFAULT_CAPS, type ListCaps } from "../mail/dnsbl/caps.ts";
import type { ReportInput } from "../report/model.ts";
import { ok, type Result } from "../text/problem.ts";
import type { ShardPart } from "../report/part.ts";
import { learn, listSubjects } from "./check.ts";
import type { Against, CheckRun, LearnedSides } from "./check-run.ts";
import type { Readable } from "./files.ts";
import { onlySenders, saveHistory } from "./history-place.ts";
import type { OpenDns } from "./open-dns.ts";
import { judgedPart, parseShard } from "./shard.ts";
import { settingsChange, type Part, type Settled } from "./under-base.ts";
import { VERSION } from "./version.ts";
import type { Job } from "./job.ts";

/** Shards run side by side and ask the same lists: each takes its share. */
function capsOf({ config, inputs }: Job, { local = false, attendant }: Pick<OpenDns, "local" | "attendant">): ListCaps {
  const { perSecond, inFlight } = config.blocklists;
  const slice = parseShard(inputs.shard);
  return {
    inFlight: inFlight ?? DEFAULT_CAPS.inFlight,
    perSecond: inputs.listRate ?? perSecond ?? DEFAULT_CAPS.perSecond,
    local,
    shards: slice.ok && slice.value !== null ? slice.value.of : 1,
    ...(attendant === undefined ? {} : { attendant }),
  };
}

/** What the job would ask of lists for what the senders name; servers found for a domain given alone come on top. */
export function estimateJob(job: Job): readonly ListEstimate[] {
  const { addresses, domains } = listSubjects(job.config.senders);
  return estimateLists(job.lists, [...addresses, ...domains], capsOf(job, {}));
}

/** What a job came to: the report, and what is to be remembered (null: nothing). */
export interface JobResult {
  readonly report: ReportInput;
  readonly history: History | null;
}

/** Runs a prepared job; the history file is written when there is one. */
export async function runJob(job: Job, open: OpenDns, io: Readable): Promise<Result<ReportInput>> {
  const { report, history } = await judgeJob(job, open);
  // A shard writes no history, and a run that was stopped neither: what it did not look at would seem to be gone.
  const isPart = job.inputs.shard !== null || open.attendant?.isStopped() === true;
  if (history === null || job.historyFile === null || isPart) return ok(report);
  const written = saveHistory(io, job.historyFile, job.watch, history);
  return written.ok ? ok(report) : written;
}

function ofShard({ against, config, inputs }: Job): Against {
  if (inputs.shard === null || against.mode !== "history" || against.history === null) return against;
  return { mode: "history", history: onlySenders(against.history, config.senders) };
}

/** Runs a prepared job and writes nothing. */
export async function judgeJob(job: Job, open: OpenDns): Promise<JobResult> {
  const { config, inputs, settings: plan } = job;
  const run = runOf(job, open);
  const judging: CheckRun = {
    ...run({ ...job, against: ofShard(job) }),
    accepts: { proposed: job.accept, mayBeOthers: job.sharesConfig || inputs.shard !== null },
    ...(plan === null ? {} : { loosened: { findings: plan.loosened, failOn: plan.failOn ?? config.failOn } }),
    tracks: inputs.tracks === true,
  };
  const { sides, result } = await learn(judging);
  const asked = { passes: result.judgement.exitCode === 0, isShard: inputs.shard !== null };
  const settled = plan === null ? null : await settingsChange(plan, asked, run);
  const short = (state: string): string => (/^[0-9a-f]{40}$/.test(state) ? state.slice(0, 7) : state);
  const shown = inputs.headSha ?? inputs.head;
  const report: ReportInput = {
    version: VERSION,
    at: inputs.at,
    judgement: result.judgement,
    facts: result.facts,
    baseFacts: result.baseFacts,
    failOn: config.failOn,
    counts: open.counts(),
    learned: result.learned && inputs.shard === null,
    runs: result.history?.runs ?? null,
    base: inputs.base === null ? null : short(inputs.base),
    head: shown === null ? null : short(shown),
    name: job.watch.name,
    source: inputs.source ?? null,
    shard: inputs.shard,
    part: partOfShard(job, sides, settled),
    maxNotChecked: config.maxNotChecked,
    settings: settled?.settings ?? null,
    lang: job.lang,
  };
  return { report, history: result.history };
}

/** Null: the run is whole. */
function partOfShard(job: Job, learned: LearnedSides, settled: Settled | null): ShardPart | null {
  const slice = parseShard(job.inputs.shard);
  if (!slice.ok || slice.value === null) return null;
  const against = job.against.mode === "pull-request" ? job.against : null;
  return {
    ...judgedPart({ ...job, against }, learned),
    slice: slice.value,
    proposed: job.accept,
    mayBeOthers: job.sharesConfig,
    lang: job.lang,
    underBase: settled?.part ?? null,
  };
}

/** What every run of a job shares: the outside, the time, the volumes, and what its own configuration says of politeness. */
function runOf(job: Job, open: OpenDns): (part: Part) => CheckRun {
  const { inputs, volumes = [] } = job;
  const caps = capsOf(job, open);
  // A list that changes its mind must make no difference between two judgements of one run.
  const dns = (job.settings?.underBase ?? null) === null ? open.dns : askingOnce(open.dns);
  return ({ config, all = config.senders, lists, head, against }) => ({
    config,
    all,
    lists,
    head,
    against,
    dns,
    at: inputs.at,
    volumes,
    caps,
  });
}
