import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cutBody } from "../../src/github/cut.ts";
import { commitMessage } from "../../src/github/commit-message.ts";
import { markerLine, readMarker, type Marker } from "../../src/github/issues/marker.ts";
import { comparesBaseAndHead, eventInfo } from "../../src/github/workflow-env.ts";
import { fenced } from "../../src/report/escape.ts";
import { misshapen } from "../names.ts";
import { pullRequest, workflowRun } from "./payloads.ts";

const line = fc.oneof(
  fc.constantFrom("```", "````sh", "<details><summary>x</summary>", "</details>", "| a | b |", ""),
  fc.string({ maxLength: 80 }).map((s) => s.replace(/[\r\n`<]/g, ".")),
);

describe("a body that is cut", () => {
  test("fits, says so, and leaves neither a fence nor details open", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 300, max: 2000 }),
        (lines, limit) => {
          const text = lines.join("\n");
          const cut = cutBody(text, "_Cut._", limit);
          expect(cut.length).toBeLessThanOrEqual(limit);
          if (text.length <= limit) return expect(cut).toBe(text);
          expect(cut.trimEnd().endsWith("_Cut._")).toBe(true);
          let fence = "";
          for (const l of cut.split("\n")) {
            const mark = /^`{3,}/.exec(l)?.[0] ?? "";
            if (fence === "") fence = mark;
            else if (l === mark && mark.length >= fence.length) fence = "";
          }
          expect(fence).toBe("");
        },
      ),
    );
  });
});

test("a fence is longer than what it holds", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom("`", "a", "\n", " ") })), (lines) => {
      const [open = "", ...rest] = fenced(lines, "sh");
      const fence = open.slice(0, -2);
      expect(rest.slice(0, -1).some((l) => l.includes(fence))).toBe(false);
      expect([rest.at(-1), rest.length]).toEqual([fence, lines.length + 1]);
    }),
  );
});

const markerArb: fc.Arbitrary<Marker> = fc.record({
  ...{ key: fc.stringMatching(/^[0-9a-f]{16}$/), clean: fc.integer({ min: 0, max: 2 }) },
  carried: fc.array(
    fc.tuple(
      ...([fc.string(), fc.constantFrom("error" as const, "info" as const), fc.option(fc.integer())] as const),
      ...([fc.string(), fc.string(), fc.option(fc.string())] as const),
    ),
    { maxLength: 5 },
  ),
});

describe("the marker of an issue", () => {
  test("is read again, whatever it holds, and cannot end its comment", () => {
    fc.assert(
      fc.property(markerArb, (marker) => {
        const text = markerLine(marker);
        expect(readMarker(`${text}\nbody`)).toEqual(marker);
        expect(text.slice(0, -4)).not.toContain("-->");
        expect(text).not.toContain("\n");
      }),
    );
  });
  test.each([
    "",
    "x",
    "<!-- mailworthy:issue {} -->",
    '<!-- mailworthy:issue {"key":"x"} -->',
    "<!-- mailworthy:issue { -->",
  ])("%j is none", (body) => expect(readMarker(body)).toBeNull());
});

describe("events", () => {
  const head = "b".repeat(40);
  const of = { action: "opened", number: 7, base: "a".repeat(40), head } as const;
  test.each([
    ["pull_request", pullRequest(of), { pull: 7, readOnlyFork: false }, true],
    ["pull_request", pullRequest({ ...of, fork: true }), { pull: 7, readOnlyFork: true }, true],
    ["pull_request_target", pullRequest({ ...of, fork: true }), { pull: 7, readOnlyFork: false }, true],
    ["workflow_run", workflowRun(head), { pull: null, headSha: head, headLabel: "stranger:change" }, true],
    ["workflow_run", { workflow_run: { event: "push", head_sha: head } }, { pull: null, headSha: null }, false],
    ["schedule", {}, { pull: null, baseSha: null, readOnlyFork: false }, false],
    [
      "pull_request",
      { pull_request: { number: "7", base: { sha: "; rm -rf /" } } },
      { pull: null, baseSha: null },
      true,
    ],
    ["push", null, { pull: null, defaultBranch: null }, false],
  ])("%s", (name, payload, expected, compares) => {
    const event = eventInfo(name, payload);
    expect(event).toMatchObject(expected);
    expect(comparesBaseAndHead(event)).toBe(compares);
  });
});

test("a commit message says what changed", () => {
  const row = (n: number): Parameters<typeof commitMessage>[1]["findings"][number] => ({
    ...{ fingerprint: String(n).padStart(16, "0"), id: "ptr/missing", severity: "error", subject: `192.0.2.${n}` },
    ...{
      sender: "x",
      list: n === 1 ? misshapen("bl.example\nforged: line") : null,
      message: "",
      cause: "",
      degree: null,
      since: "",
      learned: true,
    },
  });
  const of = (...rows: readonly number[]): Parameters<typeof commitMessage>[1] => ({
    ...{ schema: "mailworthy/history/1", at: "", findings: rows.map(row) },
  });
  expect(commitMessage(null, of(1, 2))).toBe("mailworthy: Learn 2 findings");
  expect(commitMessage(of(1), of(1))).toBe("mailworthy: No change (1 finding)");
  expect(commitMessage(of(1, 2), of(2, 3))).toBe(
    "mailworthy: 1 new, 1 recovered\n\n+ ptr/missing 192.0.2.3\n- ptr/missing 192.0.2.1 bl.example\\u{a}forged: line\n",
  );
  expect(commitMessage(of(), of(...Array.from({ length: 30 }, (_, i) => i))).split("\n")).toHaveLength(24);
});
