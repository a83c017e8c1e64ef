import { describe, expect, test } from "@jest/globals";
import { inOneGo } from "../../src/core/turns.ts";
import fc from "fast-check";
import type { Name } from "../../src/dns/types.ts";
import type { Finding, NotChecked } from "../../src/rules/finding.ts";
import { compare, type Side } from "../../src/compare/compare.ts";
import { MAX_RUNS, parseHistory, serializeHistory, type History } from "../../src/compare/history.ts";
import { mergeHistories } from "../../src/compare/merge-history.ts";
import { beforeOf, remember, withIssues } from "../../src/compare/remember.ts";
import type { JudgedFinding } from "../../src/compare/types.ts";
import { accepted, fails } from "../../src/compare/verdict.ts";
import { writtenSubject } from "../../src/mail/subject.ts";
import { misshapen, n } from "../names.ts";

const AT = "2026-11-24T03:00:00Z";
const finding = (subject: string, degree: number | null = null, severity: Finding["severity"] = "error"): Finding => ({
  ...{
    id: "dnsbl/listed",
    severity,
    subject,
    sender: "example.com",
    list: n("bl.example"),
    cause: "bl.example",
    degree,
  },
  ...{ message: `${subject} is listed`, help: "", location: null, evidence: [] },
});
const unknown = (subject: string, list: Name | null = n("bl.example")): NotChecked => ({
  ...{ check: "dnsbl/listed", subject, sender: "", list, reason: "timeout", detail: "" },
});

/** One night: what is seen is compared with the history, and remembered. */
function night(
  history: History | null,
  side: Partial<Side>,
  options: { tracks?: boolean; at?: string } = {},
): {
  readonly changes: Readonly<Record<string, string | null>>;
  readonly next: History;
  readonly judged: readonly JudgedFinding[];
} {
  const now: Side = { findings: [], notChecked: [], ...side };
  const at = options.at ?? AT;
  const judged =
    history === null
      ? inOneGo(compare(now, null, [], at)).map((f) => ({ ...f, change: "persisting" as const, since: at }))
      : inOneGo(compare(now, beforeOf(history, options.tracks), history.unchecked ?? [], at));
  const next = remember({ findings: judged, notChecked: now.notChecked }, history, at);
  return { changes: Object.fromEntries(judged.map((f) => [f.subject, f.change])), next, judged };
}

