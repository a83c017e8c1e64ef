import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { settingsOf } from "../../src/app/settings-of.ts";
import { RULES } from "../../src/rules/registry.ts";
import { loosenedFindings } from "../../src/compare/loosened.ts";
import type { Loosening, LocatedLoosening } from "../../src/rules/config/loosening.ts";
import { looseningsOf, type Settings } from "../../src/compare/settings.ts";

const IDS = RULES;
const NONE = { zones: null, failOn: null, maxNotChecked: null, history: null };
const TODAY = "2026-11-28";

interface Side {
  readonly senders?: string;
  readonly config?: string;
  /** What its `zones` match. */
  readonly files?: readonly string[];
}

function side({ senders = "", config, files = [] }: Side): Settings {
  const lists = senders === "" ? [] : [{ text: senders, file: "senders.txt" }];
  const read = settingsOf({ lists, config: config === undefined ? null : { text: config, file: "m.yml" } }, NONE, IDS);
  if (!read.ok) throw new Error(read.error.map((problem) => problem.message).join("; "));
  return { ...read.value, zoneFiles: files };
}

function located(base: Side, head: Side, selectors: readonly string[] = []): readonly LocatedLoosening[] {
  return looseningsOf(side(base), side(head), { today: TODAY, checks: RULES, selectors: () => selectors });
}

const loosened = (base: Side, head: Side, selectors: readonly string[] = []): readonly Loosening[] =>
  located(base, head, selectors).map((l) => l.loosening);

const A =
  "a.test 192.0.2.1 192.0.2.2 helo=m.a.test dkim=s1,s2 volume=bulk mail-from=a.test,b.a.test must-not-authorize=198.51.100.0/24";
const a = (change: (line: string) => string): Side => ({ senders: change(A) });

