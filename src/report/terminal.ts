import { styleText } from "node:util";
import type { JudgedFinding } from "../compare/types.ts";
import { padded, widest } from "../core/width.ts";
import { linesForLog, forLog } from "./escape.ts";
import { adviceOf } from "./advice.ts";
import { unknownGroups, unknownSubject, unknownWhy } from "./causes.ts";
import { wrapped } from "./drafts/wrap.ts";
import { folds, type Fold } from "./fold.ts";
import { messageOf, textOf } from "./finding-text.ts";
import { blindnessOf, type Sign } from "./headline.ts";
import { langOf, wordsOf } from "./lang.ts";
import { news, open, type ReportInput } from "./model.ts";
import { providerLines } from "./providers.ts";
import { budgetText, spfOf, voidText, whoAndChange } from "./spf-effect.ts";
import { blindAdvice, scopeLine, sign, summaryLine } from "./summary-line.ts";
import { senderRows, type Cell } from "./table.ts";
import type { TerminalWords } from "./words/terminal.ts";

export interface Look {
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

const KNOWN_SHOWN = 20;
const MARKS: Readonly<Record<Sign, readonly [Color, string]>> = {
  good: ["green", "✔"],
  known: ["yellow", "!"],
  bad: ["red", "✘"],
  unseen: ["yellow", "?"],
};
type Color = "red" | "green" | "yellow" | "dim" | "bold";
type Paint = (color: Color, text: string) => string;

/** The report for a terminal. */
export function renderTerminal(input: ReportInput, look: Look): string {
  // Whether there are colours is decided by the look alone, not by what this process writes to.
  const paint: Paint = (color, text) => (look.color ? styleText(color, text, { validateStream: false }) : text);
  const { terminal: words } = wordsOf(input);
  const [color, mark] = MARKS[sign(input)];
  const parts = [`${paint(color, mark)} ${paint("bold", summaryLine(input))}`, `  ${scopeLine(input)}`, ""];
  const unseen = blindnessOf(input);
  if (unseen !== null) parts.push(...wrap(`→ ${forLog(blindAdvice(unseen, input))}`, look.width - 2, "  "), "");
  if (input.learned) parts.push(`  ${words.firstRun}`, "");
  parts.push(...settingsLines(input, look));
  const fresh = new Set(news(input));
  const all = look.quiet ? open(input).filter((f) => f.severity === "error") : input.judgement.findings;
  const told = all.filter((f) => look.verbose || fresh.has(f) || f.change === "resolved");
  for (const fold of folds(told)) parts.push(...findingLines(fold, input, look, paint));
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
  if (look.verbose && !look.quiet) parts.push(...providerLines(input.facts, langOf(input)));
  return linesForLog(`${parts.join("\n").trimEnd()}\n`);
}

function findingLines({ shown: f, of }: Fold, input: ReportInput, look: Look, paint: Paint): readonly string[] {
  const { common, terminal: words } = wordsOf(input);
  const lang = langOf(input);
  const color = f.severity === "error" ? "red" : f.severity === "warning" ? "yellow" : "dim";
  const settled = f.change === "resolved" || f.acceptedUntil !== null;
  const label = settled
    ? paint("green", f.change === "resolved" ? common.change.resolved : common.acceptedUntil(f.acceptedUntil ?? ""))
    : paint(color, common.severity[f.severity]);
  const change = f.change === null || f.change === "resolved" ? "" : ` · ${common.change[f.change]}`;
  const message = forLog(textOf(f, lang).message);
  const where = f.location === null ? "" : paint("dim", ` · ${forLog(f.location.file)}:${f.location.line}`);
  const lines = [
    `${label}  ${paint("bold", f.id)}${change}${where}`,
    ...wrap(f.change === "resolved" ? common.noLonger(message) : message, look.width - 2, "  "),
  ];
  if (f.change === "resolved") return [...lines, ""];
  const { advice, record, strings } = adviceOf(f, lang);
  lines.push(...wrap(`→ ${forLog(advice)}`, look.width - 2, "  "));
  // One line, whatever the width: it is there to be pasted.
  if (record !== null) lines.push(`  ${words.publish(paint("bold", forLog(record)))}`);
  if (strings !== null) lines.push(`  ${words.strings(forLog(strings))}`);
  for (const e of look.verbose ? f.evidence : f.evidence.slice(0, 1))
    lines.push(paint("dim", `  $ ${forLog(e.command)}   # ${forLog(e.answer)}`));
  const letter = look.verbose ? letterLine(of[0], words) : null;
  if (letter !== null) lines.push(paint("dim", `  ✉ ${letter}`));
  return [...lines, ""];
}

/** What a change does to its own check, beside what its headline and its findings tell. */
function settingsLines(input: ReportInput, look: Look): readonly string[] {
  const { settings = null } = input;
  const told = [
    ...(settings?.underBase?.findings.map((f) => messageOf(f, langOf(input))) ?? []),
    ...(settings?.notes.map(wordsOf(input).settings.note) ?? []),
  ];
  return told.length === 0 ? [] : [...told.flatMap((text) => wrap(`- ${forLog(text)}`, look.width - 2, "  ")), ""];
}

/** How to get a ready letter, English and Japanese. */
function letterLine(f: JudgedFinding, words: TerminalWords): string | null {
  if (f.id.startsWith("dnsbl/") && f.list !== null)
    return words.letterToList(`mailworthy dnsbl ${forLog(f.subject)} --list ${forLog(f.list)} --draft`);
  if (f.id === "ptr/missing" || f.id === "ptr/not-confirmed")
    return words.letterToHoster(`mailworthy lookup ${forLog(f.subject)} --draft`);
  return f.id.startsWith("ptr/") || f.id.startsWith("helo/") ? words.letterInJson : null;
}

/** What stood before, one line each: it is no news, and nobody should take it for gone. */
function knownLines(known: readonly JudgedFinding[], input: ReportInput, look: Look, paint: Paint): readonly string[] {
  if (known.length === 0) return [];
  const { common, terminal: words } = wordsOf(input);
  const title = words.known(input.judgement.mode === "pull-request" ? "pull-request" : "history", known.length);
  const folded = folds(known);
  const lines = folded.slice(0, KNOWN_SHOWN).flatMap(({ shown: f }) => {
    const what = f.acceptedUntil === null ? common.severity[f.severity] : common.acceptedUntil(f.acceptedUntil);
    const change = f.change === "indeterminate" ? words.notCompared : "";
    const message = forLog(textOf(f, langOf(input)).message);
    return wrap(words.knownLine(what, f.id, change, message), look.width - 2, "  ");
  });
  const more = folded.length > KNOWN_SHOWN ? [`  ${words.more(folded.length - KNOWN_SHOWN)}`] : [];
  return [paint("bold", title), ...lines, ...more, ""];
}

function notCheckedLines(input: ReportInput, look: Look, paint: Paint): readonly string[] {
  const groups = unknownGroups(input.judgement.notChecked);
  if (groups.length === 0) return [];
  const { terminal: words } = wordsOf(input);
  const lang = langOf(input);
  const lines = groups.flatMap((g) => {
    const where = g.at === null ? "" : `${g.at.file}:${g.at.line}`;
    const subject = unknownSubject(g, lang, (name) => name);
    return wrap(forLog(words.notCheckedLine(subject, unknownWhy(g, lang), where)), look.width - 4, "  ");
  });
  return [paint("bold", words.notChecked(groups.length)), ...lines, ""];
}

const SIGNS: Readonly<Record<Cell["mark"], string>> = { ok: "✔ ", bad: "✘ ", odd: "! ", none: "", open: "? " };

function tableLines(input: ReportInput, paint: Paint): readonly string[] {
  const rows = senderRows(input.facts, langOf(input));
  if (rows.length === 0) return [];
  const { table: words, terminal } = wordsOf(input);
  const head = [words.address, words.sender, words.reverse, words.forwardShort, words.helo, words.spf, words.lists];
  const show = (cell: Cell): string => SIGNS[cell.mark] + forLog(cell.text);
  const shown = rows.slice(0, 200);
  const cells = [
    head,
    ...shown.map((r) => [
      r.address,
      forLog(r.found ? words.marked(r.sender, words.found) : r.sender),
      show(r.ptr),
      show(r.forward),
      show(r.helo),
      show(r.spf),
      show(r.lists),
    ]),
  ];
  const widths = head.map((_, i) => widest(cells.map((row) => row[i] ?? "")));
  const lines = cells.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const more = rows.length > shown.length ? [terminal.moreRows(rows.length - shown.length)] : [];
  return [paint("bold", lines[0] ?? ""), ...lines.slice(1), ...more, ""];
}

/** Where the cap a second made questions to a list wait. */
function heldLines(input: ReportInput): readonly string[] {
  const held = [...input.facts.lists.values()].flatMap((l) =>
    l.held === undefined ? [] : [`${l.info.zone} ${l.held}`],
  );
  const { common, terminal } = wordsOf(input);
  return held.length === 0 ? [] : [terminal.held(common.list(held)), ""];
}

function budgetLines(input: ReportInput, paint: Paint): readonly string[] {
  const all = spfOf(input);
  if (all.length === 0) return [];
  const { spf, terminal } = wordsOf(input);
  const lang = langOf(input);
  const shown = all.slice(0, 50).map((s) => ({
    domain: forLog(s.domain),
    bar: budgetText(s, lang),
    voids: spf.foundNothing(voidText(s, lang)),
    who: whoAndChange(s, lang, { strong: (text) => text, term: forLog }),
  }));
  const domains = widest(shown.map((s) => s.domain));
  const bars = widest(shown.map((s) => s.bar));
  const voided = widest(shown.map((s) => s.voids));
  const lines = shown.map(
    ({ domain, bar, voids, who }) =>
      `${padded(domain, domains)}  ${padded(bar, bars)}  ${padded(voids, voided)}  ${who}`,
  );
  const more = all.length > 50 ? [terminal.moreDomains(all.length - 50)] : [];
  return [paint("bold", spf.terminalTitle), ...lines, ...more, ""];
}

function wrap(text: string, width: number, indent: string): readonly string[] {
  return wrapped(text, "", Math.max(40, width))
    .split("\n")
    .map((line) => indent + line);
}
