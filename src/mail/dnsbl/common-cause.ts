import type { ListSpec } from "./plan.ts";
import type { Trouble } from "../trouble.ts";
import { troubleBy } from "./trouble.ts";
import type { Controlled, ListFact, ListState } from "./types.ts";
import type { Name } from "../../dns/types.ts";

/** Fewer lists may be dead all by themselves. */
const LEAST = 3;

/**
 * Where no list that was asked passes its control and most fail it alike, the lists are not at fault: the resolver is, and
 * that is told once, with its cure. Lists that were withheld or got no answer say nothing.
 */
export function withCommonCause(
  lists: ReadonlyMap<Name, ListFact>,
  specs: readonly ListSpec[],
): ReadonlyMap<Name, ListFact> {
  const withheld = new Set(specs.filter((spec) => spec.withheld !== undefined).map((spec) => spec.entry.zone));
  const asked = [...lists.values()].filter(({ info }) => !withheld.has(info.zone));
  if (asked.some(({ state }) => state.usable)) return lists;
  const signs = asked.flatMap((fact) => {
    const sign = signOf(fact);
    return sign === null ? [] : [[fact.info.zone, sign] as const];
  });
  const how = commonest(signs.map(([, sign]) => sign.how));
  if (how === null) return lists;
  const example = signs.find(([, sign]) => sign.how === how)?.[1].answer ?? "";
  const why = { code: "resolver-filters", how, lists: signs.length, answer: example } as const;
  const state: ListState = { usable: false, ...troubleBy("control-failed", why) };
  const filtered = new Set(signs.map(([zone]) => zone));
  return new Map([...lists].map(([zone, fact]) => [zone, filtered.has(zone) ? withState(fact, state) : fact] as const));
}

function withState(fact: ListFact, state: ListState): ListFact {
  const { families, controlled } = fact;
  return {
    ...fact,
    state,
    ...(families === undefined ? {} : { families: { 4: state, 6: state } }),
    ...(controlled === undefined ? {} : { controlled: controlled.map((one) => ({ ...one, state })) }),
  };
}

type How = "strips" | "denies" | "rewrites" | "refuses";

interface FilterSign {
  readonly how: How;
  /** To the test entry. */
  readonly answer: string;
}

/** What becomes of the test entries of most lists; null where fewer than so many fare alike. */
function commonest(hows: readonly How[]): How | null {
  const counted = [...new Set(hows)].map((how) => [how, hows.filter((other) => other === how).length] as const);
  const [most] = [...counted].sort(([, a], [, b]) => b - a);
  return most === undefined || most[1] < LEAST ? null : most[0];
}

/** What became of a list's test entry in each family; null: something else than a filter would do. */
function signOf({ controlled = [] }: ListFact): FilterSign | null {
  const signs = controlled.map(signOfControl);
  const [first = null] = signs;
  return signs.every((sign) => sign !== null && sign.how === first?.how) ? first : null;
}

function signOfControl({ state, controls }: Controlled): FilterSign | null {
  const [listed = "", clean = ""] = controls.map(({ answer }) => answer);
  const how = state.usable ? null : howOf(state, listed, clean);
  return how === null ? null : { how, answer: listed };
}

function howOf(state: Trouble, listed: string, clean: string): How | null {
  // Only the answer in 127/8 is refused: of what is not listed the server tells that there is none.
  if (state.reason === "refused" || state.reason === "servfail") return isEmpty(clean) ? "refuses" : null;
  if (state.reason !== "control-failed") return null;
  if (state.why?.code === "parked" || isFilters(listed)) return "rewrites";
  if (state.why?.code !== "lists-nothing") return null;
  return listed === "NXDOMAIN" ? "denies" : "strips";
}

function isEmpty(answer: string): boolean {
  return answer === "NXDOMAIN" || answer === "NODATA";
}

/** Outside of 127/8, or the loopback address itself, which filters answer with too. */
function isFilters(answer: string): boolean {
  return answer === "127.0.0.1" || (/^\d+(\.\d+){3}$/.test(answer) && !answer.startsWith("127."));
}
