import type { InLang, Lang } from "../core/lang.ts";
import { excerpt } from "../text/printable.ts";
import type { Finding } from "./finding.ts";
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

/**
 * The same of a finding that may come from a file: one of version 1 has no parameters, and one of another version may
 * have others. Those keep the English in which they were written.
 */
export function textOf(lang: Lang, finding: Pick<Finding, "id" | "params" | "message" | "help">): FindingText {
  const written = { message: finding.message, help: finding.help };
  if (lang === "en" || finding.params === undefined) return written;
  try {
    return findingText(lang, { id: finding.id, params: finding.params });
  } catch {
    return written;
  }
}
