import { describe, expect, test } from "@jest/globals";
import { patternCost, safePattern } from "../../src/core/safe-regexp.ts";

describe("patterns of hostile files", () => {
  test.each([
    "(a+)+$",
    "(a|a)*b",
    "((a)b)+",
    "(?:a{1,9}){1,9}",
    "(?=a)b",
    "(a)\\1",
    "a*a*a*a*",
    "a{2000}",
    "(?<n>a)",
    "[",
  ])("%s is not run", (source) => expect(safePattern(source, "")).toBeNull());
  test.each(["\\.", "(.{255})", "[^a-z]+", "^_?dmarc$", "(\\w+)=(\\w+)", "(?:ab)+", "a|b|c"])("%s is run", (source) =>
    expect(safePattern(source, "")?.pattern.source).toBe(source),
  );
  test("a looser pattern takes shorter texts, and costs more on the same", () => {
    const [strict, loose] = [safePattern("a", ""), safePattern("a*b*", "")];
    if (strict === null || loose === null) throw new Error("both are patterns that are run");
    expect(loose.maxText).toBeLessThan(strict.maxText);
    expect(patternCost(loose, 200)).toBeGreaterThan(patternCost(strict, 200));
  });
});
