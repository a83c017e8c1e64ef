import { scoreProviders, type ProviderScore, type RequirementScore } from "../../rules/provider/score.ts";
import { html } from "../escape.ts";
import type { ReportInput } from "../model.ts";
import { requirementText, sendersText } from "../providers.ts";
import type { Cell } from "../table.ts";
import { cell, code, scroll, type Markup, type Section } from "./markup.ts";

const VERDICTS: Readonly<Record<ProviderScore["mark"], Cell>> = {
  ok: { mark: "ok", text: "met" },
  bad: { mark: "bad", text: "not met" },
  odd: { mark: "odd", text: "advice not met" },
  open: { mark: "open", text: "not all checked" },
};

/** What the large receivers ask of senders, and how far the senders meet it: a group of rows for each receiver. */
export function providersSection(input: ReportInput): Section | null {
  const scores = scoreProviders(input.facts);
  if (scores.length === 0) return null;
  const head = ["Requirement", "Result", "Senders"].map((t) => `<th scope="col">${t}</th>`).join("");
  const caption = "What receivers require, as far as DNS can tell";
  const table = `<table class="score"><caption>${caption}</caption><thead><tr>${head}</tr></thead>
${scores.map(group).join("\n")}
</table>`;
  const note =
    '<p class="soft small">Not checked for DKIM: name the selectors in the senders list (dkim=). “–”: only mail, or the receiver\'s portal, can tell.</p>';
  return { id: "providers", title: "Provider scorecard", body: `${scroll(caption, table)}\n${note}` };
}

function group({ provider, mark, rows }: ProviderScore): Markup {
  const source = `<span class="soft small">since ${html(provider.since)}, ${html(provider.source)}</span>`;
  return `<tbody><tr class="of"><th scope="rowgroup" colspan="3"><strong>${html(provider.name)}</strong> ${cell(VERDICTS[mark])} ${source}</th></tr>
${rows.map(line).join("\n")}</tbody>`;
}

function line(row: RequirementScore): Markup {
  const cells = [cell(resultOf(row)), sendersText(row, code)].map((c) => `<td>${c}</td>`).join("");
  return `<tr><th scope="row">${html(requirementText(row.requirement))}</th>${cells}</tr>`;
}

function resultOf({ requirement, unmet, unknown }: RequirementScore): Cell {
  if (typeof requirement.need !== "string") return { mark: "none", text: "–" };
  if (unmet.length > 0) return { mark: requirement.level === "must" ? "bad" : "odd", text: "not met" };
  return unknown.length > 0 ? { mark: "open", text: "not checked" } : { mark: "ok", text: "met" };
}
