import { sightOf } from "../compare/blind.ts";
import { compare, sideOf, withNewUnknowns, type Side } from "../compare/compare.ts";
import type { History } from "../compare/history.ts";
import { learnsFound, rememberFound } from "../compare/found.ts";
import { rememberAlive, rememberObserved } from "../compare/observed.ts";
import { beforeOf, remember } from "../compare/remember.ts";
import { pointOf } from "../compare/point.ts";
import type { JudgedFinding, Judgement } from "../compare/types.ts";
import { fingerprintOf } from "../compare/fingerprint.ts";
import { uselessAcceptances } from "../compare/useless-accept.ts";
import { accepted, fails, judge } from "../compare/verdict.ts";
import type { Config, Sender } from "../config/types.ts";
import { runRules } from "../rules/engine.ts";
import { RULES } from "../rules/registry.ts";
import { serverOutcomes } from "../rules/servers/outcomes.ts";
import type { CheckOutcome, NotChecked } from "../rules/finding.ts";
import { secondLook } from "../dns/second-look.ts";
import type { Dns } from "../dns/types.ts";
import { hostNames, takesHostNames } from "../facts/host-names.ts";
import { collectMail, roomForSubjects, type MailFacts } from "../facts/collect.ts";
import type { BaseZones } from "../facts/changes.ts";
import { findServers, foundAddresses, isAlone, type FoundServers } from "../facts/found.ts";
import type { Room } from "../core/room.ts";
import { heardOfLists, listeningDns, type HeardFacts } from "../facts/heard.ts";
import type { Facts } from "../facts/types.ts";
import type { ListCaps } from "../mail/dnsbl/caps.ts";
import { runLists, type ListFacts } from "../mail/dnsbl/run.ts";
import type { ListRun } from "../mail/dnsbl/run-list.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import type { VolumeFact } from "../mail/volume/types.ts";
import { overlay } from "../zones/overlay.ts";
import type { ZoneSet } from "../zones/types.ts";

/** What the run is compared with. */
export type Against =
  | { readonly mode: "absolute" }
  /** Null = an empty history: this run learns. */
  | { readonly mode: "history"; readonly history: History | null }
  /** The history could not be read: nothing can be told apart from what stood before. */
  | { readonly mode: "uncompared" }
  /** `senders`: the list as the base has it, so that an address that the change adds counts as introduced. */
  | {
      readonly mode: "pull-request";
      readonly base: BaseZones;
      readonly senders: readonly Sender[];
      /** The whole list of the base, where `senders` are a shard's part of it. */
      readonly all?: readonly Sender[];
      /** The base's; absent = as proposed. */
      readonly accept?: Config["accept"];
    };

/** The same without what was asked for it. */
export type JudgedAgainst =
  Exclude<Against, { mode: "pull-request" }> | Pick<Extract<Against, { mode: "pull-request" }>, "mode" | "accept">;

/** How facts are judged. */
export interface JudgeRun extends Pick<CheckRun, "at" | "accepts" | "loosened" | "tracks"> {
  readonly config: Pick<Config, "rules" | "accept" | "failOn" | "maxNotChecked">;
  readonly against: JudgedAgainst;
  /** Of the parts that were not given: what that leaves unknown. */
  readonly missing?: {
    readonly notChecked: readonly NotChecked[];
    readonly settle: (finding: JudgedFinding) => JudgedFinding;
  };
}

/** What was learned through the views of a run. */
export interface LearnedSides {
  readonly facts: Facts;
  readonly base: Facts | null;
}

export interface CheckRun {
  readonly config: Config;
  /** The whole list, where the configuration holds a shard's part of it. */
  readonly all?: readonly Sender[];
  readonly lists: readonly ListSpec[];
  /** The outside world; base and head are views over it. */
  readonly dns: Dns;
  /** The zones as proposed (or as they stand), null without DNS files. */
  readonly head: ZoneSet | null;
  readonly against: Against;
  /** ISO time of the run. */
  readonly at: string;
  readonly volumes?: readonly VolumeFact[];
  /** Politeness to one list; the defaults when absent. */
  readonly caps?: ListCaps;
  /** The entries of `accept` whose use is told; absent = nothing is told of them. */
  readonly accepts?: { readonly proposed: Config["accept"]; readonly mayBeOthers: boolean };
  /** What the change loosens, judged already, and the base's `fail-on`. */
  readonly loosened?: { readonly findings: readonly JudgedFinding[]; readonly failOn: Config["failOn"] };
  /** Issues are kept: a regression that lives in one does not turn another run red. */
  readonly tracks?: boolean;
}

