import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { parseCommand } from "../../src/cli/options.ts";
import { VOLUME } from "../../src/cli/specs.ts";
import { commandIo, textOf } from "../run.ts";
import { volumeCommand } from "../../src/cli/volume.ts";
import { addDays } from "../../src/mail/volume/day.ts";

/** `UPDATE_GOLDEN=1` writes the files anew. */
const UPDATE = (process.env["UPDATE_GOLDEN"] ?? "") !== "";
const work = mkdtempSync(join(tmpdir(), "mailworthy-volume-"));
afterAll(() => rmSync(work, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(work, name), text);
  return join(work, name);
};
const days = (n: number, of: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => `${addDays("2026-11-24", i - n + 1)},${of(n - 1 - i)}`).join("\n");

async function run(...args: readonly string[]): Promise<string> {
  const parsed = parseCommand(VOLUME, args);
  const outcome = parsed.ok ? await volumeCommand(parsed.value, commandIo()) : parsed;
  return outcome.ok
    ? textOf(outcome).stdout.replaceAll(`${work}/`, "")
    : (outcome.error[0]?.message ?? "").replaceAll(`${work}/`, "");
}

const DAILY = file(
  "daily.csv",
  days(31, (i) => (i === 0 ? "12000" : i === 3 ? "" : String(3000 - i * 10))),
);
const WEEKLY = file("weekly.csv", `day,count,domain\n${days(40, (i) => `${i % 7 === 0 ? 20_000 : 0},news.example`)}`);
const SHORT = file("short.csv", "2026-11-23,5\n2026-11-24,6\n");

test.each([
  ["daily", [DAILY, "--day", "2026-11-24"]],
  ["weekly", [WEEKLY, "--day", "2026-11-24"]],
  ["short", [SHORT, "--day", "2026-11-24"]],
  ["plan", [DAILY, "--day", "2026-11-24", "--target", "20000"]],
  ["both", [DAILY, WEEKLY, "--day", "2026-11-24"]],
])("%s", async (name, args) => {
  for (const [end, more] of [
    ["txt", []],
    ["json", ["--json"]],
  ] as const) {
    const text = await run(...args, ...more);
    const path = `__tests__/volume/golden/${name}.${end}`;
    if (UPDATE) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
    expect(text).toContain("Mailworthy's own forecast");
  }
});

test("without --day the last day of the input is judged, when it ends before yesterday", async () => {
  const old = file("old.csv", "2020-01-01,5\n");
  expect((JSON.parse(await run(old, "--json")) as { series: readonly { day: string }[] }).series[0]?.day).toBe(
    "2020-01-01",
  );
});

test.each([
  [["--day", "24.11.2026"], "--day 24.11.2026: expected a day such as 2026-11-24"],
  [["--day", "2026-02-30"], "--day 2026-02-30: expected a day such as 2026-11-24"],
  [["--target", "many"], "--target many: expected a whole number from 1 to 100000000"],
  [["--by", "sender"], "--by sender: expected given, domain, ip, all"],
  [["--by", "ip"], "the input names no ip: no line or record could be counted"],
])("%j is refused", async (args, message) => {
  expect(await run(SHORT, ...args)).toBe(message);
});
