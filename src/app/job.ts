import { RULES } from "../rules/registry.ts";
import type { Lang } from "../core/lang.ts";
import type { NamedPath } from "../core/disk.ts";
import type { Watch } from "../compare/watch.ts";
import { NO_SENDERS, type Overrides } from "../config/build.ts";
import type { Config, Sender, VolumeEntry } from "../config/types.ts";
import { planLists, type ListSpec } from "../mail/dnsbl/plan.ts";
import type { VolumeFact } from "../mail/volume/types.ts";
import type { Comparison } from "../git/base.ts";
import type { Place } from "../git/repository.ts";
import type { ReportInput } from "../report/model.ts";
import { fail, ok, type Location, type Problem, type Result } from "../text/problem.ts";
import type { ZoneSet } from "../zones/types.ts";
import type { Against } from "./check-run.ts";
import { readText, readUsual, type Readable } from "./files.ts";
import { historyOf } from "./history-place.ts";
import type { Io } from "./io.ts";
import { NO_NAMING, watchName, type Naming } from "./watch-name.ts";
import type { Judged, PlanInputs, RunPlan } from "./plan.ts";
import {
  settingsOf,
  USUAL_CONFIGS,
  USUAL_LIST,
  type NamedText,
  type ReadSettings,
  type SettingsTexts,
} from "./settings-of.ts";
import { baseShardOf, parseShard, shardOf } from "./shard.ts";
import type { JobPart, PartPlan } from "./under-base.ts";
import { FAIL_ON, wordOf } from "./word-of.ts";

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
  /** `head` or `base`: whose settings judge a change; null or absent = by `readsHeadAsData`. */
  readonly settings?: string | null;
  /** The event's checkout is trusted, and what is proposed is data: then the base's settings judge, unless said otherwise. */
  readonly readsHeadAsData?: boolean;
  /** The language of what people read, over what the file says. */
  readonly lang?: Lang | null;
}

export interface Job {
  readonly config: Config;
  /** The whole list; the configuration holds a shard's part of it. */
  readonly all: readonly Sender[];
  readonly watch: Watch;
  readonly lists: readonly ListSpec[];
  readonly head: ZoneSet | null;
  readonly against: Against;
  readonly historyFile: NamedPath | null;
  readonly volumes?: readonly VolumeFact[];
  /** The branch that keeps the history: read it and put it into `against` before the job is run. */
  readonly historyBranch: string | null;
  /** How the settings of a change compare; null without a base. */
  readonly settings: PartPlan | null;
  /** The entries of `accept` that are proposed, and whether other lists may need them. */
  readonly accept: Config["accept"];
  readonly sharesConfig: boolean;
  readonly inputs: JobInputs;
  /** Null: neither the caller nor the file says it. */
  readonly lang: Lang | null;
}

