import { expect, test } from "@jest/globals";
import { SLIPS, tallySlips } from "../spf/slips.ts";

test("200 real-shaped records, every slip and 40 pairs of slips each: never a wrong record", async () => {
  const { counts, wrong } = await tallySlips(5, 200, 40);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  console.log(`SPF slips: ${all} of ${Object.keys(SLIPS).length} kinds and their pairs: ${JSON.stringify(counts)}`);
  expect(wrong).toEqual([]);
  expect(all).toBeGreaterThan(15_000);
  expect(counts.repaired).toBeGreaterThan(all / 2);
  // Valid SPF that means something else: nobody can tell that it was meant otherwise.
  expect(counts.unseen).toBeLessThan(all / 50);
}, 600_000);
