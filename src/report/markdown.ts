import { code, fenced, markdown } from "./escape.ts";
import { blocksOf, fit, whole, type Block } from "./fit.ts";
import type { Sign } from "./headline.ts";
import { findingBlocks } from "./markdown-findings.ts";
import { langOf, wordsOf } from "./lang.ts";
import type { ReportInput } from "./model.ts";
import { providerSection } from "./providers.ts";
import { recoveredSection } from "./recovered.ts";
import { settingsSection } from "./settings-section.ts";
import { details, spfBudgets, spfDetails } from "./spf-sections.ts";
import { headline, scopeParts, sign } from "./summary-line.ts";
import { senderTable, type Cell } from "./table.ts";

/** GitHub refuses a job summary over 1 MiB; comments over 65,536 characters. */
export const SUMMARY_LIMIT = 1024 * 1024;
const ROWS = 500;

/** The job summary, or with a smaller `limit` the comment: what does not fit goes from the end, cut between parts and rows. */
export function renderMarkdown(input: ReportInput, hidden: string | null = null, limit = SUMMARY_LIMIT): string {
  const folded = [
    ...spfBudgets(input),
    ...spfDetails(input),
    ...providerSection(input.facts, langOf(input)),
    ...byHand(input),
  ];
  const blocks = [
    ...[whole(heading(input, hidden)), ...findingBlocks(input), ...blocksOf(recoveredSection(input))],
    ...settingsBlock(input),
    ...[...senderBlocks(input), ...blocksOf(folded)],
  ];
  return fit(blocks, limit, [`_${wordsOf(input).markdown.cut}_`]);
}

/** Whole, with the empty line that ends it: a heading follows. */
function settingsBlock(input: ReportInput): readonly Block[] {
  const lines = settingsSection(input);
  return lines.length === 0 ? [] : [whole(lines)];
}

const SIGNS: Readonly<Record<Sign, string>> = { good: "✅", known: "⚠️", bad: "❌", unseen: "⬜" };

function heading(input: ReportInput, hidden: string | null): readonly string[] {
  const learned = input.learned ? ["", wordsOf(input).common.firstRun] : [];
  return [
    `# ${SIGNS[sign(input)]} ${markdown(headline(input))}`,
    ...[
      scope(input),
      ...learned,
      ...(hidden === null ? [] : ["", `_${wordsOf(input).common.sentence(markdown(hidden))}_`]),
      "",
    ],
  ];
}

/** The refs as code, as people know them. */
function scope(input: ReportInput): string {
  const words = wordsOf(input).headline;
  const refs = input.base === null ? [] : [words.refs(code(input.base), code(input.head ?? words.yourFiles))];
  return [...scopeParts(input).map(markdown), ...refs].join(" · ");
}

const MARKS: Readonly<Record<Cell["mark"], string>> = { ok: "✅ ", bad: "❌ ", odd: "⚠️ ", none: "", open: "⬜ " };

function senderBlocks(input: ReportInput): readonly Block[] {
  const { rows, left } = senderTable(input.facts, langOf(input), ROWS);
  if (rows.length === 0) return [];
  const words = wordsOf(input).table;
  const show = (cell: Cell): string => MARKS[cell.mark] + markdown(cell.text);
  const lines = rows.map(
    (r) =>
      `| ${r.found ? words.marked(code(r.address), words.found) : code(r.address)} | ${markdown(r.sender)} | ${show(r.ptr)} | ${show(r.forward)} | ${show(r.helo)} | ${show(r.spf)} | ${show(r.lists)} |`,
  );
  return [
    {
      before: [
        `## ${words.title}`,
        "",
        `| ${[words.address, words.sender, words.reverse, words.forward, words.helo, words.spf, words.lists].join(" | ")} |`,
        "|---|---|---|---|---|---|---|",
      ],
      rows: lines,
      after: (cut) => (cut + left > 0 ? ["", words.moreAddresses(cut + left), ""] : [""]),
    },
  ];
}

function byHand(input: ReportInput): readonly string[] {
  const commands = new Set(input.judgement.findings.flatMap((f) => f.evidence.map((e) => e.command)));
  if (commands.size === 0) return [];
  const words = wordsOf(input).markdown;
  return details(words.byHand, [...fenced([...commands].slice(0, 200), "sh"), "", words.withoutDig]);
}
