import { createHash } from "node:crypto";
import { banner } from "./html/banner.ts";
import { findingsSection } from "./html/findings.ts";
import { historySection } from "./html/history.ts";
import { lines, markup, trusted, type Html } from "./html/html.ts";
import type { Section } from "./html/markup.ts";
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
  return markup`<!doctype html>
<html lang="${langOf(input)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${headline(input)}</title><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#findings">${words.skip}</a>
<header>${banner(input)}
<nav aria-label="${words.sections}"><ul>${sections.map((s) => markup`<li><a href="#${s.id}">${s.title}</a></li>`)}</ul></nav></header>
<main>
${lines(sections.map(section))}
</main>
${footer(input)}</body></html>
`.markup;
}

function section(s: Section): Html {
  return markup`<section aria-labelledby="${s.id}"><h2 id="${s.id}" tabindex="-1">${s.title}</h2>\n${s.body}\n</section>`;
}

function footer(input: ReportInput): Html {
  const { questions, asked } = input.counts;
  return markup`<footer><p>${wordsOf(input).page.footer(input.version, questions, asked)}</p></footer>`;
}
