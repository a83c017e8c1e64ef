import { expect, test } from "@jest/globals";
import { tallySlips } from "./slips.ts";

test("one and two slips in real-shaped records: repaired rightly or told, never a wrong record", async () => {
  const { counts, wrong } = await tallySlips(18, 25, 25);
  expect(wrong).toEqual([]);
  expect(counts.repaired).toBeGreaterThan(500);
  expect(counts.told).toBeGreaterThan(100);
}, 60_000);
