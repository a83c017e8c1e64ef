import type { Name } from "../dns/types.ts";
import { RULES } from "../rules/registry.ts";
import { loosenedFindings } from "../compare/loosened.ts";
import { looseningsOf, type Settings } from "../compare/settings.ts";
import type { SettingsNote } from "../compare/settings-change.ts";
import type { JudgedFinding } from "../compare/types.ts";
import type { Config } from "../config/types.ts";
import { selectorsIn } from "../facts/records.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import type { Files } from "../zones/files.ts";
import { asDeployed, withGone, withoutCommon } from "../zones/gone.ts";
import { createMemo, type Memo } from "../zones/memo.ts";
import { readZones } from "../zones/read.ts";
import { relocator } from "../zones/relocate.ts";
import type { ZoneError, ZoneSet } from "../zones/types.ts";
import type { Against } from "./check-run.ts";
import { idleGlobs, idleProblems, ZONES } from "./idle-globs.ts";
import type { ReadSettings } from "./settings-of.ts";
import { readSides, type Sides, type SidesInputs } from "./sides.ts";
import { unionSenders, unionZones } from "./union.ts";
import { openState, withZones, type OpenState, type State } from "./zones-of.ts";

export interface PlanInputs extends SidesInputs {
  /** As in `JobInputs`. */
  readonly base: string | null;
  readonly head: string | null;
  /** Whose settings judge. */
  readonly by: "head" | "base";
  /** ISO time of the run. */
  readonly at: string;
}

/** What is judged, by which settings, against which zones. */
export interface Judged {
  readonly config: Config;
  readonly head: ZoneSet | null;
  /** Null without a base. */
  readonly against: Extract<Against, { mode: "pull-request" }> | null;
}

/** How the settings of a change compare. */
export interface SettingsPlan {
  readonly by: "head" | "base";
  readonly notes: readonly SettingsNote[];
  readonly loosened: readonly JudgedFinding[];
  /** The base's, which governs what a loosening may fail. */
  readonly failOn: Config["failOn"] | null;
  /**
   * To be judged too when the change passes: everything by the base's settings, or why that would stop as wrong input.
   * Null where they check no more.
   */
  readonly underBase: Result<Judged> | null;
}

export interface RunPlan extends Judged {
  readonly settings: SettingsPlan | null;
  /** The entries of `accept` that are proposed, whoever's settings judge. */
  readonly accept: Config["accept"];
  /** What git could not read. */
  trouble(): readonly Problem[];
}

type Read = (files: Files) => ZoneSet;

/** Reads the DNS files and, where there is a base, what both sides say should be checked. */
export function planRun(inputs: PlanInputs): Result<RunPlan> {
  const { own, place } = inputs;
  const alone = { settings: null, against: null, accept: own.config.accept, trouble: () => [] };
  const memo = createMemo(own.config.zoneIds);
  const head = openState(inputs.head ?? ".", place);
  if (!head.ok) return head;
  if (inputs.base === null) {
    const { zones } = own.config;
    const read = proposedZones(head.value, null, own.config, (files) => readZones(files, zones, memo));
    return read.ok ? ok({ ...alone, config: own.config, head: asDeployed(read.value.zones) }) : read;
  }
  const base = openState(inputs.base, place);
  if (!base.ok) return base;
  const sides = readSides(base.value, head.value, inputs);
  if (!sides.ok) return sides;
  return planChange(inputs, sides.value, base.value, head.value, memo);
}

function planChange(inputs: PlanInputs, sides: Sides, base: OpenState, head: OpenState, memo: Memo): Result<RunPlan> {
  const { own, by, at } = inputs;
  // Where the base cannot tell, what is checked out is what is trusted.
  const trusted = by === "base" ? (sides.base ?? own) : null;
  const union = bothSides(trusted ?? sides.base ?? sides.head, sides, own, memo);
  const proposed = (files: Files): ZoneSet => readZones(files, sides.head.config.zones, memo);
  const read: Read = trusted === null ? proposed : union.read;
  const config = trusted === null ? touching(sides.head.config, own.config) : union.config;
  const states = readStates(base, head, { ...config, isUnion: trusted !== null }, read);
  if (!states.ok) return states;
  const trouble = (): readonly Problem[] => [...head.trouble(), ...base.trouble()];
  const judged = judgedOf(config, sides, states.value);
  const notes = sides.notes;
  const plan = { ...judged, accept: sides.head.config.accept, trouble };
  if (sides.base === null) return ok({ ...plan, settings: { by, notes, loosened: [], failOn: null, underBase: null } });
  const loosenings = looseningsOf(...settingsOfBoth(sides.base, sides.head, base, head, memo), {
    today: at.slice(0, 10),
    checks: RULES,
    selectors: selectorsOf(() => [proposed(head.files), proposed(base.files)]),
  });
  const loosened = loosenedFindings(loosenings, sides.base.config, at, sides.base.file?.path ?? null);
  const other = trusted !== null || loosened.length === 0 ? null : readStates(base, head, { zones: null }, union.read);
  const underBase = other?.ok === true ? ok(judgedOf(union.config, sides, other.value)) : other;
  return ok({ ...plan, settings: { by, notes, loosened, failOn: sides.base.config.failOn, underBase } });
}

