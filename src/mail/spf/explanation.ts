import { rawToName, textsOf } from "./door.ts";
import type { EvaluationState } from "./evaluation-state.ts";
import { macroStringFault } from "./macro-syntax.ts";
import { expandMacros } from "./macro.ts";
import { hasNoTarget, macroContext, targetName } from "./target.ts";

/** Characters; an SMTP reply holds far fewer (RFC 5321 §4.5.3.1.5). */
const MAX_EXPLANATION = 4096;

/** RFC 7208 §6.2, the modifier `exp`: the domain owner's text for a fail. Any trouble with it leaves it out. */
export async function explanationOf(state: EvaluationState, spec: string, domain: string): Promise<string | null> {
  const name = hasNoTarget(state, spec) ? null : rawToName(await targetName(state, spec, domain, false));
  if (name === null || name === "") return null;
  const found = await textsOf(state.dns, name, "TXT");
  const [text, ...more] = found.kind === "texts" ? found.texts : [];
  if (text === undefined || more.length > 0 || macroStringFault(text, true) !== null) return null;
  return (await expandMacros(text, macroContext(state, domain, false))).slice(0, MAX_EXPLANATION);
}
