import { describe, expect, test } from "@jest/globals";
import { inOneGo } from "../../src/core/turns.ts";
import fc from "fast-check";
import type { Finding, NotChecked } from "../../src/rules/finding.ts";
import { compare } from "../../src/compare/compare.ts";
import { parseHistory, serializeHistory } from "../../src/compare/history.ts";
import { remember } from "../../src/compare/remember.ts";
import { stillUnknown, unknownsOf, type Unchecked } from "../../src/compare/unknowns.ts";
import { check, told, world } from "../senders/world.ts";
import { n } from "../names.ts";

const row = (check: string, subject: string, cause?: string | null, more: Partial<Unchecked> = {}): Unchecked => ({
  ...{ check, subject, list: null },
  ...(cause === undefined ? {} : { cause }),
  ...more,
});
const IP = "203.0.113.1";

describe("was the very check that would repeat a finding not made?", () => {
  const LOST = { id: "spf/sender-not-authorized", subject: IP, list: null, cause: "b.test", sender: "b.test" };
  const INCLUDE = { id: "spf/include-gone", subject: "b.test", list: null, cause: "include:x.test", sender: "b.test" };
  const WIDE = { ...INCLUDE, id: "spf/allows-everyone", cause: "x.test +all" };
  const LISTED = { id: "dnsbl/listed", subject: IP, list: "bl.test", cause: "bl.test", sender: "b.test" };
  test.each<readonly [string, Unchecked, typeof LISTED | typeof LOST, boolean, boolean]>([
    ["the same thing", row(LOST.id, IP, "b.test"), LOST, true, true],
    ["another MAIL FROM at the address", row(LOST.id, IP, "dark.test"), LOST, false, false],
    ["the whole subject", row(LOST.id, IP, null), LOST, true, true],
    ["another check of the category", row("spf/unwanted-sender", IP, null), LOST, false, false],
    ["another subject", row(LOST.id, "203.0.113.2", null), LOST, false, false],
    ["a row of version 1: its category", row("spf/unwanted-sender", IP), LOST, true, true],
    ["a row of version 1: another category", row("ptr/missing", IP), LOST, false, false],
    [
      "a part of the tree, by its term",
      row(INCLUDE.id, "b.test", "include:x.test", { partial: true }),
      INCLUDE,
      true,
      true,
    ],
    ["another part of the tree", row(INCLUDE.id, "b.test", "include:y.test", { partial: true }), INCLUDE, true, false],
    ["a record of the tree, by its name", row(WIDE.id, "b.test", "x.test", { partial: true }), WIDE, true, true],
    ["a name that begins the same", row(WIDE.id, "b.test", "x.tes"), WIDE, false, false],
    ["the list at the address", row("dnsbl/listed", IP, undefined, { list: n("bl.test") }), LISTED, true, true],
    ["the whole list", row("dnsbl/policy", "bl.test", undefined, { list: n("bl.test") }), LISTED, true, true],
    ["another list", row("dnsbl/listed", IP, undefined, { list: n("other.test") }), LISTED, false, false],
    ["the volume's one teller", row("volume/jump", IP, null), { ...LOST, id: "volume/not-warmed-up" }, true, true],
    ["servers of the sender", row("servers/unknown", "b.test", null, { sender: "b.test" }), LISTED, true, true],
    ["servers of another", row("servers/unknown", "a.test", null, { sender: "a.test" }), LISTED, false, false],
    [
      "a large range with it",
      row("servers/range", "b.test", "203.0.113.0/24", { sender: "b.test" }),
      LISTED,
      true,
      true,
    ],
    [
      "a large range without it",
      row("servers/range", "b.test", "192.0.2.0/24", { sender: "b.test" }),
      LISTED,
      false,
      false,
    ],
    ["no server known", row("servers/none", "b.test", "", { sender: "b.test" }), LISTED, false, false],
  ])("%s", (_, unknown, finding, gone, seen) => {
    expect([unknownsOf([unknown], "gone")(finding), unknownsOf([unknown], "seen")(finding)]).toEqual([gone, seen]);
  });
});