export interface CheckResult {
  readonly judgement: Judgement;
  readonly facts: Facts;
  readonly baseFacts: Facts | null;
  /** What to remember, in history mode. */
  readonly history: History | null;
  /** True on the run that fills an empty history. */
  readonly learned: boolean;
}

/** The main job: facts → checks → compare → verdict. DNS trouble ends in *not checked*; nothing here throws for it. */
export async function runCheck(run: CheckRun): Promise<CheckResult> {
  return (await learn(run)).result;
}

/** What was learned, and what it came to. */
export interface Learned {
  readonly sides: LearnedSides;
  readonly result: CheckResult;
}

/** Asks everything that is to be judged, of both sides, and judges it; what would turn the run red is asked again first. */
export async function learn(run: CheckRun): Promise<Learned> {
  const sides = await learnOnce(run);
  const result = judgeLearned(run, sides);
  // What lives in an issue turns no run red, but is to be true as well.
  const { judgement } = run.tracks === true ? judgeLearned({ ...run, tracks: false }, sides) : result;
  const suspects = suspectsOf(run, judgement);
  if (suspects.length === 0) return { sides, result };
  const seen = await lookAgain(run, sides, suspects);
  return { sides: seen, result: judgeLearned(run, seen) };
}

/** The senders of which something would turn the run red that DNS told; lists see to their own answers. */
function suspectsOf({ config, against }: CheckRun, { findings }: Judgement): readonly Sender[] {
  const mode = against.mode === "uncompared" ? "absolute" : against.mode;
  const red = findings.filter((f) => !f.id.startsWith("dnsbl/") && fails(f, config.failOn, mode));
  const ids = new Set(red.map((f) => f.sender));
  return config.senders.filter((sender) => ids.has(sender.id));
}

/** What mail tells of these senders, from two askings of everything; both sides see the same outside. */
async function lookAgain(
  run: CheckRun,
  { facts, base }: LearnedSides,
  senders: readonly Sender[],
): Promise<LearnedSides> {
  const outside = secondLook(run.dns);
  const room = roomForSubjects();
  const part = { ...run, config: { ...run.config, senders }, all: run.all ?? run.config.senders };
  const { against } = run;
  const ids = new Set(senders.map((s) => s.id));
  const [head, before] = await Promise.all([
    collectHead(part, outside, room),
    base === null || against.mode !== "pull-request"
      ? null
      : collectBase({ ...part, against }, ofSenders(against, ids), outside, room),
  ]);
  return {
    facts: { ...overlaid(facts, head), lonely: outside.lonely() },
    base: base === null || before === null ? base : overlaid(base, before),
  };
}

type PullRequest = Extract<Against, { mode: "pull-request" }>;

function ofSenders(against: PullRequest, ids: ReadonlySet<string>): PullRequest {
  const { senders, all = senders } = against;
  return { ...against, senders: senders.filter((s) => ids.has(s.id)), all };
}

/** The same facts with those of a second look in the place of the first one's. */
function overlaid(facts: Facts, again: MailFacts): Facts {
  const over = <K, T>(was: ReadonlyMap<K, T>, now: ReadonlyMap<K, T>): ReadonlyMap<K, T> => new Map([...was, ...now]);
  return {
    ...facts,
    found: over(facts.found, again.found),
    spf: over(facts.spf, again.spf),
    unwanted: over(facts.unwanted, again.unwanted),
    helo: over(facts.helo, again.helo),
    records: over(facts.records, again.records),
    spfResults: over(facts.spfResults, again.spfResults),
    heloResults: over(facts.heloResults, again.heloResults),
    reverse: over(facts.reverse, again.reverse),
  };
}

function collectHead(run: CheckRun, outside: Dns, room: Room, found?: Promise<FoundServers>): Promise<MailFacts> {
  const senders = { senders: run.config.senders, all: run.all ?? run.config.senders };
  return collectMail(viewOf(run.head, outside), senders, run.head, baseOf(run.against), room, found);
}

