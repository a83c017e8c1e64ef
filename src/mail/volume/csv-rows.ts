import { normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { normalizeIp, type IpText } from "../../ip/ip.ts";

import { fail, ok, type Problem, type Result } from "../../text/problem.ts";
import { at, parseCsv, type CsvRecord } from "./csv.ts";
import { COUNT_RANKS, countRank, isDayName, isTotal } from "./column-names.ts";
import { formatDay, readDay, type DayText, type Order } from "./day.ts";
import { readCount } from "./number.ts";
import type { VolumeNote } from "./note.ts";
import type { VolumeFile, VolumeRow } from "./types.ts";

interface Columns {
  readonly day: number;
  readonly count: number;
  readonly subject: number | null;
  /** How many columns the heading names; those that are not read are no mistake. */
  readonly headed: number;
  /** The heading of the column that was taken, where there were others. */
  readonly chosen: string | null;
}

const SUBJECT_NAMES =
  /^(?:ip|ip[ _-]?address|address|source[ _-]?ip|domain|sender|from|host|adresse|ipアドレス|ドメイン|送信元)$/i;
const MAX_PROBLEMS = 10;
const LIKE_A_DAY = /\d{4}[-/.年]\d|\d[-/.]\d{1,2}[-/.]\d{4}/;

/** Day, count, and whose it is, from a table. Same day and subject in several lines add up (hours, providers). */
export function volumeFromCsv(text: string, file: string): Result<VolumeFile> {
  const parsed = parseCsv(text, file);
  if (!parsed.ok) return parsed;
  const [first] = parsed.value;
  if (first === undefined) return fail([at(file, 1, "no line with a day and a count: expected 2026-11-24,1200")]);
  const { head, records } = partsOf(parsed.value);
  if (records.length === 0) return fail([at(file, first.line, "only a heading, no line with a day and a count")]);
  const columns = columnsOf(head, records, file);
  if (!columns.ok) return columns;
  const order = orderOf(records, columns.value.day, file);
  if (!order.ok) return order;
  return rowsOf(records, columns.value, order.value, file);
}

/** Is it a table of days at all? In what is none, such as a text that names a date, few lines hold one. */
export function holdsDays(text: string, file: string): boolean {
  const parsed = parseCsv(text, file);
  if (parsed.ok) return parsed.value.filter(hasDay).length * 4 >= parsed.value.length;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return lines.filter((line) => LIKE_A_DAY.test(line)).length * 4 >= lines.length;
}

function hasDay({ cells }: CsvRecord): boolean {
  return cells.some((c) => readDay(c).kind !== "not-a-day");
}

/**
 * The heading, and the lines below it. Exports have titles, and several lines of headings (CloudWatch), above the first day: the
 * heading is the one that names the day, else the count, else the last; lines without any number are more of it.
 */
function partsOf(all: readonly CsvRecord[]): {
  readonly head: readonly string[];
  readonly records: readonly CsvRecord[];
} {
  const first = all.findIndex(hasDay);
  const above = first < 0 ? all.slice(0, 1) : all.slice(0, first);
  const named = (test: (cell: string) => boolean): number =>
    above.findIndex(({ cells }) => cells.length > 1 && cells.some(test));
  const at = [named(isDayName), named((c) => countRank(c) !== null), above.length - 1].find((i) => i >= 0) ?? -1;
  const between = above.slice(at + 1).filter(({ cells }) => cells.some((c) => readCount(c) !== null));
  return { head: above[at]?.cells ?? [], records: [...between, ...all.slice(above.length)] };
}

function columnsOf(head: readonly string[], records: readonly CsvRecord[], file: string): Result<Columns> {
  const [sample] = records;
  if (sample === undefined) throw new Error("no record");
  const named = (test: (cell: string) => boolean): number => head.findIndex(test);
  const has = (test: (cell: string) => boolean): readonly number[] =>
    sample.cells.flatMap((cell, i) => (test(cell) ? [i] : []));
  const dayName = named(isDayName);
  const day = dayName >= 0 ? dayName : (has((c) => readDay(c).kind !== "not-a-day")[0] ?? -1);
  if (day < 0)
    return fail([at(file, sample.line, "no cell is a day: expected a line such as 2026-11-24,1200", sample.cells[0])]);
  const bySubjectName = named((c) => SUBJECT_NAMES.test(c));
  const subject =
    bySubjectName >= 0 ? bySubjectName : (has((c) => subjectOf(c) !== null).find((i) => i !== day) ?? null);
  const numbers = has((c) => readCount(c) !== null).filter((i) => i !== day && i !== subject);
  const byName =
    Array.from({ length: COUNT_RANKS }, (_, rank) =>
      head.findIndex((c, i) => i !== day && i !== subject && countRank(c) === rank),
    ).find((i) => i >= 0) ?? -1;
  if (byName < 0 && numbers.length > 1)
    return fail([
      at(file, sample.line, "several columns hold numbers: head the one that counts with the word count", null),
    ]);
  const counts = byName >= 0 ? byName : (numbers[0] ?? (sample.cells.length > 1 ? (day === 0 ? 1 : 0) : -1));
  if (counts < 0) return fail([at(file, sample.line, "no count: expected a line such as 2026-11-24,1200")]);
  const chosen = byName >= 0 && numbers.length > 1 ? (head[byName] ?? null) : null;
  return ok({ day, count: counts, subject: subject === counts ? null : subject, headed: head.length, chosen });
}

/** An address, a domain, or that of a mail address; canonical. */
function subjectOf(cell: string): { readonly ip: IpText | null; readonly domain: Name | null } | null {
  const ip = normalizeIp(cell);
  if (ip !== null) return { ip, domain: null };
  const name = normalizeName(cell.slice(cell.lastIndexOf("@") + 1));
  return name !== null && /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]*$/.test(name)
    ? { ip: null, domain: name }
    : null;
}

