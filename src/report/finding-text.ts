import type { Lang } from "../core/lang.ts";
import type { Finding } from "../rules/finding.ts";
import { textOf as ruleText, type FindingText } from "../rules/text.ts";

/** What a finding says in a language: the only place where reports take it from. */
export function textOf(finding: Pick<Finding, "id" | "params" | "message" | "help">, lang: Lang): FindingText {
  return ruleText(lang, finding);
}

/** As `textOf`, of a finding of which only the message is told. */
export function messageOf(finding: Pick<Finding, "id" | "params" | "message">, lang: Lang): string {
  return textOf({ ...finding, help: "" }, lang).message;
}