async function learnOnce(run: CheckRun): Promise<LearnedSides> {
  const { config, against } = run;
  const observed = against.mode === "history" ? (against.history?.observed ?? []) : [];
  const remembered = new Map(observed.map((o) => [`${o.subject} ${o.list}`, o]));
  const listRun: ListRun = {
    gates: new Map(),
    ...(run.caps === undefined ? {} : { caps: run.caps }),
    expected: (subject: string, list: string) => remembered.get(`${subject} ${list}`) ?? null,
  };
  const alive = against.mode === "history" ? (against.history?.alive ?? {}) : {};
  const lists = run.lists.map((spec) => withSeen(spec, alive[spec.entry.zone]));
  const listening = listeningDns(run.dns);
  const view = viewOf(run.head, listening.dns);
  const room = roomForSubjects();
  const found = findServers(view, config.senders, room);
  const listed = listSubjects(config.senders);
  const mail = collectHead(run, listening.dns, room, found);
  const [listFacts, nameFacts, head, base] = await Promise.all([
    runLists(run.dns, lists, listed, {
      ...listRun,
      later: found.then(foundAddresses),
    }),
    mail.then((known) => runNameLists(run, known, listRun)),
    mail,
    against.mode === "pull-request" ? collectBase(run, against, listening.dns, room) : null,
  ]);
  const asked = [...listed.addresses, ...foundAddresses(head.found), ...listed.domains];
  const heard: HeardFacts = { ...listening.heard(), lists: heardOfLists(listFacts, asked) };
  const shared = {
    ...joinedLists(listFacts, nameFacts),
    heard,
    ...(run.volumes === undefined ? {} : { volumes: run.volumes }),
  };
  const facts: Facts = { ...head, ...shared, observedBefore: observed };
  const baseFacts: Facts | null = base === null ? null : { ...base, ...shared };
  return { facts, base: baseFacts };
}

function withSeen(spec: ListSpec, seen: string | undefined): ListSpec {
  return seen === undefined ? spec : { ...spec, seen };
}

/** The lists that want host names too are asked for them as soon as they are known. */
function runNameLists(run: CheckRun, mail: MailFacts, listRun: ListRun): Promise<ListFacts> {
  const domains = hostNames(mail, run.config.senders).map((row) => row.name);
  const lists = domains.length === 0 ? [] : run.lists.filter((list) => takesHostNames(list.entry));
  return runLists(run.dns, lists, { addresses: [], domains }, listRun);
}

function joinedLists(of: ListFacts, names: ListFacts): ListFacts {
  return {
    lists: new Map([...of.lists, ...[...names.lists].filter(([zone]) => !of.lists.has(zone))]),
    listings: new Map([...of.listings, ...names.listings]),
  };
}

/** Facts → checks → compare → verdict, of one run or of the parts of one that were united. */
export function judgeLearned(run: JudgeRun, { facts, base: baseFacts }: LearnedSides): CheckResult {
  const { config, against, at, missing = NOTHING_MISSING } = run;
  const proposed = run.accepts?.proposed ?? [];
  const before = baseFacts === null ? null : sideOf(outcomesOf(run, baseFacts, acceptedBefore(against) ?? proposed));
  const seen = withNewUnknowns(sideOf(outcomesOf(run, facts, proposed)), before, facts.changes?.open ?? []);
  const now = { ...seen, notChecked: [...seen.notChecked, ...missing.notChecked] };
  const compared = pendingWhere(judged(run, now, before, facts), against, facts);
  const findings = accepted(compared, config.accept, at).map(missing.settle);
  const judgement = judgementOf(run, [...findings, ...(run.loosened?.findings ?? [])], now.notChecked, facts.heard);
  const kept =
    against.mode === "history"
      ? withObserved(remember(judgement, against.history, at, pointOf(judgement, at)), facts, judgement)
      : null;
  return {
    judgement,
    facts,
    baseFacts,
    history: kept,
    learned: against.mode === "history" && against.history === null,
  };
}

/**
 * What is new since the last run, and rests on an absence that only one caching resolver told, waits for the next run: it is
 * remembered, and if it is still so then, it is no longer new.
 */
function pendingWhere(
  findings: readonly JudgedFinding[],
  against: JudgedAgainst,
  { lonely = [] }: Facts,
): readonly JudgedFinding[] {
  if (against.mode !== "history" || against.history === null || lonely.length === 0) return findings;
  const known = new Set(against.history.findings.map((row) => row.fingerprint));
  const alone = new Set(lonely);
  return findings.map((f) => {
    const isNew = f.change === "introduced" && !known.has(f.fingerprint);
    const waits = isNew && f.severity === "error" && f.evidence.some((e) => alone.has(e.question));
    return waits ? { ...f, severity: "warning", pending: true } : f;
  });
}

const NOTHING_MISSING: NonNullable<JudgeRun["missing"]> = { notChecked: [], settle: (finding) => finding };

/** What the checks say, and which entries of `accept` hold nothing of it back. */
function outcomesOf(run: JudgeRun, facts: Facts, accept: Config["accept"]): readonly CheckOutcome[] {
  const tells = run.accepts !== undefined && accept.length > 0;
  const outcomes = runChecks(facts, run.config, tells);
  if (!tells) return outcomes;
  const { rules } = run.config;
  const looked = { outcomes, facts, rules, mayBeOthers: run.accepts.mayBeOthers, at: run.at };
  return [...outcomes, ...uselessAcceptances(accept, looked)];
}

