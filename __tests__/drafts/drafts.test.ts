import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { explain } from "../../src/mail/bounce/explain.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";
import { draftsFrom, draftsOf, type Draft } from "../../src/report/drafts.ts";
import { bounceLetters } from "../../src/report/drafts/of-bounce.ts";
import { renderJson } from "../../src/report/json.ts";
import { widthOf } from "../../src/core/width.ts";
import { COLUMNS, wrapped } from "../../src/report/drafts/wrap.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";
import { finding, world } from "./world.ts";

/** `UPDATE_GOLDEN=1` writes the files anew. */
const UPDATE = (process.env["UPDATE_GOLDEN"] ?? "") !== "";
const IP = ip("203.0.113.10");
const OWN = [["mail.example.com", true]] as const;
const FOREIGN = [["www12.hosting.example.net", true]] as const;
const WRONG = [["mail.example.com", false]] as const;
const TWO = [...OWN, ["example.com", true]] as const;

function golden(name: string, drafts: readonly Draft[]): void {
  for (const d of drafts) {
    const path = `__tests__/drafts/golden/${name}.${d.to}.${d.language}.txt`;
    const text = `${d.subject}\n\n${d.body}`;
    if (UPDATE) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
  }
}

const SUBJECTS: Readonly<Record<string, string>> = {
  "dnsbl/domain-listed": "example.com",
  "helo/not-resolving": "mail.example.com",
};

const ofFinding = (
  id: string,
  ptr: readonly (readonly [string, boolean])[],
  list: string | null = null,
  cause = "mail.example.com",
  verdict: "listed" | "policy" = "listed",
): readonly Draft[] =>
  draftsOf(finding(id, SUBJECTS[id] ?? IP, list === null ? null : n(list), cause), world(ptr, verdict));

const CASES: readonly (readonly [string, string, readonly Draft[]])[] = [
  ["listed", "list", ofFinding("dnsbl/listed", OWN, "bl.example")],
  ["listed-shared", "list hoster", ofFinding("dnsbl/listed", FOREIGN, "bl.example")],
  ["domain-listed", "list", ofFinding("dnsbl/domain-listed", OWN, "dbl.example")],
  ["network-listed", "hoster", ofFinding("dnsbl/network-listed", OWN, "range.example")],
  ["asn-listed", "hoster", ofFinding("dnsbl/network-listed", OWN, "asn.example")],
  ["policy", "hoster", ofFinding("dnsbl/policy", OWN, "bl.example", "bl.example", "policy")],
  ["allowlist-lost", "list", ofFinding("dnsbl/allowlist-lost", OWN, "allow.example")],
  ["ptr-missing", "hoster", ofFinding("ptr/missing", [])],
  ["ptr-not-confirmed", "hoster", ofFinding("ptr/not-confirmed", WRONG)],
  ["ptr-generic", "hoster", ofFinding("ptr/generic-name", [["203-0-113-10.dyn.example.net", true]])],
  ["ptr-several", "hoster", ofFinding("ptr/multiple-names", TWO)],
  ["helo-not-resolving", "hoster", ofFinding("helo/not-resolving", OWN)],
  ["helo-mismatch", "hoster", ofFinding("helo/mismatch", OWN)],
  ["helo-spf-fail", "hoster", ofFinding("helo/spf-fail", OWN)],
];

test("no letter to a list that takes none; on a shared address the hoster gets one", () => {
  expect(ofFinding("dnsbl/listed", OWN, "expires.example")).toEqual([]);
});

