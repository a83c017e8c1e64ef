import { widest, widthOf } from "../core/width.ts";
import { phrases } from "./drafts/wrap.ts";

/** The columns of a terminal; null where it is none: then lines are as long as they are, for programs that read them. */
export type Columns = number | null;

/** No line is made narrower: a smaller terminal breaks it by itself. */
const LEAST = 20;

/** Text in lines of at most so many columns, behind `indent`, and behind `hang` from the second on; a longer word is cut. */
export function wrappedText(text: string, columns: Columns, indent = "", hang = indent): readonly string[] {
  if (columns === null) return [indent + text];
  const most = Math.max(LEAST, columns - Math.max(widthOf(indent), widthOf(hang)));
  return brokenAt(text, most).map((line, i) => (i === 0 ? indent : hang) + line);
}

function brokenAt(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of phrases(text).flatMap((phrase) => cut(phrase, most))) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** A word of more columns than a line has, in pieces that fit. */
function cut(word: string, most: number): readonly string[] {
  if (widthOf(word.trimEnd()) <= most) return [word];
  const parts: string[] = [];
  let [part, width] = ["", 0];
  for (const sign of word) {
    const own = widthOf(sign);
    if (part !== "" && width + own > most) {
      parts.push(part);
      [part, width] = [sign, own];
    } else [part, width] = [part + sign, width + own];
  }
  return [...parts, part];
}

/** What is to be seen of a cell: colours, which take no column. */
export type PaintCell = (text: string, row: number, column: number) => string;

const GAP = "  ";
const AS_IT_IS: PaintCell = (text) => text;

/** Columns aligned, two blanks between; what is too wide for the terminal goes on in the next line of its cell. */
export function tableLines(
  rows: readonly (readonly string[])[],
  columns: Columns,
  paint: PaintCell = AS_IT_IS,
): readonly string[] {
  const natural = naturalWidths(rows);
  const widths = columns === null ? natural : fitted(natural, columns);
  return rows.flatMap((row, r) => {
    const cells = widths.map((width, i) => cellLines(row[i] ?? "", width, natural[i] ?? 0));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, n) => {
      const texts = cells.map((lines) => lines[n] ?? "");
      const last = texts.findLastIndex((text) => text !== "");
      return texts
        .slice(0, last + 1)
        .map((text, i) => paint(text, r, i) + " ".repeat(i === last ? 0 : (widths[i] ?? 0) - widthOf(text)))
        .join(GAP);
    });
  });
}

/** Narrower cells hold no name and no address that could be read. */
const READABLE = 9;

/** A table whose first row is its heading; where the terminal has no room for its columns, a block a row. */
export function headedLines(
  rows: readonly (readonly string[])[],
  columns: Columns,
  paint: PaintCell = AS_IT_IS,
): readonly string[] {
  const natural = naturalWidths(rows);
  const least = natural.reduce((sum, width) => sum + Math.min(width, READABLE), GAP.length * (natural.length - 1));
  if (columns === null || least <= columns) return tableLines(rows, columns, paint);
  const [head = [], ...records] = rows;
  const width = Math.min(widest(head), Math.floor(columns / 2));
  return records.flatMap((record, r) => [
    ...(r === 0 ? [] : [""]),
    ...record.flatMap((cell, i) => {
      const [label = ""] = wrappedText(head[i] ?? "", width);
      const blanks = " ".repeat(Math.max(0, width - widthOf(label)));
      const lines = wrappedText(cell, columns - width - GAP.length);
      return lines.map((line, n) => {
        const before = n === 0 ? paint(label, 0, i) + blanks : " ".repeat(width);
        return `${before}${GAP}${paint(line, r + 1, i)}`;
      });
    }),
  ]);
}

function naturalWidths(rows: readonly (readonly string[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, i) => widest(rows.map((row) => row[i] ?? "")));
}

function cellLines(text: string, width: number, natural: number): readonly string[] {
  if (width >= natural) return [text];
  const [indent = ""] = /^ */.exec(text) ?? [];
  return brokenAt(text.trimStart(), Math.max(1, width - indent.length)).map((line) => indent + line);
}

/** No column is made narrower. */
const NARROWEST = 4;

/** The widest column gives way first, as long as any can. */
function fitted(natural: readonly number[], columns: number): readonly number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - columns;
  while (over > 0) {
    const most = Math.max(...widths);
    if (most <= NARROWEST) break;
    // Down to the next widest at once, or as far as needed.
    const next = Math.max(NARROWEST, ...widths.filter((width) => width < most));
    const less = Math.min(over, most - next);
    widths[widths.indexOf(most)] = most - less;
    over -= less;
  }
  return widths;
}
