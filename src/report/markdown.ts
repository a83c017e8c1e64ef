import type { JudgedFinding, Mode } from "../compare/types.ts";
import { count } from "../text/printable.ts";
import { code, fenced, markdown } from "./escape.ts";
import { blocksOf, fit, whole, type Block } from "./fit.ts";
import { groupedNotChecked, type ReportInput, type Source } from "./model.ts";
import { placeLink } from "./place.ts";
import { providerSection } from "./providers.ts";
import { recoveredSection } from "./recovered.ts";
import { settingsSection } from "./settings-section.ts";
import { details, spfBudgets, spfDetails } from "./spf-sections.ts";
import { headline, scopeLine } from "./summary-line.ts";
import { FOUND, senderRows, type Cell } from "./table.ts";

/** GitHub refuses a job summary over 1 MiB; comments over 65,536 characters. */
export const SUMMARY_LIMIT = 1024 * 1024;
const ROWS = 500;

/** The job summary, or with a smaller `limit` the comment: what does not fit goes from the end, cut between parts and rows. */
export function renderMarkdown(input: ReportInput, hidden: string | null = null, limit = SUMMARY_LIMIT): string {
  const folded = [...spfBudgets(input), ...spfDetails(input), ...providerSection(input.facts), ...byHand(input)];
  const blocks = [
    ...[whole(heading(input, hidden)), findingTable(input), ...blocksOf(recoveredSection(input))],
    ...blocksOf(settingsSection(input)),
    ...[...senderTable(input), ...blocksOf(folded)],
  ];
  return fit(blocks, limit, ["_Not all of it fits on this page; the rest is in the JSON and HTML reports._"]);
}

function heading(input: ReportInput, hidden: string | null): readonly string[] {
  const { verdict } = input.judgement;
  const passes = (input.settings?.underBase ?? null) === null ? "✅" : "⚠️";
  const sign = verdict === "pass" ? passes : verdict === "fail" ? "❌" : "⬜";
  const learned = input.learned
    ? ["", "First run: what stands today was learned. From now on only changes for the worse fail."]
    : [];
  return [
    `# ${sign} ${markdown(headline(input))}`,
    ...[scope(input), ...learned, ...(hidden === null ? [] : ["", `_${markdown(hidden)}._`]), ""],
  ];
}

/** The refs as code, as people know them. */
function scope(input: ReportInput): string {
  const refs = input.base === null ? "" : ` · base ${code(input.base)} → head ${code(input.head ?? "work tree")}`;
  return markdown(scopeLine({ ...input, base: null })) + refs;
}

const SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

function findingTable(input: ReportInput): Block {
  // What recovered has a section of its own.
  const findings = input.judgement.findings.filter((f) => f.change !== "resolved");
  const { mode } = input.judgement;
  const groups = groupedNotChecked(input);
  if (findings.length === 0 && groups.length === 0) {
    const recovered = input.judgement.findings.length > 0;
    return whole([recovered ? "Nothing is left to report." : "Nothing to report.", ""]);
  }
  const rows = findings
    .slice(0, ROWS)
    .map(
      (f, i) =>
        `| ${sign(f)} | ${markdown(f.message)} (${code(f.id)}) | ${where(f, findings[i - 1], input.source ?? null)} | ${since(f, mode)} |`,
    );
  const open = groups
    .slice(0, ROWS)
    .map(
      (g) =>
        `| ⬜ | ${code(g.what)}${about(g.what, g.subjects)} not checked: ${markdown(`${g.reason}. ${g.detail}`)} | – | – |`,
    );
  const left = findings.length + groups.length - rows.length - open.length;
  return {
    before: ["| | Finding | Where | Since |", "|-|---|---|---|"],
    rows: [...rows, ...open],
    after: (cut) => (cut + left > 0 ? ["", `…and ${count(cut + left, "more row")} (JSON report).`, ""] : [""]),
  };
}

/** Whom it is about, where that is not the list itself. */
function about(what: string, subjects: readonly string[]): string {
  if (subjects.length === 1 && subjects[0] === what) return "";
  const more = subjects.length > 3 ? ` and ${subjects.length - 3} more` : "";
  return ` of ${subjects.slice(0, 3).map(code).join(", ")}${more}`;
}

function where(f: JudgedFinding, before: JudgedFinding | undefined, source: Source | null): string {
  if (f.location === null) return "–";
  const same = before?.location?.file === f.location.file && before.location.line === f.location.line;
  return same ? placeLink(f.location, source, "same line") : placeLink(f.location, source);
}

function sign(f: JudgedFinding): string {
  return f.acceptedUntil !== null ? "✅" : SIGNS[f.severity];
}

function since(f: JudgedFinding, mode: Mode): string {
  const change = mode === "pull-request" ? "this PR" : "this change";
  if (f.acceptedUntil !== null) return `accepted until ${f.acceptedUntil}`;
  switch (f.change) {
    case "introduced":
      return f.since === null ? `**${change}**` : `**new** (${f.since.slice(0, 10)})`;
    case "worsened":
      return mode === "pull-request" ? "**worse by this PR**" : "**worse now**";
    case "resolved":
      return "resolved";
    case "indeterminate":
      return "could not be compared";
    case "persisting":
      return `${f.since?.slice(0, 10) ?? `before ${change}`}${f.issue === undefined ? "" : `, tracked in #${f.issue}`}`;
    case null:
      return "–";
  }
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
