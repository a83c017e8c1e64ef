import type { JudgedFinding } from "../compare/types.ts";
import { html } from "./escape.ts";
import { groupedNotChecked, type ReportInput } from "./model.ts";
import { budgetBar, scopeLine, summaryLine } from "./summary-line.ts";
import { senderRows, type Cell } from "./table.ts";

const STYLE = `:root{color-scheme:light dark;--line:#8886}body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
.scroll{overflow-x:auto}code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}summary{cursor:pointer}:focus-visible{outline:3px solid #06c}`;

/** One self-contained page: no script, no request to anywhere, light and dark by the reader's setting. */
export function renderHtml(input: ReportInput): string {
  const rows = senderRows(input.facts);
  const title = html(summaryLine(input));
  const csp = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${html(scopeLine(input))} · <time datetime="${html(input.at)}">${html(input.at)}</time></p>
<h2>Findings</h2>${input.judgement.findings.length === 0 ? "<p>None.</p>" : table(["Severity", "Finding", "Where", "Change"], input.judgement.findings.map(findingRow))}
<h2>Not checked</h2>${notChecked(input)}
<h2>Senders</h2>${table(
    ["Address", "Sender", "Name back (PTR)", "Name forward", "HELO", "SPF", "Lists"],
    rows.map((r) => [html(r.address), html(r.sender), ...[r.ptr, r.forward, r.helo, r.spf, r.lists].map(cell)]),
  )}
<h2>SPF lookups used</h2>${table(["Domain", "Lookups", "Record"], spfRows(input))}
</main></body></html>
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const body = rows
    .map((row) => `<tr>${row.map((c, i) => (i === 0 ? `<th scope="row">${c}</th>` : `<td>${c}</td>`)).join("")}</tr>`)
    .join("\n");
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head.map((h) => `<th scope="col">${html(h)}</th>`).join("")}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function findingRow(f: JudgedFinding): readonly string[] {
  const commands = f.evidence.map((e) => `<code>${html(e.command)}</code> → ${html(e.answer)}`).join("<br>");
  const where = f.location === null ? "–" : `<code>${html(f.location.file)}:${f.location.line}</code>`;
  const state = f.acceptedUntil === null ? (f.change ?? "–") : `accepted until ${f.acceptedUntil}`;
  return [
    f.severity,
    `<strong>${html(f.message)}</strong> <code>${html(f.id)}</code><br>${html(f.help)}<details><summary>Proof</summary>${commands}</details>`,
    where,
    html(state),
  ];
}

function notChecked(input: ReportInput): string {
  const groups = groupedNotChecked(input);
  if (groups.length === 0) return "<p>Everything was checked.</p>";
  return table(
    ["What", "Subjects", "Reason"],
    groups.map((g) => [html(g.what), html(g.subjects.slice(0, 20).join(", ")), `${html(g.reason)}: ${html(g.detail)}`]),
  );
}

const MARKS: Readonly<Record<Cell["mark"], string>> = { ok: "✔ ", bad: "✘ ", odd: "! ", none: "", open: "? " };

function cell(c: Cell): string {
  return MARKS[c.mark] + html(c.text);
}

function spfRows(input: ReportInput): readonly (readonly string[])[] {
  return [...input.facts.spf].flatMap(([domain, fact]) =>
    fact.known && fact.value.tree.record !== null
      ? [[html(domain), budgetBar(fact.value.lookups), `<code>${html(fact.value.tree.record)}</code>`]]
      : [],
  );
}
