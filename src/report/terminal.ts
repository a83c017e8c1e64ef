import type { JudgedFinding } from "../compare/types.ts";
import { linesForLog, forLog } from "./escape.ts";
import { unknownGroups, unknownSubject, unknownWhy } from "./causes.ts";
import { folds } from "./fold.ts";
import { messageOf } from "./finding-text.ts";
import { blindnessOf, type Sign } from "./headline.ts";
import { langOf, wordsOf } from "./lang.ts";
import { painter, type Color, type Paint } from "./paint.ts";
import { headedLines, tableLines, wrappedText } from "./layout.ts";
import { news, open, type ReportInput } from "./model.ts";
import { providerLines } from "./providers.ts";
import { budgetText, spfOf, voidText, whoAndChange } from "./spf-effect.ts";
import { blindAdvice, scopeLine, sign, summaryLine } from "./summary-line.ts";
import { findingLines, knownLines } from "./terminal-findings.ts";
import { titleLines, wrap, type Look } from "./terminal-lines.ts";
import { senderTable, type Cell } from "./table.ts";

/** Of the table of senders. */
const ROWS = 200;
const MARKS: Readonly<Record<Sign, readonly [Color, string]>> = {
  good: ["green", "✔"],
  known: ["yellow", "!"],
  bad: ["red", "✘"],
  unseen: ["yellow", "?"],
};

/** The report for a terminal in pieces of whole lines: with ten thousand senders it is long, and nobody needs it at once. */
export function* terminalChunks(input: ReportInput, look: Look): Iterable<string> {
  const paint = painter(look);
  yield* chunksOf(headLines(input, look, paint));
  yield* chunksOf(bodyLines(input, look, paint));
}

const CHUNK = 32 * 1024;

/** Lines in pieces, each with its line end and safe in a log; blank ones at the end are none. */
function* chunksOf(lines: Iterable<string>): Iterable<string> {
  let text = "";
  let blank = "";
  for (const line of lines) {
    if (line.trim() === "") {
      blank += `${line}\n`;
      continue;
    }
    if (text.length > CHUNK) {
      yield linesForLog(text);
      text = "";
    }
    text += `${blank}${line}\n`;
    blank = "";
  }
  if (text !== "") yield linesForLog(`${text.trimEnd()}\n`);
}

/** All that stands below it, behind an empty line. */
function* bodyLines(input: ReportInput, look: Look, paint: Paint): Iterable<string> {
  yield "";
  const fresh = new Set(news(input));
  const all = look.quiet ? open(input).filter((f) => f.severity === "error") : input.judgement.findings;
  const isTold = (f: JudgedFinding): boolean => look.verbose || fresh.has(f) || f.change === "resolved";
  for (const fold of folds(all.filter(isTold))) yield* findingLines(fold, input, look, paint);
  const known = all.filter((f) => !isTold(f));
  yield* knownLines(known, input, look, paint);
  if (!look.quiet) {
    yield* notCheckedLines(input, look, paint);
    yield* senderLines(input, look, paint);
    yield* budgetLines(input, look, paint);
  }
  if (look.verbose) yield* heldLines(input, look);
  if (look.verbose && !look.quiet)
    for (const line of providerLines(input.facts, langOf(input)))
      yield* wrappedText(line, look.columns ?? null, "", "    ");
}

/** What it came to, in a few lines. */
function headLines(input: ReportInput, look: Look, paint: Paint): readonly string[] {
  const { terminal: words } = wordsOf(input);
  const [color, mark] = MARKS[sign(input)];
  const { columns = null } = look;
  const [head = "", ...more] = wrappedText(summaryLine(input), columns === null ? null : columns - 2);
  const unseen = blindnessOf(input);
  const advice = unseen === null ? [] : wrap(`→ ${forLog(blindAdvice(unseen, input))}`, look.width - 2, "  ");
  const learned = input.learned ? wrappedText(words.firstRun, columns, "  ") : [];
  return [
    `${paint(color, mark)} ${paint("bold", head)}`,
    ...more.map((line) => `  ${paint("bold", line)}`),
    ...wrappedText(scopeLine(input), columns, "  "),
    "",
    ...(advice.length === 0 ? [] : [...advice, ""]),
    ...(learned.length === 0 ? [] : [...learned, ""]),
    ...settingsLines(input, look),
  ];
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
  return [...titleLines(words.notChecked(groups.length), look, paint), ...lines, ""];
}

const SIGNS: Readonly<Record<Cell["mark"], string>> = { ok: "✔ ", bad: "✘ ", odd: "! ", none: "", open: "? " };

function senderLines(input: ReportInput, look: Look, paint: Paint): readonly string[] {
  const { rows, left } = senderTable(input.facts, langOf(input), ROWS);
  if (rows.length === 0) return [];
  const { table: words, terminal } = wordsOf(input);
  const head = [words.address, words.sender, words.reverse, words.forwardShort, words.helo, words.spf, words.lists];
  const show = (cell: Cell): string => SIGNS[cell.mark] + forLog(cell.text);
  const cells = [
    head,
    ...rows.map((r) => [
      r.address,
      forLog(r.found ? words.marked(r.sender, words.found) : r.sender),
      show(r.ptr),
      show(r.forward),
      show(r.helo),
      show(r.spf),
      show(r.lists),
    ]),
  ];
  const lines = headedLines(cells, look.columns ?? null, (text, row) => (row === 0 ? paint("bold", text) : text));
  const more = left > 0 ? [terminal.moreRows(left)] : [];
  return [...lines, ...more, ""];
}

/** Where the cap a second made questions to a list wait. */
function heldLines(input: ReportInput, { columns = null }: Look): readonly string[] {
  const held = [...input.facts.lists.values()].flatMap((l) =>
    l.held === undefined ? [] : [`${l.info.zone} ${l.held}`],
  );
  const { common, terminal } = wordsOf(input);
  return held.length === 0 ? [] : [...wrappedText(terminal.held(common.list(held)), columns, "", "  "), ""];
}

function budgetLines(input: ReportInput, look: Look, paint: Paint): readonly string[] {
  const all = spfOf(input);
  if (all.length === 0) return [];
  const { spf, terminal } = wordsOf(input);
  const lang = langOf(input);
  const cells = all
    .slice(0, 50)
    .map((s) => [
      forLog(s.domain),
      budgetText(s, lang),
      spf.foundNothing(voidText(s, lang)),
      whoAndChange(s, lang, { strong: (text) => text, term: forLog }),
    ]);
  const more = all.length > 50 ? [terminal.moreDomains(all.length - 50)] : [];
  return [...titleLines(spf.terminalTitle, look, paint), ...tableLines(cells, look.columns ?? null), ...more, ""];
}
