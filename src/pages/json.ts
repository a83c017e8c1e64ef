import { LANGS, type Lang } from "../core/lang.ts";
import { ruleUrl } from "../report/rule-link.ts";
import { textOf } from "../rules/text.ts";
import { shownExample } from "./examples.ts";
import { rulePages, type RulePage } from "./rules.ts";
import { sourcesOf } from "./sources.ts";

/** Pages as data (`mailworthy/explain/1`): the words in every language, so that no option changes it. */
export function pagesJson(ids: readonly string[], version: string): object {
  const words = LANGS.map((lang) => [lang, new Map(rulePages(lang).map((rule) => [rule.id, rule]))] as const);
  const rules = rulePages("en")
    .filter(({ id }) => ids.includes(id))
    .map((rule) => ({
      ...ruleJson(rule, version),
      words: Object.fromEntries(words.map(([lang, byId]) => [lang, wordsJson(byId.get(rule.id) ?? rule, lang)])),
    }));
  return { schema: "mailworthy/explain/1", rules };
}

function ruleJson({ id, severity, worst, options = {}, references }: RulePage, version: string): object {
  const { both, base, earlier, bad, good, found } = shownExample(id);
  return {
    id,
    severity,
    worst: worst ?? null,
    options,
    references: references.flatMap(sourcesOf),
    url: ruleUrl(id, version),
    example: { both, base, earlier, bad, good },
    finding: { severity: found.severity, corrected: found.corrected, commands: found.commands },
  };
}

function wordsJson({ id, title, why, fix }: RulePage, lang: Lang): object {
  const { message, help } = textOf(lang, { id, ...shownExample(id).found });
  return { title, why, fix, message, help };
}
