import type { JudgedFinding } from "../compare/types.ts";
import { count } from "../text/printable.ts";
import { linesForLog, forLog } from "./escape.ts";
import { adviceOf } from "./advice.ts";
import { unknownGroups, unknownSubject, unknownWhy } from "./causes.ts";
import { blindnessOf, type Sign } from "./headline.ts";
import { news, open, type ReportInput } from "./model.ts";
import { blindAdvice } from "./words/headline.ts";
import { noteText } from "./words/settings.ts";
import { providerLines } from "./providers.ts";
import { budgetText, effectOf, spfOf, whoMaySendText } from "./spf-effect.ts";
import { scopeLine, sign, summaryLine } from "./summary-line.ts";
import { FOUND, senderRows, type Cell } from "./table.ts";

export interface Look {
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

const KNOWN_SHOWN = 20;
const MARKS: Readonly<Record<Sign, readonly [keyof typeof COLORS, string]>> = {
  good: ["green", "✔"],
  known: ["yellow", "!"],
  bad: ["red", "✘"],
  unseen: ["yellow", "?"],
};
const COLORS = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const;
type Paint = (color: keyof typeof COLORS, text: string) => string;

/** The report for a terminal. */
export function renderTerminal(input: ReportInput, look: Look): string {
  const paint: Paint = (color, text) => (look.color ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text);
  const [color, mark] = MARKS[sign(input)];
  const parts = [`${paint(color, mark)} ${paint("bold", summaryLine(input))}`, `  ${scopeLine(input)}`, ""];
  const unseen = blindnessOf(input);
  if (unseen !== null)
    parts.push(
      ...wrap(`→ ${forLog(blindAdvice(unseen, input.judgement.mode === "history"))}`, look.width - 2, "  "),
      "",
    );
  if (input.learned)
    parts.push("  First run: what stands today was learned; from now on only changes for the worse fail.", "");
  parts.push(...settingsLines(input, look));
  const fresh = new Set(news(input));
  const all = look.quiet ? open(input).filter((f) => f.severity === "error") : input.judgement.findings;
  const told = all.filter((f) => look.verbose || fresh.has(f) || f.change === "resolved");
  for (const finding of told) parts.push(...findingLines(finding, look, paint));
  parts.push(
    ...knownLines(
      all.filter((f) => !told.includes(f)),
      input,
      look,
      paint,
    ),
  );
  if (!look.quiet)
    parts.push(...notCheckedLines(input, look, paint), ...tableLines(input, paint), ...budgetLines(input, paint));
  if (look.verbose) parts.push(...heldLines(input));
  if (look.verbose && !look.quiet) parts.push(...providerLines(input.facts));
  return linesForLog(`${parts.join("\n").trimEnd()}\n`);
}

function findingLines(f: JudgedFinding, look: Look, paint: Paint): readonly string[] {
  const color = f.severity === "error" ? "red" : f.severity === "warning" ? "yellow" : "dim";
  const settled = f.change === "resolved" || f.acceptedUntil !== null;
  const label = settled
    ? paint("green", f.change === "resolved" ? "resolved" : `accepted until ${f.acceptedUntil ?? ""}`)
    : paint(color, f.severity);
  const change = f.change === null || f.change === "resolved" ? "" : ` · ${f.change}`;
  const where = f.location === null ? "" : paint("dim", ` · ${forLog(f.location.file)}:${f.location.line}`);
  const lines = [
    `${label}  ${paint("bold", f.id)}${change}${where}`,
    ...wrap(f.change === "resolved" ? `no longer: ${forLog(f.message)}` : forLog(f.message), look.width - 2, "  "),
  ];
  if (f.change === "resolved") return [...lines, ""];
  const { advice, record, strings } = adviceOf(f);
  lines.push(...wrap(`→ ${forLog(advice)}`, look.width - 2, "  "));
  // One line, whatever the width: it is there to be pasted.
  if (record !== null) lines.push(`  publish: ${paint("bold", forLog(record))}`);
  if (strings !== null) lines.push(`  in a zone file, as strings of at most 255 bytes: ${forLog(strings)}`);
  for (const e of look.verbose ? f.evidence : f.evidence.slice(0, 1))
    lines.push(paint("dim", `  $ ${forLog(e.command)}   # ${forLog(e.answer)}`));
  const letter = look.verbose ? letterLine(f) : null;
  if (letter !== null) lines.push(paint("dim", `  ✉ ${letter}`));
  return [...lines, ""];
}

/** What a change does to its own check, beside what its headline and its findings tell. */
function settingsLines({ settings = null }: ReportInput, look: Look): readonly string[] {
  const told = [
    ...(settings?.underBase?.findings.map((f) => f.message) ?? []),
    ...(settings?.notes.map(noteText) ?? []),
  ];
  return told.length === 0 ? [] : [...told.flatMap((text) => wrap(`- ${forLog(text)}`, look.width - 2, "  ")), ""];
}

/** How to get a ready letter, English and Japanese. */
function letterLine(f: JudgedFinding): string | null {
  if (f.id.startsWith("dnsbl/") && f.list !== null)
    return `a letter to send: mailworthy dnsbl ${forLog(f.subject)} --list ${forLog(f.list)} --draft`;
  if (f.id === "ptr/missing" || f.id === "ptr/not-confirmed")
    return `a letter to the hoster: mailworthy lookup ${forLog(f.subject)} --draft`;
  return f.id.startsWith("ptr/") || f.id.startsWith("helo/") ? "a letter to the hoster: --json, field drafts" : null;
}

/** What stood before, one line each: it is no news, and nobody should take it for gone. */
function knownLines(known: readonly JudgedFinding[], input: ReportInput, look: Look, paint: Paint): readonly string[] {
  if (known.length === 0) return [];
  const before = input.judgement.mode === "pull-request" ? "before this change" : "earlier runs";
  const title = `From ${before} (${count(known.length, "finding")}; --verbose shows all of them)`;
  const lines = known.slice(0, KNOWN_SHOWN).flatMap((f) => {
    const what = f.acceptedUntil === null ? f.severity : `accepted until ${f.acceptedUntil}`;
    const change = f.change === "indeterminate" ? ", could not be compared" : "";
    return wrap(`${what}  ${f.id}${change}: ${forLog(f.message)}`, look.width - 2, "  ");
  });
  const more = known.length > KNOWN_SHOWN ? [`  … and ${known.length - KNOWN_SHOWN} more`] : [];
  return [paint("bold", title), ...lines, ...more, ""];
}

function notCheckedLines(input: ReportInput, look: Look, paint: Paint): readonly string[] {
  const groups = unknownGroups(input.judgement.notChecked);
  if (groups.length === 0) return [];
  const lines = groups.flatMap((g) => {
    const where = g.at === null ? "" : ` · ${g.at.file}:${g.at.line}`;
    return wrap(forLog(`${unknownSubject(g, (name) => name)}: ${unknownWhy(g)}${where}`), look.width - 4, "  ");
  });
  return [paint("bold", `Not checked (${count(groups.length, "cause")}; neither good nor bad)`), ...lines, ""];
}

const SIGNS: Readonly<Record<Cell["mark"], string>> = { ok: "✔ ", bad: "✘ ", odd: "! ", none: "", open: "? " };

function tableLines(input: ReportInput, paint: Paint): readonly string[] {
  const rows = senderRows(input.facts);
  if (rows.length === 0) return [];
  const head = ["Address", "Sender", "Name back (PTR)", "Forward", "HELO", "SPF", "Lists"];
  const show = (cell: Cell): string => SIGNS[cell.mark] + forLog(cell.text);
  const shown = rows.slice(0, 200);
  const cells = [
    head,
    ...shown.map((r) => [
      r.address,
      forLog(r.found ? `${r.sender} (${FOUND})` : r.sender),
      show(r.ptr),
      show(r.forward),
      show(r.helo),
      show(r.spf),
      show(r.lists),
    ]),
  ];
  const widths = head.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? "").length)));
  const lines = cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const more = rows.length > shown.length ? [`… and ${rows.length - shown.length} more (see --format json)`] : [];
  return [paint("bold", lines[0] ?? ""), ...lines.slice(1), ...more, ""];
}