describe("the ratchet", () => {
  test("learned, new, still new, gone, forgotten, new again", () => {
    const first = night(null, { findings: [finding("a")] });
    expect(first.next.findings.map((f) => f.learned)).toEqual([true]);
    const both = { findings: [finding("a"), finding("b")] };
    const second = night(first.next, both);
    expect(second.changes).toEqual({ a: "persisting", b: "introduced" });
    expect(night(second.next, both).changes).toEqual({ a: "persisting", b: "introduced" });
    const clean = night(second.next, { findings: [finding("a")] });
    expect(clean.changes).toEqual({ a: "persisting", b: "resolved" });
    expect(clean.next.gone?.map((g) => [g.subject, g.clean])).toEqual([["b", 1]]);
    const again = night(clean.next, { findings: [finding("a")] });
    expect([again.changes, again.next.gone]).toEqual([{ a: "persisting" }, []]);
    expect(night(again.next, both).changes).toEqual({ a: "persisting", b: "introduced" });
  });

  test("a learned fault that was mended is a regression when it returns", () => {
    const first = night(null, { findings: [finding("a")] });
    const mended = night(first.next, {});
    expect(night(mended.next, { findings: [finding("a")] }).changes).toEqual({ a: "introduced" });
  });

  test("a degree moves down only", () => {
    const first = night(null, { findings: [finding("a", 9)] });
    const worse = night(first.next, { findings: [finding("a", 12)] });
    expect([worse.changes, worse.next.findings[0]?.degree]).toEqual([{ a: "worsened" }, 9]);
    const better = night(worse.next, { findings: [finding("a", 7)] });
    expect([better.changes, better.next.findings[0]?.degree]).toEqual([{ a: "persisting" }, 7]);
    expect(night(better.next, { findings: [finding("a", 8)] }).changes).toEqual({ a: "worsened" });
  });

  test("what could not be checked is neither clean nor bad", () => {
    const first = night(null, { findings: [finding("a"), finding("b")] });
    const clean = night(first.next, { findings: [finding("b")] });
    for (const notChecked of [[unknown("a"), unknown("b")], [unknown("bl.example")]]) {
      const down = night(clean.next, { notChecked });
      expect(down.changes).toEqual({ b: "indeterminate" });
      expect(down.next.findings).toEqual(clean.next.findings);
      expect(down.next.gone).toEqual(clean.next.gone); // not a second clean run
    }
  });

  test("first seen because nobody could look before: learned, once", () => {
    const down = night(null, { notChecked: [unknown("bl.example")] });
    const still = night(down.next, { notChecked: [unknown("bl.example"), unknown("x", n("other.example"))] });
    expect(still.next.unchecked).toEqual([{ check: "dnsbl/listed", subject: "bl.example", list: "bl.example" }]);
    expect(night(still.next, { findings: [finding("a")] }).changes).toEqual({ a: "indeterminate" });
    const up = night(still.next, {});
    expect(up.next.unchecked).toEqual([]);
    expect(night(up.next, { findings: [finding("a")] }).changes).toEqual({ a: "introduced" });
  });

  test("an acceptance ends by itself", () => {
    const first = night(null, {});
    const red = night(first.next, { findings: [finding("a")] });
    const row = { id: "dnsbl/listed", on: "a", list: "bl.example", until: "2026-11-25", reason: "ticket", at: null };
    const day = (at: string, history: History): { red: boolean; next: History } => {
      const judged = accepted(night(history, { findings: [finding("a")] }, { at }).judged, [row], at);
      const next = remember({ findings: judged, notChecked: [] }, history, at);
      return { red: judged.some((f) => fails(f, "regression", "history")), next };
    };
    const held = day("2026-11-25T23:59:59Z", red.next);
    expect(held.red).toBe(false);
    expect(day("2026-11-26T00:00:00Z", held.next).red).toBe(true);
  });
});

describe("issues: red once", () => {
  const first = night(null, {});
  const red = night(first.next, { findings: [finding("a", 5)] });
  const number = new Map(red.judged.map((f) => [f.fingerprint, 12]));
  const tracked = withIssues(red.next, number, red.judged);

  test("in its issue it persists, and says in which", () => {
    const green = night(tracked, { findings: [finding("a", 5)] }, { tracks: true });
    expect([green.changes, green.judged[0]?.issue]).toEqual([{ a: "persisting" }, 12]);
    expect(green.next.findings[0]?.tracked?.issue).toBe(12);
  });
  test("worse than it was there: red", () =>
    expect(night(tracked, { findings: [finding("a", 6)] }, { tracks: true }).changes).toEqual({ a: "worsened" }));
  test("without issues it is red until it recovers", () =>
    expect(night(tracked, { findings: [finding("a", 5)] }).changes).toEqual({ a: "introduced" }));
  test("without a number (the issue could not be opened) it stays red", () =>
    expect(night(red.next, { findings: [finding("a", 5)] }, { tracks: true }).changes).toEqual({ a: "introduced" }));
});

