import { describe, expect, test } from "@jest/globals";
import { addDays } from "../../src/mail/volume/day.ts";
import { forecast } from "../../src/mail/volume/forecast.ts";
import { warmUp } from "../../src/mail/volume/plan.ts";

const DAY = "2026-11-24"; // a Tuesday

/** Counts of the days before, the last one the day before `DAY`; null = not known. */
function series(before: readonly (number | null)[], today: number | null): ReadonlyMap<string, number> {
  const all = [...before, today];
  return new Map(all.flatMap((n, i) => (n === null ? [] : [[addDays(DAY, i - all.length + 1), n] as const])));
}
const days = (n: number, of: (i: number) => number | null): readonly (number | null)[] =>
  Array.from({ length: n }, (_, i) => of(n - i)); // of(1) is yesterday's yesterday

const flat = days(30, () => 1000);
/** Tuesdays are 7, 14, … days before DAY. */
const weekly = days(60, (i) => (i % 7 === 0 ? 20_000 : 0));
const weeklyRowsOnly = days(60, (i) => (i % 7 === 0 ? 20_000 : null));
const dailyAndWeekly = days(60, (i) => (i % 7 === 0 ? 20_000 : 300));
const businessWeek = days(60, (i) => (i % 7 === 2 || i % 7 === 3 ? 0 : 1000));
const monthly = days(90, (i) => (i % 28 === 0 ? 50_000 : null));
const holes = days(30, (i) => (i % 2 === 0 ? 1000 : null));

const CASES: readonly (readonly [string, readonly (number | null)[], number | null, string])[] = [
  ["as always", flat, 1000, "GOOD none 1 month-mean"],
  ["1.4 times is normal", flat, 1400, "GOOD none 1.4 month-mean"],
  ["just over", flat, 1401, "NEUTRAL none 1.401 month-mean"],
  ["just under twice", flat, 1999, "NEUTRAL none 1.999 month-mean"],
  ["twice", flat, 2000, "POOR warning 2 month-mean"],
  ["ten times, over 5,000", flat, 10_000, "POOR error 10 month-mean"],
  ["ten times, but only 5,000", days(30, () => 500), 5000, "POOR warning 10 month-mean"],
  ["ten times, 5,001", days(30, () => 500), 5001, "POOR error 10.002 month-mean"],
  ["less than always", flat, 10, "GOOD none 0.01 month-mean"],
  ["nothing sent", flat, 0, "GOOD none 0 nothing-sent"],
  ["small numbers jump by chance", days(30, () => 3), 90, "GOOD none 30 month-mean"],
  ["small numbers, but 100", days(30, () => 3), 100, "POOR warning 33.333333 month-mean"],
  ["a weekly newsletter on its day", weekly, 20_000, "GOOD none 1 send-days"],
  ["the same, rows only for send days", weeklyRowsOnly, 20_000, "GOOD none 1 send-days"],
  ["a weekly newsletter that grew", weekly, 30_000, "NEUTRAL none 1.5 send-days"],
  ["a weekly newsletter, ten times", weekly, 200_000, "POOR error 10 send-days"],
  ["a weekly newsletter on a quiet day", weekly, 0, "GOOD none 0 nothing-sent"],
  ["a monthly newsletter", monthly, 50_000, "GOOD none 1 send-days"],
  ["daily mail and a weekly newsletter", dailyAndWeekly, 20_000, "GOOD none 1 usual-peaks"],
  ["the same, twice the newsletter", dailyAndWeekly, 40_000, "POOR warning 2 usual-peaks"],
  ["office days after a weekend", businessWeek, 1000, "GOOD none 1 send-days"],
  ["a jump yesterday does not make today's usual", [...days(29, () => 1000), 9000], 9000, "POOR warning 7 month-mean"],
  [
    "two days of jump are not two sendings",
    [...days(28, () => 1000), 9000, 9000],
    9000,
    "POOR warning 5.727273 month-mean",
  ],
  ["every other day is not known", holes, 1000, "GOOD none 1 send-days"],
  ["cold address, little", days(30, () => 0), 400, "POOR warning null month-mean"],
  ["cold address", days(30, () => 0), 4000, "POOR warning null month-mean cold"],
  ["cold address, much", days(30, () => 0), 6000, "POOR error null month-mean cold"],
  ["too little history", days(5, () => 1000), 1000, "not checked: too-little-history"],
  ["no history at all", [], 1000, "not checked: too-little-history"],
  ["14 days are enough", days(14, () => 1000), 1000, "GOOD none 1 month-mean"],
  ["13 days are not", days(13, () => 1000), 1000, "not checked: too-little-history"],
  ["the day itself is not known", flat, null, "not checked: no-data"],
];

describe("yesterday against the month before", () => {
  test.each(CASES)("%s", (_, before, today, expected) => {
    const fact = forecast({ subject: null, days: series(before, today) }, DAY);
    const f = fact.known ? fact.value : null;
    const said = fact.known
      ? `${f?.outlook ?? ""} ${f?.alarm ?? ""} ${f?.ratio ?? "null"} ${f?.basis ?? ""}${f?.cold === true ? " cold" : ""}`
      : `not checked: ${fact.reason}`;
    expect(said).toBe(expected);
  });

  test("a not checked forecast says why and what helps", () => {
    const fact = forecast({ subject: null, days: series(flat, null) }, DAY);
    expect(fact.known ? "" : fact.detail).toBe(
      "there is no count of 2026-11-24; the last known day is 2026-11-23 (a day without mail needs a line with 0)",
    );
  });
});

describe("warm-up", () => {
  test.each([
    [0, 100, [50, 70, 98, 100]],
    [1000, 1000, []],
    [4000, 5000, [5000]],
    [900, 2000, [1000, 1000, 1000, 1000, 1400, 1960, 2000]],
  ])("from %d to %d: %j", (usual, target, expected) => {
    expect(warmUp(usual, target, DAY).map((d) => d.volume)).toEqual(expected);
  });

  test.each([100, 5000, 100_000, 1_000_000, 100_000_000])(
    "to %d: reaches it, never doubles, holds three days",
    (target) => {
      const plan = warmUp(0, target, DAY);
      expect(plan.at(-1)?.volume).toBe(target);
      plan.forEach((d, i) => {
        const before = plan[i - 1]?.volume ?? 50;
        expect(d.volume / before).toBeLessThanOrEqual(1.4);
        expect(d.volume).toBeGreaterThanOrEqual(before);
        expect([d.step, d.day]).toEqual([i + 1, addDays(DAY, i + 1)]);
      });
      expect(plan.filter((d) => d.hold).length % 3).toBe(0);
    },
  );

  test.each([
    ["every day", flat, 1],
    ["every week", weekly, 7],
    ["every fortnight, only the days with mail known", days(90, (i) => (i % 14 === 0 ? 3000 : null)), 14],
    ["every fortnight", days(90, (i) => (i % 14 === 0 ? 3000 : 0)), 14],
  ])("%s: a step of the plan for each sending", (_, before, every) => {
    const fact = forecast({ subject: null, days: series(before, 3000) }, DAY);
    expect(fact.known ? fact.value.every : null).toBe(every);
    const plan = warmUp(3000, 6000, DAY, every);
    expect(plan.map((d) => d.day)).toEqual(plan.map((_step, i) => addDays(DAY, (i + 1) * every)));
    // Between two sendings there is time to look.
    expect(plan.filter((d) => d.hold).length).toBe(every === 1 ? 3 : 0);
  });
});
