import { PASS, type Rule } from "../rule.ts";
import { isRest } from "./broken-key.ts";
import { keyViolation, paramsOf, selectors, type KnownSelector, type SelectorParams } from "./selectors.ts";

export const dkimMultipleKeys: Rule<"dkim/multiple-keys", SelectorParams & { readonly keys: number }, KnownSelector> = {
  id: "dkim/multiple-keys",
  severity: "error",
  references: ["RFC 6376 §3.6.2.2"],
  subjects: selectors,
  judge: (selector, { facts }) => {
    const own = selector.keys.filter(({ text }) => /(^|;)[ \t]{0,20}p[ \t]{0,20}=/.test(text) && !isRest(text));
    if (own.length < 2) return [PASS];
    return [keyViolation(facts, selector, null, { ...paramsOf(selector), keys: own.length })];
  },
};
