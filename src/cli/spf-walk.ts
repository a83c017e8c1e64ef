import { ROOT } from "../dns/name.ts";
import type { Name } from "../dns/types.ts";
import { parseSpf } from "../mail/spf/parse.ts";
import type { SpfProblem } from "../mail/spf/problem.ts";
import type { SpfStep } from "../mail/spf/types.ts";

/** The record of one domain as the evaluation went through it. */
export interface WalkRecord {
  readonly domain: Name;
  /** Null when there was none to read; `problem` says why. */
  readonly record: string | null;
  readonly problem: SpfProblem | null;
  readonly questions: readonly string[];
  readonly terms: WalkTerm[];
}

export interface WalkTerm {
  readonly term: string;
  outcome: SpfStep["outcome"];
  /** What is wrong with it; null where nothing is. */
  problem: SpfProblem | null;
  readonly lookups: number;
  voidLookups: number;
  questions: readonly string[];
  /** Where an include or redirect leads. */
  below: WalkRecord | null;
  /** Does the way to the deciding term lead through it? */
  decisive: boolean;
}

/** The steps of an evaluation, which come in one row, as the tree that they walk; null when no record was asked for. */
export function walkOf(trace: readonly SpfStep[]): WalkRecord | null {
  const records = new Map<string, WalkRecord>();
  let root: WalkRecord | null = null;
  for (const step of trace) {
    const key = step.path.join(" ");
    if (step.term === null) {
      const made: WalkRecord = {
        domain: step.path.at(-1) ?? ROOT,
        questions: step.questions,
        terms: [],
        record: step.outcome === "record" ? step.detail : null,
        problem: step.why,
      };
      records.set(key, made);
      const opener = records.get(step.path.slice(0, -1).join(" "))?.terms.findLast((t) => t.below === null && opens(t));
      if (opener !== undefined) opener.below = made;
      root ??= made;
    } else addTerm(records.get(key), step, step.term);
  }
  if (root !== null) markDecisive(root);
  return root;
}

function opens(term: WalkTerm): boolean {
  return term.outcome === "include" || term.outcome === "redirect";
}

/** A new term, or what an include that was entered before came to. */
function addTerm(record: WalkRecord | undefined, step: SpfStep, term: string): void {
  const entered = record?.terms.findLast((t) => t.term === term && t.outcome === "include");
  if (entered === undefined || step.outcome === "include") {
    const { outcome, why: problem, lookups, voidLookups, questions } = step;
    record?.terms.push({ term, outcome, problem, lookups, voidLookups, questions, below: null, decisive: false });
    return;
  }
  entered.outcome = step.outcome;
  entered.problem = step.why;
  entered.voidLookups += step.voidLookups;
  entered.questions = [...entered.questions, ...step.questions];
}

/** The last term of a record that ended its evaluation, and so on down into what it leads to. */
function markDecisive(record: WalkRecord): void {
  const last = record.terms.at(-1);
  if (last === undefined || last.outcome === "no-match") return;
  last.decisive = true;
  if (last.below !== null) markDecisive(last.below);
}

/** Terms of the record that were not looked at any more, because one before them decided. */
export function leftOut(record: WalkRecord): readonly string[] {
  const last = record.terms.at(-1);
  if (record.record === null || last?.decisive !== true || last.outcome !== "match") return [];
  const { record: parsed, errors } = parseSpf(record.record);
  if (errors.length > 0) return [];
  const directives = parsed.terms.flatMap((t) => (t.kind === "directive" ? [t.text] : []));
  return directives.slice(record.terms.length);
}

/** The domains of a circle, when the evaluation came back to a record that it was reading. */
export function circleOf(trace: readonly SpfStep[]): readonly Name[] | null {
  const path = trace.find((step) => new Set(step.path).size < step.path.length)?.path;
  const end = path?.at(-1);
  return path === undefined || end === undefined ? null : path.slice(path.indexOf(end));
}

/** The terms that decided, from the first record down. */
export function decisivePath(record: WalkRecord): readonly WalkTerm[] {
  const last = record.terms.at(-1);
  if (last?.decisive !== true) return [];
  return [last, ...(last.below === null ? [] : decisivePath(last.below))];
}

/** What the terms below a record cost, its own included. */
export function costOf(term: WalkTerm): number {
  return term.lookups + (term.below?.terms.reduce((sum, t) => sum + costOf(t), 0) ?? 0);
}
