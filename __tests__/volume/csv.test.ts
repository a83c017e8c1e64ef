import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { volumeFromCsv } from "../../src/mail/volume/csv-rows.ts";
import { addDays, readDay } from "../../src/mail/volume/day.ts";
import { readCount } from "../../src/mail/volume/number.ts";

/** `day=count` and whose, one a row; or the first problem as `line: message`. */
function read(text: string): string {
  const result = volumeFromCsv(text, "v.csv");
  if (!result.ok) return `${result.error[0]?.at?.line ?? "?"}: ${result.error[0]?.message ?? ""}`;
  return result.value.rows
    .map((r) => `${r.day.slice(5)}=${r.count}${r.ip === null && r.domain === null ? "" : ` ${r.ip ?? r.domain ?? ""}`}`)
    .join("; ");
}

describe("tables", () => {
  test.each([
    ["2026-11-01,100\n2026-11-02,200\n", "11-01=100; 11-02=200"],
    ["day,count\n2026-11-01,100", "11-01=100"],
    ["\ufeffDatum;Anzahl\r\n01.11.2026;1.234\r\n02.11.2026;999\r\n", "11-01=1234; 11-02=999"],
    ['日付,送信数\n2026年11月1日,"1,234"\n2026/11/2,5', "11-01=1234; 11-02=5"],
    ["date\tsent\n2026-11-01\t1 234\n", "11-01=1234"],
    ["2026-11-01 300\n2026-11-02   400\n", "11-01=300; 11-02=400"],
    ["# a comment\n\n2026-11-01,1\n", "11-01=1"],
    ["count,day\n7,2026-11-01\n", "11-01=7"],
    ["day,ip,count\n2026-11-01,203.0.113.10,7\n", "11-01=7 203.0.113.10"],
    ["2026-11-01,7,Example.COM\n2026-11-01,8,2001:DB8::1\n", "11-01=7 example.com; 11-01=8 2001:db8::1"],
    ["day,opens,count\n2026-11-01,9,7\n", "11-01=7"],
    ["11/30/2026,1\n11/01/2026,2\n", "11-30=1; 11-01=2"],
    ["30/11/2026,1\n01/11/2026,2\n", "11-30=1; 11-01=2"],
    ["24 Nov 2026,1\n25-Nov-2026,2\n", "11-24=1; 11-25=2"],
    ["24 Nov 2026;1\nNov 25, 2026;2\n", "11-24=1; 11-25=2"],
    ["2026-11-01T00:00:00Z,5\n2026-11-01 01:00,6\n20261102,7\n", "11-01=5; 11-01=6; 11-02=7"],
    ['"2026-11-01","1,234","example.com"\n', "11-01=1234 example.com"],
    ["2026-11-01,\n2026-11-02,0\n", "11-02=0"],
    ["2026-11-01;1234.0\n2026-11-02;1234,00\n", "11-01=1234; 11-02=1234"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["", "1: no line with a day and a count: expected 2026-11-24,1200"],
    ["day,count\n", "1: only a heading, no line with a day and a count"],
    ["hello\nworld\n", "2: world: no cell is a day: expected a line such as 2026-11-24,1200"],
    ["2026-11-01\n", "1: no count: expected a line such as 2026-11-24,1200"],
    ["2026-11-01,12.5\n", "1: 12.5: is not a count; expected a whole number such as 1200"],
    ["2026-11-01,-5\n", "1: -5: is not a count; expected a whole number such as 1200"],
    ["2026-11-01,5\nmany,6\n", "2: many: is not a day; expected 2026-11-24"],
    ["2026-11-30,5\n2026-11-31,5\n", "2: 2026-11-31: is not a day; expected 2026-11-24"],
    ["03/04/2026,5\n", "1: 03/04/2026: day and month cannot be told apart in this file; write days as 2026-11-24"],
    [
      "13/04/2026,5\n04/13/2026,5\n",
      "1: 13/04/2026: some dates of the file have the day first and some the month; write days as 2026-11-24",
    ],
    ["2026-11-01,1,234\n", "1: several columns hold numbers: head the one that counts with the word count"],
    ["day,count\n2026-11-01,1,234\n", "2: 234: is neither an address nor a domain"],
    ["2026-11-01,5,not_a_domain!\n", "1: not_a_domain!: is neither an address nor a domain"],
    ['2026-11-01,"5\n', '1: a quotation mark is not closed: expected " at the end of the cell'],
    ["01.13.2026,5\n", "1: only a heading, no line with a day and a count"],
    ["2026-11-24,5\n24.11.26,5\n", "2: 24.11.26: is not a day; expected 2026-11-24"],
  ])("%j is refused", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each([
  ["0", 0],
  ["1234", 1234],
  ["1,234,567", 1_234_567],
  ["1.234.567", 1_234_567],
  ["1'234", 1234],
  ["1\u202f234", 1234],
  ["1,23", null],
  ["1,2345", null],
  ["1.234,567", null],
  ["1e3", null],
  ["", null],
  ["٣", null],
  ["9".repeat(29), null],
])("count %j: %s", (text, value) => {
  expect(readCount(text)).toBe(value);
});

describe("properties", () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("1980-01-01", n));
  const rows = fc.array(fc.tuple(days, fc.integer({ min: 0, max: 9_999_999 })), { minLength: 1, maxLength: 50 });
  const styles: readonly ((n: number) => string)[] = [
    String,
    (n) => n.toLocaleString("en-US"),
    (n) => n.toLocaleString("de-DE"),
    (n) => n.toLocaleString("en-US").replaceAll(",", "'"),
  ];

  test("what is written in any style is read back", () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...styles),
        fc.constantFrom(",", ";", "\t"),
        fc.boolean(),
        (list, style, sep, head) => {
          const lines = list.map(([day, n]) => `"${day}"${sep}"${style(n)}"`);
          const text = `${head ? `day${sep}count\n` : ""}${lines.join("\r\n")}`;
          const result = volumeFromCsv(text, "v");
          expect(result.ok ? result.value.rows.map((r) => [r.day, r.count]) : result.error).toEqual(list);
        },
      ),
    );
  });

  test("no text makes it throw, and every problem names a line", () => {
    const signs = fc.constantFrom(
      "2026-11-01",
      "1,234",
      '"',
      ",",
      ";",
      "\t",
      "\n",
      "\r\n",
      "#",
      "day",
      "count",
      "example.com",
      " ",
      "x",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(signs, { maxLength: 60 }).map((s) => s.join("")),
        ),
        (text) => {
          const result = volumeFromCsv(text, "v");
          expect(result.ok || result.error.every((e) => (e.at?.line ?? 0) >= 1)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("a day is read or refused, and never becomes another day", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [y = "", m = "", d = ""] = day.split("-");
        for (const text of [day, `${y}/${m}/${d}`, `${d}.${m}.${y}`, `${y}${m}${d}`, `${y}年${m}月${d}日`])
          expect(readDay(text)).toEqual({ kind: "day", day });
      }),
    );
  });
});

test.each([
  ["a very long line", `2026-11-01,${"1".repeat(5000)}`, "a cell is longer than 1000 characters"],
  ["many cells", `2026-11-01${",1".repeat(100)}`, "more than 64 cells in a line"],
  ["many lines", "2026-11-01,1\n".repeat(1_000_002), "more than 1,000,000 lines"],
])("%s is bounded", (_, text, message) => {
  const result = volumeFromCsv(text, "v");
  expect(result.ok ? "" : result.error[0]?.message).toBe(message);
});
