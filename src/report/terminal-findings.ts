import type { JudgedFinding } from "../compare/types.ts";
import { widthOf } from "../core/width.ts";
import { isPrivateReverse } from "./private-reverse.ts";
import { adviceOf } from "./advice.ts";
import { forLog } from "./escape.ts";
import { textOf } from "./finding-text.ts";
import { folds, type Fold } from "./fold.ts";
import { langOf, wordsOf } from "./lang.ts";
import { wrappedText } from "./layout.ts";
import type { ReportInput } from "./model.ts";
import type { Paint } from "./paint.ts";
import { titleLines, wrap, type Look } from "./terminal-lines.ts";
import type { TerminalWords } from "./words/terminal.ts";

const KNOWN_SHOWN = 20;

/** A finding with what to do, and its first proof. */
export function findingLines({ shown: f, of }: Fold, input: ReportInput, look: Look, paint: Paint): readonly string[] {
  const { common, terminal: words } = wordsOf(input);
  const lang = langOf(input);
  const color = f.severity === "error" ? "red" : f.severity === "warning" ? "yellow" : "dim";
  const settled = f.change === "resolved" || f.acceptedUntil !== null;
  const name = !settled
    ? common.severity[f.severity]
    : f.change === "resolved"
      ? common.change.resolved
      : common.acceptedUntil(f.acceptedUntil ?? "");
  const label = paint(settled ? "green" : color, name);
  const change = f.change === null || f.change === "resolved" ? "" : ` · ${common.change[f.change]}`;
  const message = forLog(textOf(f, lang).message);
  const where = f.location === null ? "" : `${forLog(f.location.file)}:${f.location.line}`;
  const head = `${label}  ${paint("bold", f.id)}${change}`;
  const { columns = null } = look;
  const isRoom = columns === null || widthOf(`${name}  ${f.id}${change} · ${where}`) <= columns;
  const lines = [
    where === "" || !isRoom ? head : `${head}${paint("dim", ` · ${where}`)}`,
    ...(isRoom ? [] : wrappedText(where, columns, "  ").map((line) => paint("dim", line))),
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

/** How to get a ready letter, English and Japanese. */
function letterLine(f: JudgedFinding, words: TerminalWords): string | null {
  if (isPrivateReverse(f)) return null;
  if (f.id.startsWith("dnsbl/") && f.list !== null)
    return words.letterToList(`mailworthy dnsbl ${forLog(f.subject)} --list ${forLog(f.list)} --draft`);
  if (f.id === "ptr/missing" || f.id === "ptr/not-confirmed")
    return words.letterToHoster(`mailworthy lookup ${forLog(f.subject)} --draft`);
  return f.id.startsWith("ptr/") || f.id.startsWith("helo/") ? words.letterInJson : null;
}

/** What stood before, one line each: it is no news, and nobody should take it for gone. */
export function knownLines(
  known: readonly JudgedFinding[],
  input: ReportInput,
  look: Look,
  paint: Paint,
): readonly string[] {
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
  return [...titleLines(title, look, paint), ...lines, ...more, ""];
}