/** Where the cap a second made questions to a list wait. */
function heldLines(input: ReportInput): readonly string[] {
  const held = [...input.facts.lists.values()].flatMap((l) =>
    l.held === undefined ? [] : [`${l.info.zone} ${l.held}`],
  );
  return held.length === 0 ? [] : [`Questions that waited for a list's rate cap (--list-rate): ${held.join(", ")}`, ""];
}

function budgetLines(input: ReportInput, paint: Paint): readonly string[] {
  const all = spfOf(input);
  if (all.length === 0) return [];
  const shown = all
    .slice(0, 50)
    .map((s) => ({ domain: forLog(s.domain), bar: budgetText(s), who: whoMaySendText(s), effect: effectOf(s) }));
  const widths = [Math.max(...shown.map((s) => s.domain.length)), Math.max(...shown.map((s) => s.bar.length))] as const;
  const lines = shown.map(({ domain, bar, who, effect }) => {
    const change = effect === null || effect.text === "" ? "" : ` (${effect.text})`;
    return `${domain.padEnd(widths[0])}  ${bar.padEnd(widths[1])}  ${who}${change}`;
  });
  const more = all.length > 50 ? [`… and ${count(all.length - 50, "more domain")}`] : [];
  return [paint("bold", "SPF lookups used, and who may send"), ...lines, ...more, ""];
}

function wrap(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > Math.max(40, width)) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