/** What one side has and the other has not: told in one direction, and in the other silent. */
const TABLE: readonly (readonly [string, Side, Side, readonly Loosening[]])[] = [
  ["a sender is dropped", { senders: `${A}\nb.test` }, { senders: A }, [{ code: "sender-dropped", sender: "b.test" }]],
  [
    "a parked one too",
    { senders: `${A}\nb.test sends=no` },
    { senders: A },
    [{ code: "sender-dropped", sender: "b.test" }],
  ],
  [
    "an address",
    { senders: A },
    a((l) => l.replace("192.0.2.2 ", "")),
    [{ code: "addresses-dropped", sender: "a.test", addresses: ["192.0.2.2"] }],
  ],
  [
    "a range gets smaller",
    { senders: "a.test 192.0.2.0/28" },
    { senders: "a.test 192.0.2.0/29" },
    [{ code: "addresses-dropped", sender: "a.test", addresses: ["192.0.2.8/29"] }],
  ],
  [
    "a MAIL FROM domain",
    { senders: A },
    a((l) => l.replace(",b.a.test", "")),
    [{ code: "mail-from-dropped", sender: "a.test", names: ["b.a.test"] }],
  ],
  [
    "the HELO name",
    { senders: A },
    a((l) => l.replace("helo=m.a.test ", "")),
    [{ code: "helo-dropped", sender: "a.test", name: "m.a.test" }],
  ],
  [
    "a DKIM selector",
    { senders: A },
    a((l) => l.replace("s1,s2", "s1")),
    [{ code: "dkim-dropped", sender: "a.test", selectors: ["s2"] }],
  ],
  [
    "a part of what must not pass",
    { senders: A },
    a((l) => l.replace("198.51.100.0/24", "198.51.100.0/25")),
    [{ code: "forbidden-dropped", sender: "a.test", ranges: ["198.51.100.128/25"] }],
  ],
  [
    "bulk",
    { senders: A },
    a((l) => l.replace("volume=bulk", "volume=low")),
    [{ code: "volume-lowered", sender: "a.test" }],
  ],
  [
    "a sender is parked",
    { senders: "a.test" },
    { senders: "a.test sends=no" },
    [{ code: "sends-no-more", sender: "a.test" }],
  ],
  [
    "a bare address",
    { senders: "192.0.2.1\n192.0.2.9" },
    { senders: "192.0.2.1" },
    [{ code: "sender-dropped", sender: "192.0.2.9" }],
  ],
  [
    "one of several bare addresses",
    { senders: "192.0.2.1 192.0.2.9" },
    { senders: "192.0.2.1" },
    [{ code: "addresses-dropped", sender: "192.0.2.1", addresses: ["192.0.2.9"] }],
  ],
  [
    "the zone of an id is told no more",
    { senders: A, config: "zone-ids: { var.a: a.test, var.b: b.test }\n" },
    { senders: A, config: "zone-ids: { var.b: b.test }\n" },
    [{ code: "zone-id-changed", reference: "var.a", from: "a.test", to: null }],
  ],
  [
    "zones matches less",
    { senders: "a.test", files: ["x", "y"] },
    { senders: "a.test", files: ["y"] },
    [{ code: "zones-narrowed", files: ["x"] }],
  ],
  [
    "a rule is off",
    { senders: "a.test" },
    { senders: "a.test", config: "rules: { spf/missing: off }" },
    [{ code: "rule-lowered", id: "spf/missing", from: "error", to: "off" }],
  ],
  [
    "a rule that was raised is taken out",
    { senders: "a.test", config: "rules: { ptr/generic-name: error }" },
    { senders: "a.test", config: "rules: { spf/missing: error }" },
    [{ code: "rule-lowered", id: "ptr/generic-name", from: "error", to: "warning" }],
  ],
  [
    "a rule some of whose findings are worse than its own severity",
    { senders: "a.test" },
    { senders: "a.test", config: "rules: { dmarc/missing: warning }" },
    [{ code: "rule-lowered", id: "dmarc/missing", from: "error", to: "warning" }],
  ],
  [
    "an option, told once although it may stand with the limit",
    { senders: "a.test", config: "rules: { spf/too-many-lookups: { warn-at: 7 } }" },
    { senders: "a.test" },
    [{ code: "option-loosened", id: "spf/near-lookup-limit", option: "warn-at", from: 7, to: 9 }],
  ],
  [
    "fail-on",
    { senders: "a.test" },
    { senders: "a.test", config: "fail-on: never" },
    [{ code: "fail-on-weakened", from: "regression", to: "never" }],
  ],
  [
    "fail-on taken out",
    { senders: "a.test", config: "fail-on: warning" },
    { senders: "a.test" },
    [{ code: "fail-on-weakened", from: "warning", to: "regression" }],
  ],
  [
    "max-not-checked",
    { senders: "a.test", config: "max-not-checked: 3" },
    { senders: "a.test", config: "max-not-checked: 30" },
    [{ code: "max-not-checked-raised", from: 3, to: 30 }],
  ],
  [
    "max-not-checked taken out",
    { senders: "a.test", config: "max-not-checked: 3" },
    { senders: "a.test" },
    [{ code: "max-not-checked-raised", from: 3, to: null }],
  ],
  [
    "the profile, once for all its lists",
    { senders: "a.test" },
    { senders: "a.test", config: "blocklists: { profile: none }" },
    [{ code: "profile-lowered", from: "standard", to: "none" }],
  ],
  [
    "a list of one's own",
    { senders: "a.test", config: "blocklists: { add: [{ zone: bl.own.test }] }" },
    { senders: "a.test" },
    [{ code: "list-dropped", zone: "bl.own.test" }],
  ],
  [
    "a list of the profile",
    { senders: "a.test" },
    { senders: "a.test", config: "blocklists: { remove: [Bl.Spamcop.Net] }" },
    [{ code: "list-dropped", zone: "bl.spamcop.net" }],
  ],
  [
    "a list's weight",
    { senders: "a.test", config: "blocklists: { add: [{ zone: bl.own.test, impact: high }] }" },
    { senders: "a.test", config: "blocklists: { add: [{ zone: bl.own.test, impact: low }] }" },
    [{ code: "impact-lowered", zone: "bl.own.test", from: "high", to: "low" }],
  ],
  [
    "codes of an own list",
    { senders: "a.test", config: "blocklists: { add: [{ zone: bl.own.test }] }" },
    { senders: "a.test", config: "blocklists: { add: [{ zone: bl.own.test, codes: { 127.0.0.9: policy } }] }" },
    [{ code: "list-narrowed", zone: "bl.own.test", keys: ["codes"] }],
  ],
  [
    "its families and its questions a day",
    { senders: "a.test", config: "blocklists: { add: [{ zone: bl.own.test }] }" },
    { senders: "a.test", config: "blocklists: { add: [{ zone: bl.own.test, families: [6], per-day: 10 }] }" },
    [{ code: "list-narrowed", zone: "bl.own.test", keys: ["families", "per-day"] }],
  ],
  [
    "the history",
    { senders: "a.test", config: "history: branch:mail" },
    { senders: "a.test" },
    [{ code: "history-changed", from: "branch:mail", to: null }],
  ],
  [
    "a file of volumes",
    { senders: "a.test", config: "volume: [{ file: sent.csv }]" },
    { senders: "a.test", config: "volume: [{ file: sent.csv, domain: a.test }]" },
    [{ code: "volume-file-dropped", file: "sent.csv", of: null }],
  ],
];

const accept = (entry: string): Side => ({
  senders: "a.test",
  config: `accept:\n  - { ${entry}, reason: ticket 4711 }\n`,
});

