import { count } from "../text/printable.ts";
import { code, fenced, markdown } from "./escape.ts";
import { blocksOf, fit, whole, type Block } from "./fit.ts";
import type { Sign } from "./headline.ts";
import { findingBlocks } from "./markdown-findings.ts";
import type { ReportInput } from "./model.ts";
import { providerSection } from "./providers.ts";
import { recoveredSection } from "./recovered.ts";
import { settingsSection } from "./settings-section.ts";
import { details, spfBudgets, spfDetails } from "./spf-sections.ts";
import { headline, scopeLine, sign } from "./summary-line.ts";
import { FOUND, senderRows, type Cell } from "./table.ts";

/** GitHub refuses a job summary over 1 MiB; comments over 65,536 characters. */
export const SUMMARY_LIMIT = 1024 * 1024;
const ROWS = 500;

/** The job summary, or with a smaller `limit` the comment: what does not fit goes from the end, cut between parts and rows. */
export function renderMarkdown(input: ReportInput, hidden: string | null = null, limit = SUMMARY_LIMIT): string {
  const folded = [...spfBudgets(input), ...spfDetails(input), ...providerSection(input.facts), ...byHand(input)];
  const blocks = [
    ...[whole(heading(input, hidden)), ...findingBlocks(input), ...blocksOf(recoveredSection(input))],
    ...settingsBlock(input),
    ...[...senderTable(input), ...blocksOf(folded)],
  ];
  return fit(blocks, limit, ["_Not all of it fits on this page; the rest is in the JSON and HTML reports._"]);
}

/** Whole, with the empty line that ends it: a heading follows. */
function settingsBlock(input: ReportInput): readonly Block[] {
  const lines = settingsSection(input);
  return lines.length === 0 ? [] : [whole(lines)];
}

const SIGNS: Readonly<Record<Sign, string>> = { good: "✅", known: "⚠️", bad: "❌", unseen: "⬜" };

function heading(input: ReportInput, hidden: string | null): readonly string[] {
  const learned = input.learned
    ? ["", "First run: what stands today was learned. From now on only changes for the worse fail."]
    : [];
  return [
    `# ${SIGNS[sign(input)]} ${markdown(headline(input))}`,
    ...[scope(input), ...learned, ...(hidden === null ? [] : ["", `_${markdown(hidden)}._`]), ""],
  ];
}

/** The refs as code, as people know them. */
function scope(input: ReportInput): string {
  const refs = input.base === null ? "" : ` · base ${code(input.base)} → head ${code(input.head ?? "your files")}`;
  return markdown(scopeLine({ ...input, base: null })) + refs;
}

const MARKS: Readonly<Record<Cell["mark"], string>> = { ok: "✅ ", bad: "❌ ", odd: "⚠️ ", none: "", open: "⬜ " };

function senderTable(input: ReportInput): readonly Block[] {
  const rows = senderRows(input.facts);
  if (rows.length === 0) return [];
  const show = (cell: Cell): string => MARKS[cell.mark] + markdown(cell.text);
  const lines = rows
    .slice(0, ROWS)
    .map(
      (r) =>
        `| ${code(r.address)}${r.found ? ` (${FOUND})` : ""} | ${markdown(r.sender)} | ${show(r.ptr)} | ${show(r.forward)} | ${show(r.helo)} | ${show(r.spf)} | ${show(r.lists)} |`,
    );
  const left = rows.length - lines.length;
  return [
    {
      before: [
        ...["## Senders", "", "| Address | Sender | Name back (PTR) | Name forward | HELO | SPF | Lists |"],
        "|---|---|---|---|---|---|---|",
      ],
      rows: lines,
      after: (cut) =>
        cut + left > 0 ? ["", `…and ${count(cut + left, "more address", "more addresses")}.`, ""] : [""],
    },
  ];
}

function byHand(input: ReportInput): readonly string[] {
  const commands = new Set(input.judgement.findings.flatMap((f) => f.evidence.map((e) => e.command)));
  if (commands.size === 0) return [];
  return details("Reproduce by hand (dig / nslookup)", [
    ...fenced([...commands].slice(0, 200), "sh"),
    "",
    "Without dig: `nslookup -type=TYPE NAME` asks the same, with the type and the name of the line.",
  ]);
}
