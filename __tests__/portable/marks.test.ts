import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";

/** What only POSIX has, as tests call it. */
const POSIX =
  /\b(?:symlinkSync|chmodSync|mkfifo)\b|"\/(?:bin|dev|proc)\/|"bash"|from "\.\.\/(?:launcher|git\/lab|github\/runner)\.ts"|from "\.\/(?:lab|runner|paths-lab)\.ts"/;

/** jest.config.js leaves these out on Windows; the servers, receivers and fuzz suites have configurations of their own. */
const marks = [
  ...(/const POSIX = \[([^;]*)\];/.exec(readFileSync("jest.config.js", "utf8"))?.[1] ?? "").matchAll(
    /"(\/__tests__\/[^"]+)"/g,
  ),
].map(([, mark = ""]) => mark);

test("a test that needs POSIX is left out on Windows, and what is left out is there", () => {
  const files = readdirSync("__tests__", { recursive: true, encoding: "utf8" })
    .map((path) => `/__tests__/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".test.ts") && !/^\/__tests__\/(?:servers|receivers|fuzz|portable)\//.test(path));
  const isMarked = (path: string): boolean => marks.some((mark) => path.startsWith(mark));
  const open = files.filter((path) => !isMarked(path) && POSIX.test(readFileSync(`.${path}`, "utf8")));
  expect(open).toEqual([]);
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.filter((mark) => !files.some((path) => path.startsWith(mark)))).toEqual([]);
});
