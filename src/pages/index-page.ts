import type { Lang } from "../core/lang.ts";
import { anchorOf } from "../report/rule-link.ts";
import { prose } from "./markdown.ts";
import { describedRules } from "../rules/text.ts";
import { sourcesOf } from "./sources.ts";
import { INDEX_WORDS, PAGE_WORDS, severityText } from "./words.ts";

/** The list of all rules, `docs/rules.md`, with a link to the page of each. */
export function renderIndex(lang: Lang): string {
  const words = INDEX_WORDS[lang];
  const [own, other] = lang === "en" ? ["", "rules.ja.md"] : [".ja", "rules.md"];
  const rows = describedRules(lang).map((rule) => {
    const { id, title, why, references } = rule;
    const sources = references.flatMap(sourcesOf).map(({ text, url }) => {
      if (url === null) return /^docs\/\S+\.md$/.test(text) ? `[${text}](${text.slice("docs/".length)})` : prose(text);
      return text === url ? `<${url}>` : `[${prose(text)}](${url})`;
    });
    const link = `<a id="${anchorOf(id)}"></a>[\`${id}\`](rules/${id}${own}.md)`;
    return `| ${[link, severityText(rule, lang), prose(title), prose(why), sources.join(", ")].join(" | ")} |`;
  });
  return `# ${words.title}

${words.intro} · [${PAGE_WORDS[lang].otherLang}](${other})

| ${words.columns.join(" | ")} |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
