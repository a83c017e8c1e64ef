import type { EvaluationState } from "./evaluation-state.ts";
import { expandMacros, fitName, needsLocalPart, type MacroContext } from "./macro.ts";
import { validatedName } from "./validated-names.ts";

/**
 * RFC 7208 §4.8: the target-name of a term, as raw bytes; the current domain where it names none (`spec` null). The reverse
 * lookup of a `%{p}` counts as void like any other (RFC 7208 §4.6.4), but not for an explanation.
 */
export async function targetName(
  state: EvaluationState,
  spec: string | null,
  domain: string,
  counted = true,
): Promise<string> {
  return spec === null ? domain : fitName(await expandMacros(spec, macroContext(state, domain, counted)));
}

/** RFC 7208 §7.2: what the macros of a text stand for in this evaluation. */
export function macroContext(state: EvaluationState, domain: string, counted: boolean): MacroContext {
  return { ...state.given, domain, validatedName: () => validatedName(state, domain, counted) };
}

/** RFC 8616 §4: a term with `%{s}` or `%{l}` matches nothing when the local part is not ASCII. */
export function hasNoTarget({ given }: EvaluationState, spec: string | null): boolean {
  return spec !== null && needsLocalPart(spec) && /[^\0-\x7f]/.test(given.localPart);
}
