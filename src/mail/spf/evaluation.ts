import { fitted } from "../../core/fitted.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { domainProblem } from "./domain-problem.ts";
import { rawToName, recordOf } from "./door.ts";
import {
  addStep,
  countLookup,
  isHalt,
  OVER_TIME,
  overVoid,
  startEvaluation,
  stop,
  type EvaluationState,
  type Given,
  type Halt,
} from "./evaluation-state.ts";
import { explanationOf } from "./explanation.ts";
import { countsAsLookup, MAX_LOOKUPS } from "./limits.ts";
import { matches } from "./mechanisms.ts";
import { parseSpf, type Directive, type Mechanism, type Modifier, type SpfRecord } from "./parse.ts";
import { prefetch } from "./prefetch.ts";
import { spfProblemText } from "./problem.ts";
import { hasNoTarget, targetName } from "./target.ts";
import type { SpfResult, SpfResultCode } from "./types.ts";

interface Matched {
  readonly result: SpfResultCode;
  readonly mechanism: string | null;
  readonly explanation: string | null;
}

/** RFC 7208 §4.6.2: what a match means, by its qualifier. */
const RESULTS = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" } as const;

/** RFC 7208 §4.7: nothing matched. */
const DEFAULT_RESULT: Matched = { result: "neutral", mechanism: null, explanation: null };

/** One evaluation of the record of `domain` and of all that it leads to. */
export async function evaluate(dns: Dns, given: Given, domain: string): Promise<SpfResult> {
  const state = startEvaluation(dns, given);
  const outcome = await evaluateDomain(state, domain, [], true);
  const { lookups, voids: voidLookups } = state;
  const trace = fitted(state.steps);
  if (isHalt(outcome)) {
    const { halt: result, problem: why, trouble } = outcome;
    const problem = spfProblemText(why);
    const halted = { result, explanation: null, mechanism: null, lookups, voidLookups, trace, problem, why };
    return trouble === undefined ? halted : { ...halted, trouble };
  }
  const { result, mechanism, explanation } = outcome;
  return { result, explanation, mechanism, lookups, voidLookups, trace, problem: null };
}

/** RFC 7208 §4.3 to §4.7 for one domain. `top` false inside an include, where explanations do not count (§6.2). */
async function evaluateDomain(
  state: EvaluationState,
  domain: string,
  path: readonly Name[],
  top: boolean,
): Promise<Matched | Halt> {
  // RFC 7208 §4.3
  const name = rawToName(domain);
  if (name === null || domainProblem(domain) !== null)
    return { halt: "none", problem: { code: "not-a-domain", domain } };
  const here = path.concat(name);
  // RFC 7208 §4.6.4
  if (state.given.isOver()) return stop(state, here, "temperror", OVER_TIME);
  // RFC 7208 §4.4
  const found = await recordOf(state.dns, name);
  state.questions.push(`${name} TXT`);
  if (found.kind === "error")
    return { ...stop(state, here, "temperror", { code: "dns", name, type: "TXT", error: found }), trouble: found };
  // RFC 7208 §4.5
  if (found.kind === "none")
    return stop(state, here, "none", { code: "no-record", domain: name, gone: found.nxdomain });
  if (found.kind === "multiple")
    return stop(state, here, "permerror", { code: "multiple", domain: name, records: found.texts.length });
  // RFC 7208 §4.6: a syntax error anywhere ends it before any term is looked at.
  const { record, errors } = parseSpf(found.text);
  addStep(state, here, null, "record", found.text);
  const error = errors[0];
  if (error !== undefined) {
    const { fault, span, term } = error;
    return stop(state, here, "permerror", { code: "syntax", domain: name, fault, column: span.column, term }, term);
  }
  prefetch(state.dns, record, domain, state.given.ip, MAX_LOOKUPS - state.lookups);
  return evaluateRecord(state, record, domain, here, top);
}

