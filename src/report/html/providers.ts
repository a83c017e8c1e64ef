import { lines, markup, sentence, type Html } from "./html.ts";
import { isDnsNeed } from "../../rules/provider/catalogue.ts";
import { scoreProviders, type ProviderScore, type RequirementScore } from "../../rules/provider/score.ts";
import type { Lang } from "../../core/lang.ts";
import { langOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import { pageText, requirementText, sendersText } from "../providers.ts";
import type { Cell } from "../table.ts";
import type { ProviderWords } from "../words/provider.ts";
import { reportWords } from "../words/words.ts";
import { cell, code, scroll, type Section } from "./markup.ts";

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
  const head = [words.requirementColumn, words.result, words.senders].map((t) => markup`<th scope="col">${t}</th>`);
  const { caption } = words;
  const table = markup`<table class="score"><caption>${caption}</caption><thead><tr>${head}</tr></thead>
${lines(scores.map((score) => group(score, lang)))}
</table>`;
  const note = markup`<p class="soft small">${words.pageLegend}</p>`;
  return { id: "providers", title: words.title, body: lines([scroll(caption, table), note]) };
}

function group({ provider, mark, rows }: ProviderScore, lang: Lang): Html {
  const words = reportWords(lang).provider;
  const source = markup`<span class="soft small">${words.since(provider.since, provider.source)}</span>`;
  return markup`<tbody><tr class="of"><th scope="rowgroup" colspan="3"><strong>${provider.name}</strong> ${cell(verdictOf(mark, words))} ${source}</th></tr>
${lines(rows.map((row) => line(row, provider, lang)))}</tbody>`;
}

function line(row: RequirementScore, provider: ProviderScore["provider"], lang: Lang): Html {
  const who = sentence((show) =>
    sendersText(row, provider, lang, {
      name: (name) => show(code(name)),
      // The page has no links, so that no text in it can be one.
      page: pageText,
    }),
  );
  const cells = [cell(resultOf(row, reportWords(lang).provider)), who].map((c) => markup`<td>${c}</td>`);
  return markup`<tr><th scope="row">${requirementText(row.requirement, lang)}</th>${cells}</tr>`;
}

function resultOf({ requirement, unmet, unknown }: RequirementScore, words: ProviderWords): Cell {
  if (!isDnsNeed(requirement.need)) return { mark: "none", text: "–" };
  if (unmet.length > 0) return { mark: requirement.level === "must" ? "bad" : "odd", text: words.isNotMet };
  return unknown.length > 0 ? { mark: "open", text: words.notChecked } : { mark: "ok", text: words.isMet };
}
