import { expect, test } from "@jest/globals";
import { tallySlips } from "./slips.ts";

// Twenty thousand are in the fuzz stage.
test("one and two slips in real-shaped records: repaired rightly or told, never a wrong record", async () => {
  const { counts, wrong } = await tallySlips(10, 15, 15);
  expect(wrong).toEqual([]);
  expect(counts.repaired).toBeGreaterThan(300);
  expect(counts.told).toBeGreaterThan(60);
});
