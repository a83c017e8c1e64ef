import { changeAt } from "../changes.ts";
import { PASS, type Rule } from "../rule.ts";
import { keyViolation, paramsOf, selectors, type KnownSelector, type SelectorParams } from "./selectors.ts";

export const dkimMissing: Rule<"dkim/missing", SelectorParams & { readonly name: string }, KnownSelector> = {
  id: "dkim/missing",
  severity: "error",
  references: ["RFC 6376 §3.6.2"],
  subjects: selectors,
  judge: (selector, { facts }) => {
    const { name, stated, alias, keys } = selector;
    const told = (changeAt(facts, "dkim", name)?.outcome.kind ?? "changed") !== "changed";
    if (!stated || told || alias !== null || keys.length > 0) return [PASS];
    return [keyViolation(facts, selector, null, { ...paramsOf(selector), name })];
  },
};
