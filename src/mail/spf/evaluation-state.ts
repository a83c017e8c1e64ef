import { fitted } from "../../core/fitted.ts";
import type { Dns, DnsError, Name } from "../../dns/types.ts";
import { MAX_LOOKUPS, MAX_VOID } from "./limits.ts";
import type { MacroContext } from "./macro.ts";
import { spfProblemText, type SpfProblem } from "./problem.ts";
import type { SpfStep } from "./types.ts";

/** What one evaluation knows from the start. */
export interface Given extends Omit<MacroContext, "domain" | "validatedName"> {
  /** Has the whole evaluation taken longer than it may (RFC 7208 §4.6.4)? */
  readonly isOver: () => boolean;
}

/** One evaluation under way: what it has cost so far, and its steps. */
export interface EvaluationState {
  readonly dns: Dns;
  readonly given: Given;
  lookups: number;
  voids: number;
  readonly steps: SpfStep[];
  /** Asked since the last step. */
  questions: string[];
}

/** What ends an evaluation without a match. */
export interface Halt {
  readonly halt: "permerror" | "temperror" | "none";
  readonly problem: SpfProblem;
  readonly trouble?: DnsError;
}

/** RFC 7208 §4.6.4: the whole evaluation took too long. */
export const OVER_TIME: SpfProblem = { code: "over-time" };

/** The state of an evaluation that has not asked anything yet. */
export function startEvaluation(dns: Dns, given: Given): EvaluationState {
  return { dns, given, lookups: 0, voids: 0, steps: [], questions: [] };
}

/** Did it end here, or go on with a value? */
export function isHalt(value: unknown): value is Halt {
  return typeof value === "object" && value !== null && "halt" in value;
}

/** RFC 7208 §4.6.4: one term more that asks DNS. */
export function countLookup(state: EvaluationState, path: readonly Name[], term: string): Halt | null {
  state.lookups++;
  if (state.lookups <= MAX_LOOKUPS) return null;
  return stop(state, path, "permerror", { code: "too-many-lookups", max: MAX_LOOKUPS }, term);
}

/** RFC 7208 §4.6.4: one lookup more that found nothing. */
export function countVoid(state: EvaluationState): Halt | null {
  state.voids++;
  return overVoid(state);
}

/** Were there more lookups that found nothing than there may be (RFC 7208 §4.6.4)? */
export function overVoid(state: EvaluationState): Halt | null {
  if (state.voids <= MAX_VOID) return null;
  return { halt: "permerror", problem: { code: "too-many-void", max: MAX_VOID } };
}

/** What one term cost by itself. */
export interface StepCost {
  readonly lookups: number;
  readonly voidLookups: number;
}

const FREE: StepCost = { lookups: 0, voidLookups: 0 };

/** Ends the evaluation, with a step that says why. */
export function stop(
  state: EvaluationState,
  path: readonly Name[],
  halt: Halt["halt"],
  problem: SpfProblem,
  term: string | null = null,
): Halt {
  const outcome = halt === "none" ? "no-match" : halt;
  addStep(state, path, term, outcome, spfProblemText(problem), FREE, problem);
  return { halt, problem };
}

/** One step more, with the questions since the last one. */
export function addStep(
  state: EvaluationState,
  path: readonly Name[],
  term: string | null,
  outcome: SpfStep["outcome"],
  detail: string,
  { lookups, voidLookups }: StepCost = FREE,
  why: SpfProblem | null = null,
): void {
  const questions = fitted(state.questions);
  state.steps.push({ path, term, outcome, detail, why, lookups, voidLookups, questions });
  state.questions = [];
}
