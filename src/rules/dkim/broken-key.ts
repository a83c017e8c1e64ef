import type { SelectorKey } from "../../mail/dkim/audit.ts";
import { PASS, type Rule, type Verdict } from "../rule.ts";
import { keyViolation, paramsOf, selectors, type KeyFaultParams, type KnownSelector } from "./selectors.ts";

/** `restApart`: the rest of the key stands in a second record. */
export type BrokenKey = KeyFaultParams & { readonly restApart: boolean };

export const dkimBrokenKey: Rule<"dkim/broken-key", BrokenKey, KnownSelector> = {
  id: "dkim/broken-key",
  severity: "error",
  references: ["RFC 6376 §3.6.1", "RFC 6376 §3.6.2.2"],
  subjects: selectors,
  judge: (selector, { facts }) => {
    const whole = selector.keys.filter(({ text }) => !isRest(text));
    const hasRest = whole.length < selector.keys.length;
    const faults = whole.flatMap(({ text, parsed }): readonly Verdict<BrokenKey>[] => {
      const problem = parsed.problems.find((p) => p.id === "dkim/syntax");
      if (problem === undefined) return [];
      const { fault, column } = problem;
      const params = { ...paramsOf(selector), fault, column, restApart: hasRest };
      return [keyViolation(facts, selector, text, params)];
    });
    return faults.length === 0 ? [PASS] : faults;
  },
};

/** The second half of a key that was cut into two records. */
export function isRest(text: SelectorKey["text"]): boolean {
  return /^[A-Za-z0-9+/]{16,}={0,2}"?;?$/.test(text.trim());
}
