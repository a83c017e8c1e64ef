import { PASS, type Rule } from "../rule.ts";
import { keyViolation, paramsOf, selectors, type KnownSelector, type SelectorParams } from "./selectors.ts";

export const dkimTargetMissing: Rule<
  "dkim/target-missing",
  SelectorParams & { readonly alias: string },
  KnownSelector
> = {
  id: "dkim/target-missing",
  severity: "warning",
  references: ["RFC 6376 §3.6.2"],
  subjects: selectors,
  judge: (selector, { facts }) => {
    const { alias, keys } = selector;
    if (alias === null || keys.length > 0) return [PASS];
    return [keyViolation(facts, selector, null, { ...paramsOf(selector), alias })];
  },
};
