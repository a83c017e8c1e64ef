import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../../text/problem.ts";

/** One record with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const MAX_RECORDS = 1_000_000;
const MAX_CELLS = 64;
const MAX_CELL = 1000;

/** Splits RFC 4180 text, with `,`, `;`, tab or white space between cells. Empty lines and lines that begin with # are left out. */
export function parseCsv(text: string, file: string): Result<readonly CsvRecord[]> {
  const body = text.replace(/^\ufeff/, "");
  // Excel's own first line: `sep=;`.
  const told = /^sep=([,;\t])\r?\n/i.exec(body);
  const separator = told?.[1] ?? separatorOf(body);
  const records: CsvRecord[] = [];
  let [i, line] = told === null ? [0, 1] : [told[0].length, 2];
  while (i < body.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      const cell = body[i] === '"' ? quotedCell(body, i) : plainCell(body, i, separator);
      const problem = (message: string): Result<never> => fail([at(file, start, message)]);
      if (cell === null) return problem('a quotation mark is not closed: expected " at the end of the cell');
      if (cell.text.length > MAX_CELL) return problem(`a cell is longer than ${MAX_CELL} characters`);
      cells.push(cell.text.trim());
      if (cells.length > MAX_CELLS) return problem(`more than ${MAX_CELLS} cells in a line`);
      line += cell.lines;
      i = cell.end;
      if (i >= body.length || body[i] === "\n" || body[i] === "\r") break;
      i += separator === " " ? (/^[ \t]+/.exec(body.slice(i, i + MAX_CELL))?.[0].length ?? 1) : 1;
    }
    if (body[i] === "\r" && body[i + 1] === "\n") i++;
    i++;
    line++;
    if (cells.some((c) => c !== "") && cells[0]?.startsWith("#") !== true) records.push({ line: start, cells });
    if (records.length > MAX_RECORDS)
      return fail([at(file, start, `more than ${MAX_RECORDS.toLocaleString("en-US")} lines`)]);
  }
  return ok(records);
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly lines: number;
}

function quotedCell(body: string, start: number): Cell | null {
  let [i, text] = [start + 1, ""];
  for (;;) {
    const quote = body.indexOf('"', i);
    if (quote < 0 || quote - start > MAX_CELL * 4) return null;
    text += body.slice(i, quote);
    if (body[quote + 1] !== '"') {
      // What stands between the quotation mark and the separator is white space, or a program's mistake: it is left out.
      let end = quote + 1;
      while (end < body.length && /[^\S\n\r\t]/.test(body[end] ?? "")) end++;
      return { text, end, lines: text.split("\n").length - 1 };
    }
    text += '"';
    i = quote + 2;
  }
}

function plainCell(body: string, start: number, separator: string): Cell {
  let end = start;
  while (end < body.length) {
    const sign = body[end] ?? "";
    if (sign === separator || sign === "\n" || sign === "\r" || (separator === " " && sign === "\t")) break;
    end++;
  }
  return { text: body.slice(start, end), end, lines: 0 };
}

/** The sign that stands in most of the first lines, outside of quotation marks. */
function separatorOf(body: string): string {
  const lines = body
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((l) => l.trim() !== "" && !l.startsWith("#"))
    .slice(0, 20)
    .map((l) => l.replace(/"[^"]*"/g, ""));
  const share = (sign: string): number => lines.filter((l) => l.includes(sign)).length;
  return [";", "\t", ","].find((sign) => share(sign) * 2 > lines.length) ?? " ";
}

export function at(file: string, line: number, message: string, value: string | null = null): Problem {
  return {
    at: { file, line, column: 1 },
    message: value === null ? message : `${excerpt(value, 60)}: ${message}`,
    hint: null,
  };
}
