import { runRule } from "../rules/engine.ts";
import type { Rule } from "../rules/rule.ts";
import { ruleWords } from "../rules/text.ts";
import type { Check } from "./check.ts";

/** A rule as the old shape has it, until every check is a rule. */
export function asCheck(rule: Rule): Check {
  const words = ruleWords("en", rule.id);
  if (words === undefined) throw new Error(`the rule ${rule.id} has no words`);
  const { id, severity, worst, references, options } = rule;
  return {
    id,
    severity,
    ...(worst === undefined ? {} : { worst }),
    title: words.title,
    why: words.why,
    fix: words.fix,
    references,
    ...(options === undefined ? {} : { options }),
    run: (facts, setting) => runRule(rule, facts, { severity: null, options: setting.options }),
  };
}
