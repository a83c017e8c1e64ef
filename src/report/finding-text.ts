import type { InLang, Lang } from "../core/lang.ts";
import type { Finding } from "../rules/finding.ts";
import { textOf as ruleText, type FindingText } from "../rules/text.ts";

const PENDING: InLang<string> = {
  en: " (pending: only one resolver could be asked; if the next run sees it too, it counts)",
  ja: "（保留：問い合わせ先が1つのリゾルバーだけのため、次回の実行でも同じなら確定します）",
};

type Told = Pick<Finding, "id" | "params" | "message"> & { readonly pending?: true };

/** What a finding says in a language: the only place where reports take it from. */
export function textOf(finding: Told & Pick<Finding, "help">, lang: Lang): FindingText {
  const text = ruleText(lang, finding);
  return finding.pending === true ? { ...text, message: `${text.message}${PENDING[lang]}` } : text;
}

/** As `textOf`, of a finding of which only the message is told. */
export function messageOf(finding: Told, lang: Lang): string {
  return textOf({ ...finding, help: "" }, lang).message;
}
