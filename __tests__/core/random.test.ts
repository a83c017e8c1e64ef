import { expect, test } from "@jest/globals";
import { random16, randomBytes } from "../../src/core/random.ts";

test("numbers of 16 bits fill their range, and no two runs of them are alike", () => {
  const numbers = Array.from({ length: 20_000 }, random16);
  expect(numbers.every((n) => Number.isInteger(n) && n >= 0 && n <= 0xffff)).toBe(true);
  // Each of 256 high bytes is missed by 20,000 throws about once in 10^34.
  expect(new Set(numbers.map((n) => n >> 8)).size).toBe(256);
  expect(numbers.slice(0, 1000)).not.toEqual(numbers.slice(1000, 2000));
  expect(randomBytes(8)).toHaveLength(8);
  expect(randomBytes(8)).not.toEqual(randomBytes(8));
});