/** RFC 7208 §4.6.1 to §4.6.3: the first directive that matches decides; else the redirect. */
async function evaluateRecord(
  state: EvaluationState,
  record: SpfRecord,
  domain: string,
  path: readonly Name[],
  top: boolean,
): Promise<Matched | Halt> {
  for (const term of record.terms) {
    if (term.kind !== "directive") continue;
    const matched = await evaluateDirective(state, term, domain, path);
    if (isHalt(matched)) return matched;
    if (!matched) continue;
    const result = RESULTS[term.qualifier];
    const explanation =
      result === "fail" && top && record.exp !== null ? await explanationOf(state, record.exp.value, domain) : null;
    return { result, mechanism: term.text, explanation };
  }
  return record.redirect === null ? DEFAULT_RESULT : followRedirect(state, record.redirect, domain, path, top);
}

/** RFC 7208 §6.1. */
async function followRedirect(
  state: EvaluationState,
  { text, value }: Modifier,
  domain: string,
  path: readonly Name[],
  top: boolean,
): Promise<Matched | Halt> {
  const over = countLookup(state, path, text);
  if (over !== null) return over;
  if (hasNoTarget(state, value)) return stop(state, path, "permerror", { code: "no-target" }, text);
  const target = await targetName(state, value, domain);
  const tooMany = overVoid(state);
  if (tooMany !== null) return stop(state, path, "permerror", tooMany.problem, text);
  addStep(state, path, text, "redirect", target, { lookups: 1, voidLookups: 0 });
  const outcome = await evaluateDomain(state, target, path, top);
  // No record at the target is an error of the domain that points there.
  return isHalt(outcome) && outcome.halt === "none"
    ? { halt: "permerror", problem: { code: "inside", by: "redirect", target, problem: outcome.problem } }
    : outcome;
}

/** RFC 7208 §4.6.2: does the mechanism match? With its cost and its steps. */
async function evaluateDirective(
  state: EvaluationState,
  { mechanism, text }: Directive,
  domain: string,
  path: readonly Name[],
): Promise<boolean | Halt> {
  const { lookups, voids } = state;
  const isInclude = mechanism.name === "include";
  if (countsAsLookup(mechanism)) {
    const over = countLookup(state, path, text);
    if (over !== null) return over;
  }
  if (isInclude) addStep(state, path, text, "include", "", { lookups: 1, voidLookups: 0 });
  const outcome = await matchOf(state, mechanism, domain, path);
  // A %{p} in the target may have been the void lookup too many, which the mechanism itself does not see.
  const matched = isHalt(outcome) ? outcome : (overVoid(state) ?? outcome);
  // What an include cost stands at its first step and at those inside.
  const cost = isInclude ? 0 : state.lookups - lookups;
  const voidCost = state.voids - voids;
  if (isHalt(matched)) {
    const { halt, problem } = matched;
    const ended = halt === "temperror" ? "temperror" : "permerror";
    const all = { lookups: cost, voidLookups: voidCost };
    addStep(state, path, text, ended, spfProblemText(problem), all, problem);
  } else {
    const own = { lookups: cost, voidLookups: isInclude ? 0 : voidCost };
    addStep(state, path, text, matched ? "match" : "no-match", "", own);
  }
  return matched;
}

async function matchOf(
  state: EvaluationState,
  mechanism: Mechanism,
  domain: string,
  path: readonly Name[],
): Promise<boolean | Halt> {
  if ("domain" in mechanism && hasNoTarget(state, mechanism.domain)) return false;
  if (mechanism.name !== "include") return matches(state, mechanism, domain);
  return matchesInclude(state, await targetName(state, mechanism.domain, domain), path);
}

/** RFC 7208 §5.2: the table of results. */
async function matchesInclude(state: EvaluationState, target: string, path: readonly Name[]): Promise<boolean | Halt> {
  const outcome = await evaluateDomain(state, target, path, false);
  if (!isHalt(outcome)) return outcome.result === "pass";
  if (outcome.halt !== "none") return outcome;
  return { halt: "permerror", problem: { code: "inside", by: "include", target, problem: outcome.problem } };
}
