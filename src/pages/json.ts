import { LANGS, type Lang } from "../core/lang.ts";
import { ruleUrl } from "../report/rule-link.ts";
import { shownExample } from "./examples.ts";
import { describedRules, findingText, type DescribedRule } from "../rules/text.ts";
import { sourcesOf } from "./sources.ts";

/** Pages as data (`mailworthy/explain/1`): the words in every language, so that no option changes it. */
export function pagesJson(ids: readonly string[], version: string): object {
  const words = LANGS.map((lang) => [lang, new Map(describedRules(lang).map((rule) => [rule.id, rule]))] as const);
  const rules = describedRules("en")
    .filter(({ id }) => ids.includes(id))
    .map((rule) => ({
      ...ruleJson(rule, version),
      words: Object.fromEntries(words.map(([lang, byId]) => [lang, wordsJson(byId.get(rule.id) ?? rule, lang)])),
    }));
  return { schema: "mailworthy/explain/1", rules };
}

function ruleJson({ id, severity, worst, milder, options = {}, references }: DescribedRule, version: string): object {
  const { both, base, earlier, bad, good, found } = shownExample(id);
  return {
    id,
    severity,
    worst: worst ?? null,
    milder: milder ?? null,
    options,
    references: references.flatMap(sourcesOf),
    url: ruleUrl(id, version),
    example: { both, base, earlier, bad, good },
    finding: { severity: found.severity, corrected: found.corrected, commands: found.commands },
  };
}

function wordsJson({ id, title, why, fix }: DescribedRule, lang: Lang): object {
  const { message, help } = findingText(lang, { id, params: shownExample(id).found.params });
  return { title, why, fix, message, help };
}