const hex = fc.stringMatching(/^[0-9a-f]{16}$/);
const rowArb = fc.record({
  ...{ fingerprint: hex, id: fc.constantFrom("dnsbl/listed", "ptr/missing") },
  ...{ severity: fc.constantFrom("error" as const, "warning" as const), subject: fc.string(), sender: fc.string() },
  ...{
    list: fc.option(fc.string().map(misshapen)),
    message: fc.string(),
    cause: fc.string(),
    degree: fc.option(fc.integer()),
  },
  ...{ since: fc.constant(AT), learned: fc.boolean() },
});
const observedArb = fc.record({
  ...{ subject: fc.string().map(writtenSubject), list: fc.string().map(misshapen), allowed: fc.boolean() },
  grade: fc.constantFrom("GOOD" as const, "NEUTRAL" as const, "POOR" as const, null),
  ...{ meaning: fc.string(), since: fc.constant(AT) },
});
const historyArb = fc.record({
  ...{ schema: fc.constant("mailworthy/history/1" as const), at: fc.constantFrom(AT, "2026-11-25T03:00:00Z") },
  findings: fc.uniqueArray(rowArb, { selector: (row) => row.fingerprint, maxLength: 12 }),
  observed: fc.uniqueArray(observedArb, {
    selector: (row) => `${row.subject} ${row.list}`,
    minLength: 1,
    maxLength: 3,
  }),
});

describe("the file", () => {
  test("what is written is read again, keys of others included, one finding a line", () => {
    fc.assert(
      fc.property(historyArb, (history) => {
        const text = serializeHistory(history);
        const read = parseHistory(text, "h.json");
        if (!read.ok || read.value === null) throw new Error("not read");
        const sorted = [...history.findings].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
        expect(read.value).toEqual({ ...history, findings: sorted });
        expect(text.split("\n").filter((line) => line.includes('"fingerprint"'))).toHaveLength(history.findings.length);
        expect(serializeHistory(read.value)).toBe(text);
      }),
    );
  });

  test("a merge of two runs that met loses no finding, whoever is first", () => {
    fc.assert(
      fc.property(historyArb, historyArb, (a, b) => {
        const prints = (h: History): readonly string[] => h.findings.map((f) => f.fingerprint).sort();
        const all = [...new Set([...prints(a), ...prints(b)])].sort();
        expect(prints(mergeHistories(a, b))).toEqual(all);
        expect(prints(mergeHistories(b, a))).toEqual(all);
        expect(mergeHistories(a, a)).toEqual({ ...a, gone: [], runs: [] });
      }),
    );
  });

  test("it is bounded: the last 90 runs", () => {
    let history: History | null = null;
    for (let n = 0; n < MAX_RUNS + 20; n++) {
      const point = { at: `run ${n}`, errors: n, warnings: 0, notChecked: 0, listed: 0 };
      history = remember({ findings: [], notChecked: [] }, history, AT, point);
    }
    expect([history?.runs?.length, history?.runs?.[0]?.errors]).toEqual([MAX_RUNS, 20]);
  });

  test("nothing that nobody could check grows without bound", () => {
    const notChecked = Array.from({ length: 50_000 }, (_, i) => unknown(`s${i}`));
    expect(remember({ findings: [], notChecked }, null, AT).unchecked).toEqual([
      { check: "dnsbl/listed", subject: "bl.example", list: "bl.example" },
    ]);
  });

  const old = `{"schema":"mailworthy/history/1","at":"${AT}","findings":[]}`;
  test("a file of the first version, without the later keys, is read", () =>
    expect(parseHistory(old, "h")).toMatchObject({ ok: true, value: { findings: [] } }));

  test.each([
    ["", null],
    ["   \n", null],
    ["{", "is not a history of Mailworthy"],
    ["[]", "is not a history of Mailworthy"],
    ["null", "is not a history of Mailworthy"],
    [
      '{"schema":"mailworthy/history/2"}',
      "written by a newer Mailworthy (history format 2; this version reads up to 1)",
    ],
    ['{"schema":"mailworthy/report/1"}', "expected schema mailworthy/history/1"],
    [old.replace("[]", '[{"fingerprint":"x"}]'), "findings.0.fingerprint"],
  ])("%j", (text, message) => {
    const read = parseHistory(text, "h.json");
    if (message === null) expect(read).toEqual({ ok: true, value: null });
    else expect(read.ok ? "" : read.error[0]?.message).toContain(message);
  });
});