describe("what a change loosens", () => {
  test.each(TABLE)("%s", (_, base, head, expected) => {
    expect(loosened(base, head)).toEqual(expected);
  });

  test("an id that is said to be another zone's", () => {
    const config = (domain: string): Side => ({ senders: A, config: `zone-ids: { var.a: ${domain} }\n` });
    expect(loosened(config("a.test"), config("c.test"))).toEqual([
      { code: "zone-id-changed", reference: "var.a", from: "a.test", to: "c.test" },
    ]);
  });

  test.each(TABLE)("the way back only tightens: %s", (_, base, head) => {
    expect(loosened(head, base)).toEqual([]);
  });

  test.each(TABLE)("in words, with a line: %s", (_, base, head) => {
    const found = loosenedFindings(located(base, head), side(base).config, TODAY, null);
    expect(found.map((f) => [f.id, f.severity, f.change])).toEqual([["config/loosened", "warning", "introduced"]]);
    expect(found[0]?.message).toMatch(/^[^.].*[^.]$/);
  });

  test.each<readonly [string, string, string, readonly string[]]>([
    [
      "longer",
      "id: spf/missing, on: a.test, until: 2026-12-01",
      "id: spf/missing, on: a.test, until: 2027-12-01",
      ["acceptance-extended"],
    ],
    ["shorter", "id: spf/missing, on: a.test, until: 2027-12-01", "id: spf/missing, on: a.test, until: 2026-12-01", []],
    [
      "another reason is none",
      "id: spf/missing, on: a.test, until: 2026-12-01",
      "id: spf/missing, on: A.test., until: 2026-12-01",
      [],
    ],
    [
      "any list instead of one",
      "id: dnsbl/listed, on: 192.0.2.1, list: x.test, until: 2026-12-01",
      "id: dnsbl/listed, on: 192.0.2.1, until: 2026-12-01",
      ["accepted"],
    ],
    [
      "one list instead of any",
      "id: dnsbl/listed, on: 192.0.2.1, until: 2026-12-01",
      "id: dnsbl/listed, on: 192.0.2.1, list: x.test, until: 2026-12-01",
      [],
    ],
    [
      "over already",
      "id: spf/missing, on: b.test, until: 2027-12-01",
      "id: spf/missing, on: a.test, until: 2026-11-27",
      [],
    ],
    [
      "its last day",
      "id: spf/missing, on: b.test, until: 2027-12-01",
      "id: spf/missing, on: a.test, until: 2026-11-28",
      ["accepted"],
    ],
  ])("accept: %s", (_, base, head, codes) => {
    expect(loosened(accept(base), accept(head)).map((l) => l.code)).toEqual(codes);
  });

  test("DKIM selectors that nobody names are those of the DNS files", () => {
    expect(loosened({ senders: "a.test" }, { senders: "a.test dkim=S1" }, ["s1", "s2"])).toEqual([
      { code: "dkim-dropped", sender: "a.test", selectors: ["s2"] },
    ]);
    expect(loosened({ senders: "a.test dkim=s1,s9" }, { senders: "a.test" }, ["s1", "s2"])).toEqual([
      { code: "dkim-dropped", sender: "a.test", selectors: ["s9"] },
    ]);
    expect(loosened({ senders: "a.test" }, { senders: "a.test dkim=s1,s2" }, ["s1", "s2"])).toEqual([]);
  });

  test("moving senders from one file to another, in another order or form, loosens nothing", () => {
    const list = { senders: "a.test 192.0.2.0/30 helo=m.a.test\n198.51.100.7 198.51.100.8" };
    const yaml = {
      config:
        "senders:\n  - ips: [198.51.100.8, 198.51.100.7]\n  - { domain: A.test, helo: m.a.test, ips: [192.0.2.2, 192.0.2.0/31, 192.0.2.3], mail-from: [a.test] }\n",
    };
    expect([loosened(list, yaml), loosened(yaml, list)]).toEqual([[], []]);
  });

  test("a bare address that a domain names by now is checked for more", () => {
    expect(loosened({ senders: "192.0.2.1" }, { senders: "a.test 192.0.2.1" })).toEqual([]);
    expect(loosened({ senders: "192.0.2.1" }, { senders: "a.test 192.0.2.1 sends=no" })).toHaveLength(1);
  });

  test("a line for each: the value's own, the key above it, the sender before the one that is gone, the head of what is left", () => {
    const lines = (base: Side, head: Side): unknown =>
      located(base, head).map(({ at }) => at && `${at.file}:${at.line}`);
    const three = "a.test\nb.test\nc.test";
    expect(lines({ senders: three }, { senders: "a.test\nb.test" })).toEqual(["senders.txt:2"]);
    expect(lines({ senders: three }, { senders: "b.test\nc.test" })).toEqual(["senders.txt:1"]);
    expect(lines({ senders: "a.test 192.0.2.1" }, { senders: "# x\na.test" })).toEqual(["senders.txt:2"]);
    expect(lines({ senders: "a.test" }, { senders: "a.test", config: "#\nrules:\n  spf/missing: off" })).toEqual([
      "m.yml:3",
    ]);
    const raised = "#\nrules:\n  ptr/generic-name: error\n  spf/missing: error";
    expect(
      lines({ senders: "a.test", config: raised }, { senders: "a.test", config: "#\nrules:\n  spf/missing: error" }),
    ).toEqual(["m.yml:2"]);
    expect(lines({ senders: "a.test", config: "fail-on: error" }, { senders: "a.test" })).toEqual([null]);
  });

  test("where the file itself is gone, the message names it", () => {
    const [base, head] = [{ senders: "a.test", config: "fail-on: error" }, { senders: "a.test" }];
    const [found] = loosenedFindings(located(base, head), side(base).config, TODAY, "m.yml");
    expect(found?.message).toBe("fail-on is weakened from error to regression; m.yml, which said so, is gone");
  });
});

