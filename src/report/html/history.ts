import { lines, markup, type Html } from "./html.ts";
import type { RunPoint } from "../../compare/history.ts";
import { wordsOf } from "../lang.ts";
import type { ReportInput } from "../model.ts";
import type { PageHistoryWords } from "../words/page-history.ts";
import { details, list, table, type Section } from "./markup.ts";

const MOST = 90;
const WIDTH = 900;
const HEIGHT = 220;
/** Room for figures and days in the large type of narrow screens. */
const LEFT = 64;
const TOP = 24;
const BOTTOM = 42;

const LINES = [
  { kind: "errors", title: (w: PageHistoryWords) => w.errors, of: (p: RunPoint) => p.errors },
  { kind: "warnings", title: (w: PageHistoryWords) => w.warnings, of: (p: RunPoint) => p.warnings },
  { kind: "listed", title: (w: PageHistoryWords) => w.listed, of: (p: RunPoint) => p.listed },
  { kind: "not-checked", title: (w: PageHistoryWords) => w.notChecked, of: (p: RunPoint) => p.notChecked },
] as const;

/** The last runs as a line chart, and the same as a table. */
export function historySection(input: ReportInput): Section | null {
  const points = (input.runs ?? []).slice(-MOST);
  if (points.length < 2) return null;
  const words = wordsOf(input).pageHistory;
  const rows = [...points]
    .reverse()
    .map((p) => [
      markup`<time datetime="${p.at}">${p.at.slice(0, 16).replace("T", " ")}</time>`,
      ...LINES.map((l) => markup`${l.of(p).toLocaleString("en-US")}`),
    ]);
  const head = [words.run, ...LINES.map((l) => l.title(words))];
  const asTable = details(markup`${words.asTable}`, table(words.caption, head, rows));
  return { id: "history", title: words.title, body: lines([chart(points, words), legend(words), asTable]) };
}

function chart(points: readonly RunPoint[], words: PageHistoryWords): Html {
  const top = Math.max(1, ...points.flatMap((p) => LINES.map((l) => l.of(p))));
  const x = (i: number): number => LEFT + (i * (WIDTH - LEFT - 10)) / Math.max(1, points.length - 1);
  const y = (n: number): number => TOP + (1 - n / top) * (HEIGHT - TOP - BOTTOM);
  const curves = LINES.map((l) => {
    const dots = points.map((p, i) => `${x(i).toFixed(1)},${y(l.of(p)).toFixed(1)}`).join(" ");
    return markup`<polyline class="${l.kind}" points="${dots}"/>`;
  });
  const [first, last] = [points[0], points.at(-1)];
  const days = [first?.at.slice(0, 10) ?? "", last?.at.slice(0, 10) ?? ""] as const;
  const now = LINES.map((l) => [l.title(words), last === undefined ? 0 : l.of(last)] as const);
  const title = words.chart(points.length, days[0], days[1], now);
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="chart-title"><title id="chart-title">${title}</title>
<line class="axis" x1="${LEFT}" y1="${y(0)}" x2="${x(points.length - 1)}" y2="${y(0)}"/><line class="axis" x1="${LEFT}" y1="${y(top)}" x2="${x(points.length - 1)}" y2="${y(top)}"/>
<text x="${LEFT - 8}" y="${y(0) + 4}" text-anchor="end">0</text><text x="${LEFT - 8}" y="${y(top) + 4}" text-anchor="end">${top}</text>
<text x="${LEFT}" y="${HEIGHT - 8}">${days[0]}</text><text x="${x(points.length - 1)}" y="${HEIGHT - 8}" text-anchor="end">${days[1]}</text>
${lines(curves)}</svg>`;
}

function legend(words: PageHistoryWords): Html {
  const items = LINES.map(
    (l) =>
      markup`<svg class="chart" viewBox="0 0 32 8" aria-hidden="true" focusable="false"><polyline class="${l.kind}" points="0,4 32,4"/></svg>${l.title(words)}`,
  );
  return list(items, "legend");
}