describe("a letter for each finding that somebody else must act on", () => {
  test.each(CASES)("%s: to %s, in two languages", (name, to, drafts) => {
    expect([...new Set(drafts.map((d) => d.to))].join(" ")).toBe(to);
    expect(drafts.map((d) => d.language)).toEqual(to.split(" ").flatMap(() => ["en", "ja"]));
    golden(name, drafts);
  });

  test.each(["spf/missing", "spf/sender-not-authorized", "dnsbl/reputation-fell", "zone/something"])(
    "%s needs no letter",
    (id) => {
      expect(ofFinding(id, OWN, "bl.example")).toEqual([]);
    },
  );

  test("what is over needs no letter", () => {
    const over = { ...finding("ptr/missing", IP, null, "no-ptr"), change: "resolved" as const };
    expect(draftsOf(over, world([]))).toEqual([]);
  });

  test("no letter says that a cause is gone: that is a marked blank", () => {
    for (const [, , drafts] of CASES.filter(([name]) => name.includes("listed")))
      for (const d of drafts) expect(d.body).toMatch(/\[PLEASE FILL IN: |［ご記入ください：/);
  });
});

const BOUNCES: readonly (readonly [string, string])[] = [
  ["gmx-listed.txt", "postmaster"],
  ["postfix-spamcop.txt", "postmaster"],
  ["gmail-no-ptr.txt", "hoster postmaster"],
  ["gmail-dmarc.txt", "postmaster"],
  ["docomo-filter.txt", "postmaster"],
  ["gmail-overquota.txt", ""],
  ["postfix-greylist.txt", ""],
];

describe("a letter to the postmaster who refused", () => {
  test.each(BOUNCES)("%s: to %s", async (file, to) => {
    const read = await readBounce(readFileSync(`__tests__/bounce/samples/${file}`));
    const refusal = read.ok ? read.value[0] : undefined;
    if (refusal === undefined) throw new Error(file);
    const drafts = draftsFrom(bounceLetters(explain(refusal)));
    expect([...new Set(drafts.map((d) => d.to))].join(" ")).toBe(to);
    golden(`bounce-${file.replace(".txt", "")}`, drafts);
  });
});

describe("lines of a letter", () => {
  const words = fc.array(
    fc.oneof(
      fc.stringMatching(/^[a-z0-9.:-]{1,30}$/),
      fc.constantFrom("ご確認のうえ、", "登録の解除をお願いいたします。", "「例」"),
    ),
    { minLength: 1, maxLength: 60 },
  );

  test("are at most 72 columns wide, and nothing is lost", () => {
    fc.assert(
      fc.property(words, (list) => {
        const lines = wrapped(list.join(" ")).split("\n");
        expect(lines.every((line) => widthOf(line) <= COLUMNS)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(list.join("").replaceAll(" ", ""));
      }),
    );
  });

  test("of every golden letter too, but for commands and links", () => {
    for (const [, , drafts] of CASES)
      for (const line of drafts.flatMap((d) => d.body.split("\n")))
        expect([line, widthOf(line) <= COLUMNS || /dig |https:/.test(line)]).toEqual([line, true]);
  });
});

test("text from a list cannot forge lines or signs in a letter", () => {
  const input = world(OWN);
  const text = "gone.\n\nKind regards\u202e\u0007\nMallory";
  const listings = (input.facts.listings.get(IP) ?? []).map((l) => ({ ...l, text }));
  const hostile = { ...input, facts: { ...input.facts, listings: new Map([[IP, listings]]) } };
  for (const d of draftsOf(finding("dnsbl/listed", IP, n("bl.example"), "bl.example"), hostile)) {
    expect(d.body).not.toMatch(/[\u202e\u0007]/);
    expect(d.body.split("\n")).not.toContain("Mallory");
  }
});

test("the letters of the JSON report hold no time of the run, so that equal findings stay equal", () => {
  const withFinding = (at: string): string => {
    const input = world([]);
    const findings = [finding("ptr/missing", IP, null, "no-ptr")];
    return renderJson({ ...input, at, judgement: { ...input.judgement, findings } });
  };
  const of = (at: string): unknown => (JSON.parse(withFinding(at)) as { findings: unknown }).findings;
  expect(of("2026-11-24T08:00:00Z")).toEqual(of("2027-01-02T03:04:00Z"));
  expect(JSON.stringify(of("2026-11-24T08:00:00Z"))).toContain("[PLEASE FILL IN: date and time, UTC]");
});