function acceptedBefore(against: JudgedAgainst): Config["accept"] | null {
  return against.mode === "pull-request" ? (against.accept ?? null) : null;
}

/** A history with what was seen beside findings: standings on lists, and the servers that were found and judged. */
export function withObserved(history: History, facts: Facts, judgement: Judgement): History {
  const found = rememberFound(history, facts, judgement.notChecked);
  return {
    ...history,
    observed: [...rememberObserved(facts, judgement.findings, history.at)],
    ...(facts.lists.size === 0 ? {} : { alive: rememberAlive(facts, history.alive, history.at) }),
    ...(found.length === 0 ? {} : { found: [...found] }),
  };
}

/** What the base names as a server of a domain that is given alone now was there before, however it was listed then. */
function collectBase(
  run: CheckRun,
  { base, senders, all }: Extract<Against, { mode: "pull-request" }>,
  outside: Dns,
  room: Room,
): Promise<MailFacts> {
  const view = viewOf(base.zones, outside);
  const alone = new Set(run.config.senders.filter(isAlone).map((s) => s.id));
  return collectMail(
    view,
    { senders, all: all ?? senders },
    base.zones,
    null,
    room,
    findServers(view, senders, room, alone),
  );
}

function baseOf(against: Against): BaseZones | null {
  return against.mode === "pull-request" ? against.base : null;
}

/** Without its history a run cannot tell a regression: with errors that stand it is neither red nor green. */
export function judgementOf(
  run: Pick<JudgeRun, "against" | "loosened"> & { readonly config: Pick<Config, "failOn" | "maxNotChecked"> },
  findings: readonly JudgedFinding[],
  notChecked: Side["notChecked"],
  heard: HeardFacts,
): Judgement {
  const { against, loosened } = run;
  const { failOn, maxNotChecked } = run.config;
  const config = { failOn, maxNotChecked, ...(loosened === undefined ? {} : { loosenedFailOn: loosened.failOn }) };
  const sight = sightOf(heard, against.mode === "history" ? (against.history?.blindRuns ?? 0) : null);
  if (against.mode !== "uncompared") return judge(against.mode, findings, notChecked, config, sight);
  const judgement = judge("history", findings, notChecked, config, sight);
  const stands = findings.some((f) => f.severity === "error" && f.acceptedUntil === null);
  return judgement.verdict === "pass" && stands ? { ...judgement, verdict: "not-checked" } : judgement;
}

function viewOf(zones: ZoneSet | null, outside: Dns): Dns {
  return zones === null || (zones.zones.length === 0 && zones.notEvaluated.length === 0)
    ? outside
    : overlay(zones, outside);
}

export function listSubjects(senders: readonly Sender[]): { addresses: readonly string[]; domains: readonly string[] } {
  const addresses = senders.flatMap((s) => (s.sends ? s.addresses : []));
  const domains = senders.flatMap((s) => (s.domain === null ? s.mailFrom : [s.domain, ...s.mailFrom]));
  return { addresses: [...new Set(addresses)], domains: [...new Set(domains)] };
}

/** What every rule says that is not off, and which servers of domains given alone were not looked at. */
export function runChecks(facts: Facts, config: Pick<Config, "rules">, passes: boolean): readonly CheckOutcome[] {
  return [...runRules(RULES, facts, config.rules, passes), ...serverOutcomes(facts)];
}

/** What changed between the two sides. */
export function judged(
  run: Pick<JudgeRun, "against" | "at" | "tracks">,
  now: Side,
  base: Side | null,
  facts: Pick<Facts, "senders" | "found">,
): readonly JudgedFinding[] {
  const { against, at } = run;
  switch (against.mode) {
    case "absolute":
    case "uncompared":
      return compare(now, null, [], at);
    case "history": {
      if (against.history === null) {
        // Nothing to compare with: what stands is learned, and stays green.
        return compare(now, null, [], at).map((f) => ({ ...f, change: "persisting" as const, since: at }));
      }
      const before = beforeOf(against.history, run.tracks);
      const isFirst = learnsFound(against.history, facts);
      // Seen for the first time because nobody could look, or did, before: learned, as on the first run.
      return compare(now, before, against.history.unchecked ?? [], at).map((f) => {
        if (before.has(f.fingerprint)) return f;
        const learns = f.change === "indeterminate" || (f.change === "introduced" && isFirst(f));
        return learns ? { ...f, change: "persisting" as const } : f;
      });
    }
    case "pull-request": {
      const side = base ?? { findings: [], notChecked: [] };
      const before = new Map(
        side.findings.map((finding) => [fingerprintOf(finding), { finding, since: null, learned: true }] as const),
      );
      const findings = compare(now, before, side.notChecked, at);
      return findings.map((f) => ({ ...f, since: null }));
    }
  }
}
