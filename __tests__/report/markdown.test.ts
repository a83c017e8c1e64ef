import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { judge } from "../../src/compare/verdict.ts";
import type { Mode } from "../../src/compare/types.ts";
import { blocksOf, fit, whole } from "../../src/report/fit.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { anyText } from "../letters.ts";
import { bigReport } from "./big.ts";
import { finding, fullReport, report } from "./fixture.ts";

const title = (mode: Mode, findings: Parameters<typeof judge>[1], over = {}): string =>
  renderMarkdown(
    report({ judgement: judge(mode, findings, [], { failOn: "regression", maxNotChecked: null }), ...over }),
  ).split("\n")[0] ?? "";

test.each([
  ["pull-request", [finding()], "# ❌ Mail deliverability: 1 regression in this pull request"],
  [
    "pull-request",
    [finding({ change: "persisting" })],
    "# ⚠️ Mail deliverability: no regression in this pull request; 1 known problem from before it",
  ],
  [
    "history",
    [finding({ change: "persisting", since: "2026-11-03T05:00:00Z" })],
    "# ⚠️ Mail deliverability: no change; 1 known problem, open since 3 November",
  ],
  [
    "history",
    [
      finding({ change: "persisting", since: "2026-11-03T05:00:00Z" }),
      finding({ change: "persisting", since: "2025-12-31T05:00:00Z", subject: "192.0.2.1" }),
      finding({ change: "persisting", severity: "warning", subject: "192.0.2.2" }),
    ],
    "# ⚠️ Mail deliverability: no change; 2 known problems, open since 31 December 2025, 1 warning",
  ],
  ["history", [finding({ change: "resolved" })], "# ✅ Mail deliverability: no regression since the last good state"],
  [
    "history",
    [finding(), finding({ subject: "192.0.2.1" })],
    "# ❌ Mail deliverability: 2 regressions since the last good state",
  ],
  ["absolute", [finding({ change: null })], "# ❌ Mail deliverability: 1 error"],
  ["absolute", [], "# ✅ Mail deliverability: nothing wrong was found"],
] as const)("%s: the title says it", (mode, findings, line) => {
  expect(title(mode, findings)).toBe(line);
});

test("refs are code, and the second finding of a line says so", () => {
  const page = renderMarkdown(
    report({
      judgement: judge("pull-request", [finding({ since: null }), finding({ id: "dnsbl/policy", since: null })], [], {
        ...{ failOn: "regression", maxNotChecked: null },
      }),
      ...{ base: "a1b2c3d", head: "e4f5a6b" },
    }),
  );
  expect(page).toContain("base `a1b2c3d` → head `e4f5a6b`");
  expect(page).toContain("| same line |");
});

/** Every fence and every details of the page is closed, and each row has the cells of its table. */
function wellFormed(page: string): void {
  let fence: string | null = null;
  let depth = 0;
  let columns: number | null = null;
  for (const line of page.split("\n")) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence !== null) {
      if (line.trim() === fence) fence = null;
      continue;
    }
    if (mark !== undefined) fence = mark;
    if (line.startsWith("<details")) depth++;
    if (line.startsWith("</details>")) depth--;
    expect(depth === 0 || depth === 1).toBe(true);
    if (!line.startsWith("|")) columns = null;
    else {
      // A bar inside of a cell is escaped; in a code span too (GFM tables).
      const cells = line.replace(/\\\\/g, "").replace(/\\\|/g, "").split("|").length;
      columns ??= cells;
      expect(cells).toBe(columns);
      expect(line.trimEnd().endsWith("|")).toBe(true);
    }
  }
  expect([fence, depth]).toEqual([null, 0]);
}

describe("the limit", () => {
  test("property: never over it, never cut inside a fence, a table row or details", () => {
    const text = fc.oneof(anyText({ maxLength: 60 }), fc.constantFrom("|", "```", "</details>", "a|b\n|c"));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.integer({ min: 1200, max: 40_000 }), (texts, limit) => {
        const findings = texts.map((t) =>
          finding({ message: t, help: t, subject: t, cause: t, evidence: [{ question: t, answer: t, command: t }] }),
        );
        const full = fullReport();
        const judgement = judge("history", [...findings, ...full.judgement.findings], full.judgement.notChecked, {
          ...{ failOn: "regression", maxNotChecked: null },
        });
        const page = renderMarkdown({ ...full, judgement }, null, limit);
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit);
        expect(page.startsWith("# ❌ Mail deliverability")).toBe(true);
        wellFormed(page);
      }),
      { numRuns: 60 },
    );
  });

  test("a comment of 65,536 and a summary of 1 MiB from 10,000 senders", () => {
    const big = bigReport(10_000, 10);
    for (const limit of [65_536, 1024 * 1024]) {
      const page = renderMarkdown(big, null, limit);
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit);
      expect(Buffer.byteLength(page)).toBeGreaterThan(limit / 10);
      wellFormed(page);
    }
    expect(renderMarkdown(big, null, 65_536)).toContain("Not all of it fits");
  });

  test("blocks keep together what belongs together", () => {
    const lines = [
      "## A",
      "a",
      "<details><summary>x</summary>",
      "```",
      "## not a heading",
      "<details>",
      "```",
      "</details>",
      "",
      "## B",
    ];
    expect(blocksOf(lines).map((b) => b.before.length)).toEqual([2, 6, 1]);
    const rows = [...Array(9).keys()].map((i) => `r${i}`);
    const table = { before: ["t"], rows, after: (n: number) => [`-${n}`] };
    expect(fit([whole(["12345"]), table], 20, ["…"])).toBe("12345\nt\nr0\n-8\n…\n");
    expect(fit([whole(["12345"]), table], 17, ["…"])).toBe("12345\n…\n");
  });
});