/** Reads and validates everything before the first question is asked. */
export async function prepare(inputs: JobInputs, io: Readable & Pick<Io, "env" | "runProcess">): Promise<Result<Job>> {
  const place: Place = { directory: io.disk.directory, env: io.env, runProcess: io.runProcess };
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    problems.push(...result.error);
    return null;
  };
  const config = keep(configText(inputs.config, io));
  const failOn = keep(wordOf("fail-on", inputs.failOn, FAIL_ON));
  const by = keep(wordOf("settings", inputs.settings ?? null, SETTINGS));
  const { maxNotChecked, history, zones, base, head } = inputs;
  const overrides: Overrides = { zones, maxNotChecked, history, failOn };
  const known = RULES;
  const sources = { lists: inputs.lists, config, configNamed: inputs.config !== null };
  const own = keep(settingsOf(sources, overrides, known));
  if (own === null || problems.length > 0) return fail(problems);
  const byEvent = (inputs.comparison ?? null) !== null;
  const plan = keep(
    await planOf({
      sources,
      own,
      overrides,
      known,
      byEvent,
      place,
      base,
      head,
      at: inputs.at,
      by: by ?? (inputs.readsHeadAsData === true ? "base" : "head"),
    }),
  );
  const volumes = keep(await volumesOf(io, own.config.volume ?? [], inputs.at));
  const configured = own.file?.namesSenders === true ? [own.file.path] : [];
  const named = keep(watchName(inputs.naming ?? NO_NAMING, [...inputs.lists.map((l) => l.file), ...configured]));
  const watch: Watch = { name: named ?? "", senders: (plan ?? own).config.senders };
  const remembered = keep(
    placed(
      historyOf(io, own.config.history, { ...inputs, by: history === null ? "repository" : "caller" }, watch),
      own.config.places?.history ?? null,
    ),
  );
  const judged = plan === null ? null : keep(partOf(plan, inputs));
  const underBase = plan?.settings?.underBase ?? null;
  const part = underBase?.ok === true ? partOf(underBase.value, inputs) : null;
  problems.push(...(plan?.trouble() ?? []));
  if (
    plan === null ||
    judged === null ||
    remembered === null ||
    volumes === null ||
    named === null ||
    problems.length > 0
  )
    return fail(problems);
  return ok({
    config: judged.config,
    all: judged.all ?? judged.config.senders,
    lists: judged.lists,
    head: judged.head,
    against: judged.against ?? remembered.against,
    watch,
    volumes,
    historyFile: remembered.file,
    historyBranch: remembered.branch,
    inputs,
    lang: inputs.lang ?? own.config.lang ?? null,
    settings:
      plan.settings === null
        ? null
        : {
            ...plan.settings,
            // A list that the base asks and nobody can ask stops nothing: the change may be what mends it.
            underBase: underBase?.ok === false ? underBase : part?.ok === true ? part : null,
          },
    accept: plan.accept,
    sharesConfig: (inputs.naming?.name ?? null) !== null || !isOnlyList(sources, own),
  });
}

/** Where nothing is compared and no DNS file is named, the readers of their formats are not even loaded. */
async function planOf(inputs: PlanInputs): Promise<Result<RunPlan>> {
  const { config } = inputs.own;
  if (inputs.base === null && inputs.head === null && config.zones === null)
    return ok({ config, head: null, against: null, settings: null, accept: config.accept, trouble: () => [] });
  const { planRun } = await import("./plan.ts");
  return planRun(inputs);
}

/** Nor are those of reports and tables. */
async function volumesOf(
  io: Readable,
  entries: readonly VolumeEntry[],
  at: string,
): Promise<Result<readonly VolumeFact[]>> {
  if (entries.length === 0) return ok([]);
  const { readVolumes } = await import("./volumes.ts");
  return readVolumes(io, entries, at);
}

/** Does the configuration belong to this list alone, as far as one can tell? */
function isOnlyList({ lists }: SettingsTexts, own: ReadSettings): boolean {
  return own.file?.namesSenders === true || lists.every((list) => list.file === USUAL_LIST);
}

function configText(named: string | null, io: Readable): Result<NamedText | null> {
  if (named === null) return readUsual(io, USUAL_CONFIGS, "the configuration");
  const text = readText(io, named, "the configuration");
  return text.ok ? ok({ text: text.value, file: named }) : text;
}

const SETTINGS = ["head", "base"] as const;

/** What has no place of its own is told where the setting stands. */
function placed<T>(result: Result<T>, at: Location | null): Result<T> {
  return result.ok ? result : fail(result.error.map((problem) => ({ ...problem, at: problem.at ?? at })));
}

function partOf({ config, head, against }: Judged, { shard, dqsKey, abusixKey = null }: JobInputs): Result<JobPart> {
  if (config.senders.length === 0) return fail([NO_SENDERS]);
  const lists = planLists({ ...config.blocklists, dqsKey, abusixKey, removedAt: config.places?.removedLists ?? [] });
  const part = parseShard(shard);
  if (!lists.ok || !part.ok) return fail([lists, part].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error)));
  const all = config.senders;
  return ok({
    config: { ...config, senders: shardOf(all, part.value) },
    all,
    lists: lists.value,
    head,
    against:
      against === null
        ? null
        : { ...against, senders: baseShardOf(against.senders, all, part.value), all: against.senders },
  });
}
