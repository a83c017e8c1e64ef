import { scoreProviders, type ProviderScore, type RequirementScore } from "../../rules/provider/score.ts";
import { html } from "../escape.ts";
import type { Lang } from "../../core/lang.ts";
import { langOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import { requirementText, sendersText } from "../providers.ts";
import type { Cell } from "../table.ts";
import type { ProviderWords } from "../words/provider.ts";
import { reportWords } from "../words/words.ts";
import { cell, code, scroll, type Markup, type Section } from "./markup.ts";

function verdictOf(mark: ProviderScore["mark"], words: ProviderWords): Cell {
  const texts = { ok: words.isMet, bad: words.isNotMet, odd: words.adviceNotMet, open: words.notAllChecked } as const;
  return { mark, text: texts[mark] };
}

/** What the large receivers ask of senders, and how far the senders meet it: a group of rows for each receiver. */
export function providersSection(input: ReportInput): Section | null {
  const scores = scoreProviders(input.facts);
  if (scores.length === 0) return null;
  const lang = langOf(input);
  const words = reportWords(lang).provider;
  const head = [words.requirementColumn, words.result, words.senders]
    .map((t) => `<th scope="col">${html(t)}</th>`)
    .join("");
  const { caption } = words;
  const table = `<table class="score"><caption>${html(caption)}</caption><thead><tr>${head}</tr></thead>
${scores.map((score) => group(score, lang)).join("\n")}
</table>`;
  const note = `<p class="soft small">${html(words.pageLegend)}</p>`;
  return { id: "providers", title: words.title, body: `${scroll(caption, table)}\n${note}` };
}

function group({ provider, mark, rows }: ProviderScore, lang: Lang): Markup {
  const words = reportWords(lang).provider;
  const source = `<span class="soft small">${html(words.since(provider.since, provider.source))}</span>`;
  return `<tbody><tr class="of"><th scope="rowgroup" colspan="3"><strong>${html(provider.name)}</strong> ${cell(verdictOf(mark, words))} ${source}</th></tr>
${rows.map((row) => line(row, lang)).join("\n")}</tbody>`;
}

function line(row: RequirementScore, lang: Lang): Markup {
  const cells = [cell(resultOf(row, reportWords(lang).provider)), sendersText(row, lang, code)]
    .map((c) => `<td>${c}</td>`)
    .join("");
  return `<tr><th scope="row">${html(requirementText(row.requirement, lang))}</th>${cells}</tr>`;
}

function resultOf({ requirement, unmet, unknown }: RequirementScore, words: ProviderWords): Cell {
  if (typeof requirement.need !== "string") return { mark: "none", text: "–" };
  if (unmet.length > 0) return { mark: requirement.level === "must" ? "bad" : "odd", text: words.isNotMet };
  return unknown.length > 0 ? { mark: "open", text: words.notChecked } : { mark: "ok", text: words.isMet };
}
