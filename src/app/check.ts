import { observationKey } from "../facts/observed.ts";
import type { Judgement } from "../compare/types.ts";
import { fails } from "../compare/verdict.ts";
import type { Sender } from "../config/types.ts";
import { secondLook } from "../dns/second-look.ts";
import type { Dns } from "../dns/types.ts";
import { hostNames, takesHostNames } from "../facts/host-names.ts";
import { collectMail, roomForSubjects, type MailFacts } from "../facts/collect.ts";
import type { BaseZones } from "../facts/changes.ts";
import { findServers, foundAddresses, isAlone, type FoundServers } from "../facts/found.ts";
import type { Room } from "../core/room.ts";
import { inTurns } from "../core/turns.ts";
import { heardOfLists, listeningDns, type HeardFacts } from "../facts/heard.ts";
import type { Facts } from "../facts/types.ts";
import { runLists, type ListFacts } from "../mail/dnsbl/run.ts";
import type { ListRun, ListSubjects } from "../mail/dnsbl/run-list.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import { overlay } from "../zones/overlay.ts";
import type { ZoneSet } from "../zones/types.ts";
import type { Against, LearnedSides, CheckRun, CheckResult, PullRequest } from "./check-run.ts";
import { judgeLearned } from "./judge.ts";

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
  const result = await inTurns(judgeLearned(run, sides));
  // What lives in an issue turns no run red, but is to be true as well.
  const { judgement } = run.tracks === true ? await inTurns(judgeLearned({ ...run, tracks: false }, sides)) : result;
  const suspects = suspectsOf(run, judgement);
  if (suspects.length === 0) return { sides, result };
  const seen = await lookAgain(run, sides, suspects);
  return { sides: seen, result: await inTurns(judgeLearned(run, seen)) };
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
  const remembered = new Map(observed.map((o) => [observationKey(o), o]));
  const listRun: ListRun = {
    gates: new Map(),
    ...(run.caps === undefined ? {} : { caps: run.caps }),
    expected: (subject, list) => remembered.get(observationKey({ subject, list })) ?? null,
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
  const lists = run.lists.filter((list) => takesHostNames(list.entry));
  const domains = lists.length === 0 ? [] : hostNames(mail, run.config.senders).map((row) => row.name);
  return runLists(run.dns, lists, { addresses: [], domains }, listRun);
}

function joinedLists(of: ListFacts, names: ListFacts): ListFacts {
  return {
    lists: new Map([...of.lists, ...[...names.lists].filter(([zone]) => !of.lists.has(zone))]),
    listings: new Map([...of.listings, ...names.listings]),
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

function viewOf(zones: ZoneSet | null, outside: Dns): Dns {
  return zones === null || (zones.zones.length === 0 && zones.notEvaluated.length === 0)
    ? outside
    : overlay(zones, outside);
}

export function listSubjects(senders: readonly Sender[]): ListSubjects {
  const addresses = senders.flatMap((s) => (s.sends ? s.addresses : []));
  const domains = senders.flatMap((s) => (s.domain === null ? s.mailFrom : [s.domain, ...s.mailFrom]));
  return { addresses: [...new Set(addresses)], domains: [...new Set(domains)] };
}
