import { Gate } from "../../dns/gate.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { askList, familyOf, labelsFor } from "./ask.ts";
import { control, type Control } from "./control.ts";
import type { ListSpec } from "./plan.ts";
import type { Controlled, ListFact, ListInfo, ListState, Listing, Standing } from "./types.ts";
import { bareTrouble } from "../trouble.ts";

/** Politeness to one list: our choice, not published limits. */
export interface ListCaps {
  /** Questions under way at once. */
  readonly inFlight: number;
  /** Questions a second; 0 = no cap. */
  readonly perSecond: number;
}

export const DEFAULT_CAPS: ListCaps = { inFlight: 20, perSecond: 100 };

export interface ListRun {
  readonly caps?: ListCaps;
  /** What an earlier run knew of a subject on a list: a standing that got worse is asked twice. */
  readonly expected?: (subject: string, list: Name) => Standing | null;
  /** Addresses that are not known yet when the lists are begun with; they are asked when they are. */
  readonly later?: Promise<readonly string[]>;
  /** Keep plainly clean answers too, with their evidence: for a person who asks of a few subjects. */
  readonly keepClean?: boolean;
}

export interface ListFacts {
  readonly lists: ReadonlyMap<Name, ListFact>;
  readonly listings: ReadonlyMap<string, readonly Listing[]>;
}

/** Asks every list for every subject it covers, its control first: a list (or its IPv6 half) that fails it is not asked further. */
export async function runLists(
  dns: Dns,
  specs: readonly ListSpec[],
  subjects: { readonly addresses: readonly string[]; readonly domains: readonly string[] },
  run: ListRun = {},
): Promise<ListFacts> {
  const caps = run.caps ?? DEFAULT_CAPS;
  const lists = new Map<Name, ListFact>();
  const listings = new Map<string, Listing[]>();
  await Promise.all(
    specs.map(async (spec) => {
      const { zone } = spec.entry;
      const gate = gateOf(spec, caps);
      const polite: Dns = { ask: (question) => gate.through(() => dns.ask(question)) };
      const made = new Map<4 | 6 | null, Promise<Control>>();
      const controlOf = (family: 4 | 6 | null): Promise<Control> => {
        const known = made.get(family) ?? control(polite, spec, family);
        made.set(family, known);
        return known;
      };
      const askAll = async (subjects: readonly string[]): Promise<void> => {
        const covered = subjects.filter((s) => labelsFor(spec, s) !== null);
        const controls = await statesOf(new Set(covered.map(familyOf)), controlOf);
        const open = covered.filter((subject) => controls.get(familyOf(subject))?.usable === true);
        await eachOf(open, caps.inFlight, async (subject) => {
          const expected = run.expected?.(subject, zone) ?? null;
          const listing = await askList(polite, spec, subject, expected);
          // A subject of which more was expected keeps its evidence.
          const keep = expected !== null || run.keepClean === true;
          if (listing === null || (!keep && isPlainlyClean(listing))) return;
          listings.set(subject, [...(listings.get(subject) ?? []), listing]);
        });
      };
      const first = spec.entry.kind === "ip" ? subjects.addresses : subjects.domains;
      await Promise.all([askAll(first), spec.entry.kind === "ip" ? afterThem(run.later, first, askAll) : null]);
      if (made.size === 0) return;
      const fact = { info: spec.entry, ...overall(controlledBy(await statesOf(made.keys(), controlOf))) };
      lists.set(zone, gate.held > 0 ? { ...fact, held: gate.held } : fact);
    }),
  );
  const order = [...subjects.addresses, ...((await run.later) ?? []), ...subjects.domains];
  return inOrder(
    specs.map((spec) => spec.entry.zone),
    order,
    { lists, listings },
  );
}

/** Those that come later and were not among the first. */
async function afterThem(
  later: Promise<readonly string[]> | undefined,
  first: readonly string[],
  ask: (subjects: readonly string[]) => Promise<void>,
): Promise<void> {
  const known = new Set(first);
  const more = ((await later) ?? []).filter((subject) => !known.has(subject));
  if (more.length > 0) await ask(more);
}

function isPlainlyClean(listing: Listing): boolean {
  return listing.verdict === "not-listed" && listing.standing === undefined;
}

/** One list's gate: our caps, or its operator's if they are lower; a cap of 0 is none at all. */
export function gateOf({ entry }: ListSpec, { inFlight, perSecond }: ListCaps): Gate {
  return new Gate(inFlight, Math.min(perSecond, entry.terms?.perSecond ?? perSecond));
}

/** The state of a list for one subject: of its family, where both were asked. */
export function stateFor(list: ListFact, subject: string): ListState {
  const family = familyOf(subject);
  return family === null ? list.state : (list.families?.[family] ?? list.state);
}

/** Is a subject one that a list is asked for? */
export function covers({ kind, families }: ListInfo, subject: string): boolean {
  const family = familyOf(subject);
  return family === null ? kind === "domain" : kind === "ip" && families.includes(family);
}

type States = ReadonlyMap<4 | 6 | null, Control>;

async function statesOf(
  families: Iterable<4 | 6 | null>,
  controlOf: (family: 4 | 6 | null) => Promise<Control>,
): Promise<States> {
  const sorted = [...families].sort((a, b) => (a ?? 0) - (b ?? 0));
  return new Map(await Promise.all(sorted.map(async (family) => [family, await controlOf(family)] as const)));
}

function controlledBy(states: States): readonly Controlled[] {
  return [...states].map(([family, made]) => ({ family, state: stateOf(made), controls: made.evidence }));
}

/** What the controls of a list come to, each family once: usable when one of them is. */
export function overall(made: readonly Controlled[]): Omit<ListFact, "info" | "held"> {
  const controlled = [...made].sort((a, b) => (a.family ?? 0) - (b.family ?? 0));
  const controls = controlled.flatMap((c) => c.controls);
  const state = (controlled.find((c) => c.state.usable) ?? controlled[0])?.state;
  if (state === undefined) throw new Error("no control was made");
  const [four, six] = ([4, 6] as const).map((family) => controlled.find((c) => c.family === family)?.state);
  return {
    state,
    ...(controls.length === 0 ? {} : { controls }),
    ...(four === undefined || six === undefined ? {} : { families: { 4: four, 6: six } }),
    controlled,
  };
}

function stateOf(made: Control): ListState {
  return made.usable ? { usable: true } : { usable: false, ...bareTrouble(made) };
}

/** By the order of the lists, and of the subjects: which answer came first makes no difference. */
export function inOrder(
  zones: readonly Name[],
  subjects: readonly string[],
  { lists, listings }: ListFacts,
): ListFacts {
  const order = new Map(zones.map((zone, index) => [zone, index]));
  const rank = (zone: Name): number => order.get(zone) ?? 0;
  const ordered = [...new Set(subjects)].flatMap((subject) => {
    const rows = listings.get(subject);
    return rows === undefined ? [] : [[subject, [...rows].sort((a, b) => rank(a.list) - rank(b.list))] as const];
  });
  return { lists: new Map([...lists].sort(([a], [b]) => rank(a) - rank(b))), listings: new Map(ordered) };
}

/** A fixed number of workers over one iterator: half a million pairs hold no half a million promises. */
async function eachOf<T>(items: Iterable<T>, width: number, work: (item: T) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