describe("the base governs", () => {
  const head = { senders: "a.test", config: "rules: { spf/missing: off, config/loosened: off }\n" };
  const told = (config: string): unknown =>
    loosenedFindings(
      located({ senders: "a.test", config }, head),
      side({ senders: "a.test", config }).config,
      TODAY,
      null,
    ).map((f) => [f.subject, f.severity, f.acceptedUntil]);

  test("what is proposed cannot silence it; the base can, make it an error, or accept it", () => {
    expect(told("rules: { spf/missing: error }")).toEqual([
      ["spf/missing", "warning", null],
      ["config/loosened", "warning", null],
    ]);
    expect(told("rules: { config/loosened: off }")).toEqual([]);
    expect(told("rules: { config/loosened: error }")).toEqual([
      ["spf/missing", "error", null],
      ["config/loosened", "error", null],
    ]);
    expect(
      told("accept: [{ id: config/loosened, on: spf/missing, until: 2026-12-24, reason: agreed }]"),
    ).toContainEqual(["spf/missing", "warning", "2026-12-24"]);
  });
});

describe("laws", () => {
  const sides = fc.record({
    senders: fc
      .uniqueArray(
        fc.constantFrom("a.test 192.0.2.1", "b.test 192.0.2.0/29", "c.test sends=no", "192.0.2.4", "d.test dkim=s1"),
        {
          minLength: 1,
        },
      )
      .map((lines) => lines.join("\n")),
    config: fc
      .record({
        "fail-on": fc.constantFrom("regression", "error", "warning", "never"),
        "max-not-checked": fc.nat(9),
        rules: fc.dictionary(
          fc.constantFrom("spf/missing", "ptr/missing", "dmarc/missing"),
          fc.constantFrom("off", "info", "warning", "error"),
        ),
        blocklists: fc.record({ profile: fc.constantFrom("none", "standard", "wide") }),
      })
      .map((value) => JSON.stringify(value)),
    files: fc.uniqueArray(fc.constantFrom("x", "y", "z")),
  });

  test("settings compared with themselves say nothing", () => {
    fc.assert(fc.property(sides, (one) => expect(loosened(one, one)).toEqual([])));
  });

  test("what differs is looser in one direction at least, and nothing is looser in both", () => {
    const key = (l: Loosening): string => JSON.stringify([l.code, "id" in l ? l.id : "sender" in l ? l.sender : ""]);
    const single = new Set([
      "rule-lowered",
      "fail-on-weakened",
      "max-not-checked-raised",
      "profile-lowered",
      "sender-dropped",
    ]);
    fc.assert(
      fc.property(sides, sides, (one, other) => {
        const there = new Set(
          loosened(one, other)
            .filter((l) => single.has(l.code))
            .map(key),
        );
        const back = loosened(other, one).map(key);
        expect(back.filter((k) => there.has(k))).toEqual([]);
        const severity = (s: Side): unknown => side(s).config.rules["spf/missing"]?.severity ?? "error";
        if (severity(one) !== severity(other)) expect([...there, ...back]).toContain('["rule-lowered","spf/missing"]');
      }),
    );
  });

  test("each loosening has a name of its own, and the same in every run", () => {
    fc.assert(
      fc.property(sides, sides, (one, other) => {
        const names = (): readonly string[] =>
          loosenedFindings(located(one, other), side({ senders: "a.test" }).config, TODAY, null).map(
            (f) => f.fingerprint,
          );
        expect(new Set(names()).size).toBe(loosened(one, other).length);
        expect(names()).toEqual(names());
      }),
    );
  });
});