/** Day or month first: one date in the file that can only be read one way decides for all; without one nothing is guessed. */
function orderOf(records: readonly CsvRecord[], column: number, file: string): Result<Order> {
  const twoWays = records.flatMap((r) => {
    const day = readDay(r.cells[column] ?? "");
    return day.kind === "two-ways" ? [{ day, r }] : [];
  });
  const orders = new Set(twoWays.flatMap(({ day }) => day.order ?? []));
  const [first] = twoWays;
  if (first === undefined || orders.size === 1) return ok([...orders][0] ?? "day-first");
  const why =
    orders.size === 2
      ? "some dates of the file have the day first and some the month"
      : "day and month cannot be told apart in this file";
  return fail([at(file, first.r.line, `${why}; write days as 2026-11-24`, first.r.cells[column] ?? "")]);
}

function rowsOf(records: readonly CsvRecord[], columns: Columns, order: Order, file: string): Result<VolumeFile> {
  const problems: Problem[] = [];
  const rows: VolumeRow[] = [];
  let empty = 0;
  const last = records.findLast(hasDay)?.line ?? 0;
  for (const { line, cells } of records) {
    if (problems.length >= MAX_PROBLEMS) break;
    const text = cells[columns.count] ?? "";
    const day = resolved(readDay(cells[columns.day] ?? ""), order);
    const number = readCount(text);
    const who = columns.subject === null ? "" : (cells[columns.subject] ?? "");
    const subject = subjectOf(who);
    if (day === null && isSum(cells, columns.day, line > last)) continue;
    if (day === null) problems.push(at(file, line, "is not a day; expected 2026-11-24", cells[columns.day] ?? ""));
    else if (text === "") empty++;
    else if (number === null)
      problems.push(at(file, line, "is not a count; expected a whole number such as 1200", text));
    else if (who !== "" && subject === null) problems.push(at(file, line, "is neither an address nor a domain", who));
    else if (stray(cells, columns) !== null)
      problems.push(at(file, line, "is neither an address nor a domain", stray(cells, columns)));
    else rows.push({ day, count: number, ip: subject?.ip ?? null, domain: subject?.domain ?? null });
  }
  if (problems.length > 0) return fail(problems);
  if (rows.length === 0) return fail([at(file, 1, "no line has a count")]);
  const notes: readonly VolumeNote[] = [
    ...(columns.chosen === null ? [] : [{ code: "chosen-column", column: columns.chosen } as const]),
    ...(empty === 0 ? [] : [{ code: "no-count", lines: empty } as const]),
  ];
  return ok({ rows, kind: "csv", notes, reports: [] });
}

/** The line that adds the table up: it says so, or it stands below all days and has none. */
function isSum(cells: readonly string[], day: number, isBelow: boolean): boolean {
  const text = cells[day] ?? "";
  return isTotal(text) || (text === "" && (isBelow || cells.some(isTotal)));
}

/** A cell that no column explains; most often the rest of a number whose thousands were split by the separator. */
function stray(cells: readonly string[], { headed, ...columns }: Columns): string | null {
  const known = [columns.day, columns.count, columns.subject];
  return cells.find((cell, i) => cell !== "" && i >= headed && !known.includes(i)) ?? null;
}

function resolved(day: DayText, order: Order): string | null {
  if (day.kind === "day") return day.day;
  if (day.kind === "not-a-day") return null;
  return order === "day-first" ? formatDay(day.year, day.b, day.a) : formatDay(day.year, day.a, day.b);
}
