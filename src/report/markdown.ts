import type { JudgedFinding } from "../compare/types.ts";
import { count } from "../text/printable.ts";
import { code, markdown } from "./escape.ts";
import { groupedNotChecked, type ReportInput } from "./model.ts";
import { details, spfBudgets, spfDetails } from "./spf-sections.ts";
import { providerSection } from "./providers.ts";
import { recoveredSection } from "./recovered.ts";
import { scopeLine, summaryLine } from "./summary-line.ts";
import { senderRows, type Cell } from "./table.ts";

/** GitHub refuses a job summary over 1 MiB; comments over 65,536 characters. */
export const SUMMARY_LIMIT = 1024 * 1024;
const ROWS = 500;

/** The job summary. When it would be over `limit` bytes the details go first, and it says so. */
export function renderMarkdown(input: ReportInput, hidden: string | null = null, limit = SUMMARY_LIMIT): string {
  const head = [
    ...heading(input, hidden),
    ...findingTable(input, ROWS),
    ...recoveredSection(input),
    ...senderTable(input, ROWS),
    ...spfBudgets(input),
  ];
  const folded = [...spfDetails(input), ...providerSection(input.facts), ...byHand(input)];
  const whole = `${[...head, ...folded].join("\n")}\n`;
  if (Buffer.byteLength(whole) <= limit) return whole;
  const short = `${[...heading(input, hidden), ...findingTable(input, 50), "", "_The details are too long for this page; they are in the JSON report._"].join("\n")}\n`;
  return Buffer.byteLength(short) <= limit ? short : short.slice(0, Math.floor(limit / 4));
}

function heading(input: ReportInput, hidden: string | null): readonly string[] {
  const { verdict } = input.judgement;
  const sign = verdict === "pass" ? "✅" : verdict === "fail" ? "❌" : "⬜";
  const learned = input.learned
    ? ["", "First run: what stands today was learned. From now on only changes for the worse fail."]
    : [];
  return [
    `# ${sign} ${summaryLine(input)}`,
    "",
    markdown(scopeLine(input)),
    ...learned,
    ...(hidden === null ? [] : ["", `_${hidden}._`]),
    "",
  ];
}

const SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

function findingTable(input: ReportInput, most: number): readonly string[] {
  const { findings } = input.judgement;
  const groups = groupedNotChecked(input);
  if (findings.length === 0 && groups.length === 0) return ["Nothing to report.", ""];
  const rows = findings
    .slice(0, most)
    .map(
      (f) =>
        `| ${sign(f)} | ${markdown(f.message)} (${code(f.id)}) | ${f.location === null ? "–" : code(`${f.location.file}:${f.location.line}`)} | ${since(f)} |`,
    );
  const open = groups
    .slice(0, most)
    .map((g) => `| ⬜ | ${code(g.what)} not checked: ${markdown(`${g.reason}. ${g.detail}`)} | – | – |`);
  const left = Math.max(0, findings.length - most);
  return [
    "| | Finding | Where | Since |",
    "|-|---|---|---|",
    ...rows,
    ...open,
    ...(left > 0 ? ["", `…and ${count(left, "more finding")}.`] : []),
    "",
  ];
}

function sign(f: JudgedFinding): string {
  return f.change === "resolved" || f.acceptedUntil !== null ? "✅" : SIGNS[f.severity];
}

function since(f: JudgedFinding): string {
  if (f.acceptedUntil !== null) return `accepted until ${f.acceptedUntil}`;
  switch (f.change) {
    case "introduced":
      return f.since === null ? "**this change**" : `**new** (${f.since.slice(0, 10)})`;
    case "worsened":
      return "**worse now**";
    case "resolved":
      return "resolved";
    case "indeterminate":
      return "could not be compared";
    case "persisting":
      return `${f.since?.slice(0, 10) ?? "before"}${f.issue === undefined ? "" : `, tracked in #${f.issue}`}`;
    case null:
      return "–";
  }
}

const MARKS: Readonly<Record<Cell["mark"], string>> = { ok: "✅ ", bad: "❌ ", odd: "⚠️ ", none: "", open: "⬜ " };

function senderTable(input: ReportInput, most: number): readonly string[] {
  const rows = senderRows(input.facts);
  if (rows.length === 0) return [];
  const show = (cell: Cell): string => MARKS[cell.mark] + markdown(cell.text);
  const lines = rows
    .slice(0, most)
    .map(
      (r) =>
        `| ${code(r.address)} | ${markdown(r.sender)} | ${show(r.ptr)} | ${show(r.forward)} | ${show(r.helo)} | ${show(r.spf)} | ${show(r.lists)} |`,
    );
  const more = rows.length > most ? ["", `…and ${rows.length - most} more addresses.`] : [];
  return [
    "## Senders",
    "",
    "| Address | Sender | Name back (PTR) | Name forward | HELO | SPF | Lists |",
    "|---|---|---|---|---|---|---|",
    ...lines,
    ...more,
    "",
  ];
}

function byHand(input: ReportInput): readonly string[] {
  const commands = new Set(input.judgement.findings.flatMap((f) => f.evidence.map((e) => e.command)));
  if (commands.size === 0) return [];
  const lines = [...commands].slice(0, 200).map((command) => command.replaceAll("`", "'"));
  return details("Reproduce by hand", ["```sh", ...lines, "```"]);
}
