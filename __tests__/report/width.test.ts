import { describe, expect, test } from "@jest/globals";
import { padded, widest, widthOf } from "../../src/core/width.ts";
import { wrapped } from "../../src/report/drafts/wrap.ts";
import { renderTerminal } from "./terminal-text.ts";
import { night } from "./golden-world.ts";

test.each([
  ["", 0],
  ["mail.example.com", 16],
  ["逆引き (PTR)", 12],
  ["ﾒｰﾙ", 3],
  ["ＰＴＲ", 6],
  ["e\u0301", 1],
  ["か\u3099", 2],
  ["✔ … → –", 7],
  ["한국어", 6],
])("%j takes %i columns", (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test("padded and widest count columns", () => {
  expect(padded("一致", 6)).toBe("一致  ");
  expect(padded("一致", 2)).toBe("一致");
  expect([widest([]), widest(["ab", "一致"])]).toEqual([0, 4]);
});

test("a long text of Japanese without a break is wrapped in time that grows with it", () => {
  expect(wrapped("逆引きを設定してください。".repeat(20_000), "", 72).split("\n").length).toBeGreaterThan(5000);
});

describe("the terminal", () => {
  const look = { color: false, width: 60, verbose: false, quiet: false };

  test("sentences of Japanese are wrapped to its columns", () => {
    const lines = renderTerminal({ ...night(), lang: "ja" }, look).split("\n");
    const told = lines.slice(lines.findIndex((line) => line.startsWith("確認できなかった項目")) + 1);
    const wrong = told.slice(0, told.indexOf("")).filter((line) => widthOf(line) > look.width);
    expect(wrong).toEqual([]);
  });

  test("colours are as the look says, whatever this process writes to", () => {
    expect(renderTerminal(night(), { ...look, color: true })).toContain("\u001b[31m✘\u001b[39m");
    expect(renderTerminal(night(), look)).not.toContain("\u001b");
  });
});
