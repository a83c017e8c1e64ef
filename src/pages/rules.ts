import { CHECKS } from "../checks/all.ts";
import type { Check } from "../checks/check.ts";
import type { Lang } from "../core/lang.ts";
import { ruleWords } from "../rules/text.ts";

/** What a rule's page says of the rule itself. The only place that knows where rules and their words come from. */
export interface RulePage extends Pick<Check, "id" | "severity" | "worst" | "references" | "options"> {
  readonly title: string;
  readonly why: string;
  /** How to mend it in general. */
  readonly fix: string;
}

/** Every rule, in the order in which the docs list them. One without words in a language has English ones. */
export function rulePages(lang: Lang): readonly RulePage[] {
  return CHECKS.map((check) => {
    const { title, why, fix } = ruleWords(lang, check.id) ?? check;
    return { ...check, title, why, fix };
  });
}