describe("over both sides", () => {
  const causes = fc.constantFrom("a.test", "b.test", "c.test");
  const finding = (cause: string): Finding => ({
    ...{ id: "spf/sender-not-authorized", severity: "error", subject: IP, sender: cause, list: null, degree: null },
    ...{ cause, message: "", help: "", location: null, evidence: [] },
  });
  const unknown = (cause: string): NotChecked => ({
    ...{ check: "spf/sender-not-authorized", subject: IP, sender: cause, list: null, cause },
    ...{ reason: "timeout", detail: "" },
  });

  test("only its own unknown keeps a finding from being told as new, or as resolved", () => {
    fc.assert(
      fc.property(fc.uniqueArray(causes), fc.uniqueArray(causes), fc.uniqueArray(causes), (found, dark, was) => {
        const now = { findings: found.map(finding), notChecked: dark.map(unknown) };
        const before = new Map(
          inOneGo(compare({ findings: was.map(finding), notChecked: [] }, null, [], "")).map((f) => [
            f.fingerprint,
            { finding: f, since: null, learned: true },
          ]),
        );
        const changes = new Map(inOneGo(compare(now, before, dark.map(unknown), "")).map((f) => [f.cause, f.change]));
        for (const cause of new Set([...found, ...was])) {
          const [is, had, blind] = [found, was, dark].map((all) => all.includes(cause));
          const expected = is
            ? had
              ? "persisting"
              : blind
                ? "indeterminate"
                : "introduced"
            : blind
              ? "indeterminate"
              : "resolved";
          expect(changes.get(cause)).toBe(expected);
        }
      }),
    );
  });

  test.each<readonly [string, readonly Unchecked[], readonly Unchecked[], readonly (string | null | undefined)[]]>([
    ["the same", [row("spf/x", IP, "a")], [row("spf/x", IP, "a")], ["a"]],
    ["another cause", [row("spf/x", IP, "a")], [row("spf/x", IP, "b")], []],
    ["all of it now: no more than before", [row("spf/x", IP, "a")], [row("spf/x", IP, null)], ["a"]],
    ["all of it before: what is left", [row("spf/x", IP, null)], [row("spf/x", IP, "a")], ["a"]],
    ["of version 1", [row("spf/x", IP)], [row("spf/y", IP, null)], [null]],
    ["answered", [row("spf/x", IP, "a")], [], []],
  ])("what no run could check yet: %s", (_, before, now, left) => {
    expect([...new Set(stillUnknown(before, now).map((r) => r.cause))]).toEqual(left);
  });

  test("a history keeps the cause and reads rows without one", () => {
    const first = remember({ findings: [], notChecked: [unknown("a.test")] }, null, "2026-11-24T03:00:00Z");
    const text = serializeHistory(first);
    const read = parseHistory(text, "h.json");
    expect(read.ok && read.value?.unchecked).toEqual([
      { check: "spf/sender-not-authorized", subject: IP, list: null, cause: "a.test" },
    ]);
    const old = parseHistory(text.replace(',"cause":"a.test"', ""), "h.json");
    expect(old.ok && old.value?.unchecked).toEqual([{ check: "spf/sender-not-authorized", subject: IP, list: null }]);
  });
});

describe("in a run", () => {
  const WORLD = `
a.test. IN TXT "v=spf1 ip4:${IP} -all"
b.test. IN TXT "v=spf1 -all"
v.test. IN TXT "v=spf1 include:gone.test include:vendor.test -all"
vendor.test. IN TXT "v=spf1 +all"`;
  const run = (
    senders: string,
    silent: readonly string[],
    ...categories: readonly string[]
  ): Promise<readonly string[]> =>
    check(world(WORLD, silent).dns, { senders }).then((result) => [
      ...told(result, ...categories),
      ...result.judgement.notChecked
        .filter((n) => categories.includes(n.check.split("/")[0] ?? "") && n.cause !== null)
        .map((n) => `? ${n.check} ${n.cause ?? ""}`),
    ]);

  test("a parked domain's own record is judged, whatever its MAIL FROM is", async () => {
    const result = await check(world(WORLD).dns, {
      senders: "b.test mail-from=a.test sends=no\na.test mail-from=a.test",
    });
    expect(told(result, "spf")).not.toContain("spf/parked-without-reject b.test warning");
    const loud = await check(world(WORLD).dns, { senders: "a.test mail-from=b.test sends=no" });
    expect(told(loud, "spf")).toContain("spf/parked-without-reject a.test warning");
  });

  test("each unknown names its cause", async () => {
    expect(await run(`x.test mail-from=dark.test ${IP} helo=m.dark.test`, ["dark.test"], "spf", "helo")).toEqual([
      "? spf/sender-not-authorized dark.test",
      "? helo/mismatch m.dark.test",
      "? helo/spf-fail m.dark.test",
    ]);
  });

  test("a record of the tree that nobody answers leaves open what it may hold, not the rest", async () => {
    const seen = await run("v.test", [], "spf");
    expect(seen).toContain("spf/allows-everyone v.test error");
    const dark = await run("v.test", ["vendor.test"], "spf");
    expect(dark).toContain("spf/include-gone v.test error");
    expect(dark).toContain("? spf/allows-everyone vendor.test");
    expect(dark).toContain("? spf/include-gone include:vendor.test");
  });
});
