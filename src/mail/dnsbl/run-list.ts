import { addTo } from "../../core/groups.ts";
import type { Clock } from "../../dns/clock.ts";
import type { Gate } from "../../dns/gate.ts";
import type { Dns, Name } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import type { Subject } from "../subject.ts";
import { bareTrouble, type Trouble } from "../trouble.ts";
import { askList, notChecked, type HeardListing } from "./ask.ts";
import { createAsker, type Asker } from "./asker.ts";
import { allowedOf, DEFAULT_CAPS, gateOf, type ListCaps } from "./caps.ts";
import { controlledBy, type Control } from "./control.ts";
import { grouped, type Family, type Grouping } from "./grouping.ts";
import type { ListSpec } from "./plan.ts";
import { troubleBy } from "./trouble.ts";
import { overall } from "./states.ts";
import type { ListFact, Listing, Standing } from "./types.ts";

export interface ListRun {
  readonly caps?: ListCaps;
  /** What an earlier run knew of a subject on a list: a standing that got worse is asked twice. */
  readonly expected?: (subject: Subject, list: Name) => Standing | null;
  /** Addresses that are not known yet when the lists are begun with; they are asked when they are. */
  readonly later?: Promise<readonly IpText[]>;
  /** Keep plainly clean answers too, with their evidence: for a person who asks of a few subjects. */
  readonly keepClean?: boolean;
  /** Of the caps; default: the machine's. */
  readonly clock?: Clock;
  /** Shared by the lists of a run; default: each makes its own. */
  readonly grouping?: Grouping;
  /** Of each list, where it is asked more than once in a run: its rate is one. */
  readonly gates?: Map<Name, Gate>;
}

/** What the lists of addresses are asked about, and those of domains. */
export interface ListSubjects {
  readonly addresses: readonly IpText[];
  readonly domains: readonly Name[];
}

/** From so many clean answers on the list is asked for its test entry once more, after the last of them. */
const CLOSING_FROM = 16;

/** Questions that the controls of both families take. */
const CONTROLS = 4;

/** Asks one list for every subject it covers. What is worth keeping goes to `keep`; null when it covers none. */
export async function runList(
  dns: Dns,
  spec: ListSpec,
  subjects: ListSubjects,
  run: ListRun,
  keep: (listing: Listing) => void,
): Promise<ListFact | null> {
  const caps = run.caps ?? DEFAULT_CAPS;
  const gate = run.gates?.get(spec.entry.zone) ?? gateOf(spec, caps, run.clock);
  run.gates?.set(spec.entry.zone, gate);
  const polite: Dns = { ask: (question) => gate.through(() => dns.ask(question)) };
  const askers = new Map<Family, Asker>();
  const askerOf = (family: Family): Asker => {
    const asker = askers.get(family) ?? createAsker(polite, spec, family);
    askers.set(family, asker);
    return asker;
  };
  const clean = new Map<Asker, Map<number, Subject[]>>();
  const hear = (asker: Asker, { listing, source }: HeardListing, subject: Subject, isExpected: boolean): void => {
    const isClean = listing === null || isPlainlyClean(listing);
    if (listing !== null && (isExpected || run.keepClean === true || !isClean)) keep({ ...listing, subject });
    if (isClean) noteClean(clean, asker, source?.server ?? 0, subject);
  };
  const allowed = allowedOf(spec, caps);
  let wanted = 0;
  const askAll = async (subjects: readonly Subject[]): Promise<void> => {
    const groups = run.grouping?.(spec, subjects) ?? grouped(spec, subjects);
    const left = allowed === null ? Infinity : Math.max(0, allowed.perRun - CONTROLS - wanted);
    wanted += groups.length;
    if (allowed !== null && groups.length > left) {
      const why = {
        questions: allowed.questions,
        days: allowed.days,
        wanted: wanted + CONTROLS,
        perRun: allowed.perRun,
      };
      const trouble = troubleBy("quota", { code: "over-quota", list: spec.entry.zone, ...why });
      for (const group of groups.slice(left))
        for (const subject of group.subjects) keep(unheard(spec, subject, trouble));
    }
    const admitted = groups.length > left ? groups.slice(0, left) : groups;
    const controls = await statesOf(new Set(admitted.map(({ family }) => family)), askerOf);
    const open = admitted.filter(({ family }) => controls.get(family)?.usable === true);
    caps.attendant?.expect(open.length);
    await eachOf(open, caps.inFlight, async ({ labels, family, subjects: group }) => {
      caps.attendant?.expect(-1);
      const asker = askerOf(family);
      const expected = (subject: Subject): Standing | null => run.expected?.(subject, spec.entry.zone) ?? null;
      const known = group.map(expected).find((standing) => standing !== null) ?? null;
      const asked = { subject: group[0], labels, expected: known, keepsClean: run.keepClean === true };
      const heard = await askList(polite, spec, asker, asked);
      // A subject of which more was expected keeps its evidence.
      for (const subject of group) hear(asker, heard, subject, expected(subject) !== null);
    });
  };
  const isIp = spec.entry.kind === "ip";
  const first = isIp ? subjects.addresses : subjects.domains;
  await Promise.all([askAll(first), isIp ? afterThem(run.later, first, askAll) : null]);
  if (askers.size === 0) return null;
  await closing(spec, clean, keep);
  const states = await statesOf(askers.keys(), askerOf);
  const controlled = [...states].map(([family, made]) => controlledBy(family, made));
  const fact = { info: spec.entry, ...overall(controlled) };
  return gate.held > 0 ? { ...fact, held: gate.held } : fact;
}

