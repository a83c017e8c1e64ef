import { createHash } from "node:crypto";
import { html } from "./escape.ts";
import { banner } from "./html/banner.ts";
import { findingsSection } from "./html/findings.ts";
import { historySection } from "./html/history.ts";
import type { Markup, Section } from "./html/markup.ts";
import { matrixSection } from "./html/matrix.ts";
import { providersSection } from "./html/providers.ts";
import { notCheckedSection, sendersSection } from "./html/senders.ts";
import { spfSection } from "./html/spf.ts";
import { STYLE } from "./html/style.ts";
import { langOf, wordsOf } from "./lang.ts";
import type { ReportInput } from "./model.ts";
import { headline } from "./summary-line.ts";

/**
 * One self-contained page: no script, no request to anywhere, light and dark by the reader's setting. Its policy admits
 * one style sheet by hash and nothing else, so that even a fault of escaping could not run or load anything.
 */
export function renderHtml(input: ReportInput): string {
  const sections = [
    findingsSection(input),
    notCheckedSection(input),
    sendersSection(input),
    matrixSection(input),
    spfSection(input),
    providersSection(input),
    historySection(input),
  ].filter((s) => s !== null);
  const words = wordsOf(input).page;
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${langOf(input)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${html(headline(input))}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#findings">${html(words.skip)}</a>
<header>${banner(input)}
<nav aria-label="${html(words.sections)}"><ul>${sections.map((s) => `<li><a href="#${s.id}">${html(s.title)}</a></li>`).join("")}</ul></nav></header>
<main>
${sections.map(section).join("\n")}
</main>
${footer(input)}</body></html>
`;
}

function section(s: Section): Markup {
  return `<section aria-labelledby="${s.id}"><h2 id="${s.id}" tabindex="-1">${html(s.title)}</h2>\n${s.body}\n</section>`;
}

function footer(input: ReportInput): Markup {
  const { questions, asked } = input.counts;
  return `<footer><p>${html(wordsOf(input).page.footer(input.version, questions, asked))}</p></footer>`;
}
