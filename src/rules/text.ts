import type { InLang, Lang } from "../core/lang.ts";
import { excerpt } from "../text/printable.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./registry.ts";
import type { Rule } from "./rule.ts";
import { RULE_WORDS, type RuleWords } from "./words/words.ts";

const BY_ID: InLang<ReadonlyMap<string, RuleWords<never>>> = {
  en: new Map(Object.entries(RULE_WORDS.en)),
  ja: new Map(Object.entries(RULE_WORDS.ja)),
};

const MAX_MESSAGE = 600;
const MAX_HELP = 900;

export interface FindingText {
  readonly message: string;
  readonly help: string;
}

/** The words of a rule; undefined for an id that this version does not know. */
export function ruleWords(lang: Lang, id: string): RuleWords<never> | undefined {
  return BY_ID[lang].get(id);
}

/** What a finding says in a language. */
export function findingText(lang: Lang, { id, params }: { readonly id: string; readonly params: object }): FindingText {
  // The compiler has proven that the words of a rule take the parameters of its violations (words.ts).
  const words = ruleWords(lang, id) as RuleWords<object> | undefined;
  if (words === undefined) throw new Error(`the rule ${id} has no words`);
  return { message: excerpt(words.message(params), MAX_MESSAGE), help: excerpt(words.help(params), MAX_HELP) };
}

/** The same of parameters that come from a file: null where they are none of this version's. */
export function freshText(lang: Lang, said: { readonly id: string; readonly params: object }): FindingText | null {
  try {
    return findingText(lang, said);
  } catch {
    return null;
  }
}

/**
 * What a finding says in a language. One that version 1 wrote has no parameters, and one of another version may have
 * others: those keep the English in which they were written.
 */
export function textOf(lang: Lang, finding: Pick<Finding, "id" | "params" | "message" | "help">): FindingText {
  const { id, params, message, help } = finding;
  const written = { message, help };
  if (lang === "en" || params === undefined) return written;
  return freshText(lang, { id, params }) ?? written;
}

/** A rule as documents and reports of rules show it. */
export interface DescribedRule
  extends
    Pick<Rule, "id" | "severity" | "worst" | "milder" | "references" | "options">,
    Pick<RuleWords<never>, "title" | "why" | "fix"> {}

/** Every rule with its words, in the order in which the docs list them. */
export function describedRules(lang: Lang): readonly DescribedRule[] {
  return RULES.map((rule: Rule): DescribedRule => {
    const words = ruleWords(lang, rule.id);
    if (words === undefined) throw new Error(`the rule ${rule.id} has no words`);
    const { id, severity, worst, milder, references, options } = rule;
    const { title, why, fix } = words;
    return {
      id,
      severity,
      references,
      title,
      why,
      fix,
      ...(worst === undefined ? {} : { worst }),
      ...(milder === undefined ? {} : { milder }),
      ...(options === undefined ? {} : { options }),
    };
  });
}