/** The rules of one side over the senders and zones of both. */
function bothSides(
  rules: ReadSettings,
  { head }: Sides,
  own: ReadSettings,
  memo: Memo,
): { readonly config: Config; readonly read: Read } {
  const { config } = rules;
  return {
    config: { ...touching(config, own.config), senders: unionSenders(config.senders, head.config.senders) },
    read: (files) => unionOf(files, config.zones, head.config.zones, memo),
  };
}

function unionOf(files: Files, base: Config["zones"], head: Config["zones"], memo: Memo): ZoneSet {
  return samePatterns(base, head) ? readZones(files, head, memo) : unionZones(files, base, head, memo);
}

function samePatterns(a: Config["zones"], b: Config["zones"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * What the run reads, writes, or how hard it asks is never taken from another state than its own: a commit decides on no
 * path and no rate.
 */
function touching(config: Config, own: Config): Config {
  const { perSecond = null, inFlight = null } = own.blocklists;
  return {
    ...config,
    history: own.history,
    volume: own.volume ?? [],
    blocklists: { ...config.blocklists, perSecond, inFlight },
  };
}

function judgedOf(config: Config, { before: senders, base: was, head: now }: Sides, { base, head }: States): Judged {
  const { accept } = (was ?? now).config;
  const relocate = relocator(base.zones, base.files, head.zones, head.files);
  return {
    config,
    head: head.zones,
    against: { mode: "pull-request", base: { zones: base.zones, relocate }, senders, accept },
  };
}

/** Both sides with the files that their patterns match. Where a whole zone vanished that only the base's matched, it counts too. */
function settingsOfBoth(
  before: ReadSettings,
  now: ReadSettings,
  base: OpenState,
  head: OpenState,
  memo: Memo,
): readonly [Settings, Settings] {
  const [was, is] = [before.config.zones, now.config.zones];
  if (samePatterns(was, is))
    return [
      { ...before, zoneFiles: [] },
      { ...now, zoneFiles: [] },
    ];
  const matched = readZones(head.files, is, memo);
  const known = new Set([...matched.zones, ...readZones(base.files, is, memo).zones].map((zone) => zone.origin));
  const vanished = readZones(base.files, was, memo).zones.filter((zone) => !known.has(zone.origin));
  const files = [...readZones(head.files, was, memo).files, ...vanished.flatMap((zone) => zone.files)];
  return [
    { ...before, zoneFiles: [...new Set(files)].sort() },
    { ...now, zoneFiles: matched.files },
  ];
}

/** Read when it is asked for: most changes of the settings are none. */
function selectorsOf(sets: () => readonly ZoneSet[]): (domain: Name) => readonly string[] {
  let all: readonly ReadonlyMap<Name, readonly string[]>[] | null = null;
  return (domain) => {
    all ??= sets().map(selectorsIn);
    return [...new Set(all.flatMap((selectors) => selectors.get(domain) ?? []))];
  };
}

/** The DNS files that a configuration names, and where. */
interface Named extends Pick<Config, "zones" | "places"> {
  /** Of both sides: what only the base names may well be gone at the head. */
  readonly isUnion?: boolean;
}

interface States {
  readonly head: State;
  readonly base: State;
}

/** Errors at base stop nothing: its zones are not evaluated, so that a pull request can mend a broken file. */
function readStates(base: OpenState, head: OpenState, named: Named, read: Read): Result<States> {
  const before = withZones(base, read);
  if (!before.ok) return before;
  const proposed = proposedZones(head, before.value.zones, named, read);
  if (!proposed.ok) return proposed;
  const sides = withoutCommon(before.value.zones, withGone(proposed.value.zones, before.value.zones));
  return ok({ head: { ...proposed.value, zones: sides.head }, base: { ...before.value, zones: sides.base } });
}

/** A file with an error stops the run when it is the proposed one. */
function proposedZones(head: OpenState, base: ZoneSet | null, named: Named, read: Read): Result<State> {
  const proposed = withZones(head, read);
  if (!proposed.ok) return proposed;
  const { zones } = proposed.value;
  const fatal = fatalErrors(zones, base);
  if (fatal.length > 0) return fail(fatal.map((e) => ({ at: e.at, message: e.message, hint: null })));
  const { zones: patterns, places, isUnion = false } = named;
  if (patterns === null) return proposed;
  const idle = isUnion ? [] : idleGlobs(proposed.value.files, patterns);
  if (idle.length > 0) return fail(idleProblems({ ...ZONES, at: (index) => places?.zones[index] ?? null }, idle));
  if (zones.files.length > 0) return proposed;
  const message = `no DNS file matches ${patterns.map((z) => excerpt(z, 80)).join(", ")}`;
  return fail([{ at: null, message, hint: null }]);
}

/** Errors of the proposed files that stop the run: not those that a check tells, nor those that stood there before. */
function fatalErrors(head: ZoneSet, base: ZoneSet | null): readonly ZoneError[] {
  const old = new Set((base?.errors ?? []).map((e) => `${e.at.file}\n${e.message}`));
  return head.errors.filter(
    (e) => e.isFinding !== true && e.isGuess !== true && !old.has(`${e.at.file}\n${e.message}`),
  );
}
