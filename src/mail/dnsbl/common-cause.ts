import type { ListSpec } from "./plan.ts";
import { troubleBy } from "./trouble.ts";
import type { Controlled, ListFact, ListState } from "./types.ts";
import type { Name } from "../../dns/types.ts";

/** Fewer lists may be dead all by themselves. */
const LEAST = 3;

/**
 * Where every list that was asked fails its control alike, the lists are not at fault: the resolver is, and that is told once,
 * with its cure. Lists that were withheld say nothing.
 */
export function withCommonCause(
  lists: ReadonlyMap<Name, ListFact>,
  specs: readonly ListSpec[],
): ReadonlyMap<Name, ListFact> {
  const withheld = new Set(specs.filter((spec) => spec.withheld !== undefined).map((spec) => spec.entry.zone));
  const asked = [...lists.values()].filter(({ info }) => !withheld.has(info.zone));
  const first = asked[0]?.controls?.[0]?.answer;
  if (asked.length < LEAST || first === undefined) return lists;
  const hows = new Set(asked.map(howOf));
  const [how] = hows;
  if (hows.size !== 1 || how === undefined || how === null) return lists;
  const trouble = troubleBy("control-failed", { code: "resolver-filters", how, lists: asked.length, answer: first });
  const state: ListState = { usable: false, ...trouble };
  const same = (made: readonly Controlled[]): readonly Controlled[] => made.map((one) => ({ ...one, state }));
  return new Map(
    [...lists].map(([zone, fact]) => {
      if (withheld.has(zone)) return [zone, fact] as const;
      const { families, controlled } = fact;
      return [
        zone,
        {
          ...fact,
          state,
          ...(families === undefined ? {} : { families: { 4: state, 6: state } }),
          ...(controlled === undefined ? {} : { controlled: same(controlled) }),
        },
      ] as const;
    }),
  );
}

type How = "strips" | "denies" | "rewrites";

/** What became of a list's test entry in each family; null: something else than a filter would do. */
function howOf({ controlled = [] }: ListFact): How | null {
  const hows = new Set(controlled.map(howOfControl));
  const [how = null] = hows;
  return hows.size === 1 ? how : null;
}

function howOfControl({ state, controls }: Controlled): How | null {
  if (state.usable || state.reason !== "control-failed") return null;
  if (state.why?.code === "parked" || outside(controls[0]?.answer)) return "rewrites";
  if (state.why?.code !== "lists-nothing") return null;
  return controls[0]?.answer === "NXDOMAIN" ? "denies" : "strips";
}

function outside(answer: string | undefined): boolean {
  return answer !== undefined && /^\d+(\.\d+){3}$/.test(answer) && !answer.startsWith("127.");
}