/** Many clean answers stand only if the list still holds its test entry after the last of them. */
async function closing(
  spec: ListSpec,
  clean: ReadonlyMap<Asker, ReadonlyMap<number, readonly Subject[]>>,
  keep: (listing: Listing) => void,
): Promise<void> {
  await Promise.all(
    [...clean].flatMap(([asker, servers]) =>
      [...servers].map(async ([server, names]) => {
        const trouble = names.length < CLOSING_FROM ? null : await asker.stillThere(server);
        if (trouble === null) return;
        for (const name of names) keep(unheard(spec, name, trouble));
      }),
    ),
  );
}

function unheard(spec: ListSpec, subject: Subject, trouble: Trouble): Listing {
  return notChecked(spec, subject, { verdict: "not-checked", code: "", ...bareTrouble(trouble) }, []);
}

function noteClean(clean: Map<Asker, Map<number, Subject[]>>, asker: Asker, server: number, subject: Subject): void {
  const servers = clean.get(asker) ?? new Map<number, Subject[]>();
  clean.set(asker, servers);
  addTo(servers, server, subject);
}

/** Those that come later and were not among the first. */
async function afterThem(
  later: Promise<readonly IpText[]> | undefined,
  first: readonly Subject[],
  ask: (subjects: readonly IpText[]) => Promise<void>,
): Promise<void> {
  const known = new Set<Subject>(first);
  const more = ((await later) ?? []).filter((subject) => !known.has(subject));
  if (more.length > 0) await ask(more);
}

function isPlainlyClean(listing: Listing): boolean {
  return listing.verdict === "not-listed" && listing.standing === undefined;
}

type States = ReadonlyMap<Family, Control>;

async function statesOf(families: Iterable<Family>, askerOf: (family: Family) => Asker): Promise<States> {
  const sorted = [...families].sort((a, b) => (a ?? 0) - (b ?? 0));
  return new Map(await Promise.all(sorted.map(async (family) => [family, await askerOf(family).control()] as const)));
}

/** A fixed number of workers over one iterator: half a million pairs hold no half a million promises. */
async function eachOf<T>(items: Iterable<T>, width: number, work: (item: T) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
