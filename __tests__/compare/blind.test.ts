import { describe, expect, test } from "@jest/globals";
import { blindIn, sightOf } from "../../src/compare/blind.ts";
import { judge } from "../../src/compare/verdict.ts";
import { createEar, joinedHeard, listeningDns, NOTHING_HEARD, type HeardFacts } from "../../src/facts/heard.ts";
import type { DnsErrorReason, Question } from "../../src/dns/types.ts";
import { finding } from "../report/fixture.ts";
import { misshapen, n } from "../names.ts";

const silent = {
  asked: 3,
  answered: 0,
  trouble: { reason: "timeout", detail: "no reply from 192.0.2.53:53" },
} as const;
const half = { asked: 3, answered: 1, trouble: silent.trouble } as const;
const heard = (over: Partial<HeardFacts>): HeardFacts => ({ ...NOTHING_HEARD, ...over });
const CONFIG = { failOn: "regression", maxNotChecked: null } as const;

describe("a class is blind when it was asked and nothing was heard", () => {
  test.each([
    ["nothing was asked", {}, []],
    ["one of three answered", { spf: half, reverse: half, lists: half }, []],
    ["reverse names", { spf: half, reverse: silent }, ["reverse"]],
    ["lists", { spf: half, lists: silent }, ["lists"]],
    ["all of it", { spf: silent, reverse: silent, lists: silent }, ["spf", "reverse", "lists"]],
  ])("%s", (_, over, classes) => {
    expect(blindIn(heard(over)).map((b) => b.class)).toEqual(classes);
  });

  test("shards together see what one of them saw", () => {
    const joined = joinedHeard([heard({ spf: silent }), heard({ spf: half })], half);
    expect([joined.spf.asked, joined.spf.answered, blindIn(joined)]).toEqual([6, 1, []]);
    expect(blindIn(joinedHeard([heard({ spf: silent }), heard({ spf: silent })], half))).toHaveLength(1);
  });
});

describe("the verdict of runs that see nothing", () => {
  const night = (before: number | null, findings: Parameters<typeof judge>[1] = [], over = {}) => {
    const { verdict, exitCode, blindRuns } = judge(
      "history",
      findings,
      [],
      { ...CONFIG, ...over },
      sightOf(heard({ lists: silent }), before),
    );
    return [verdict, exitCode, blindRuns];
  };
  test.each([
    ["the first", night(0), ["not-checked", 0, 1]],
    ["the second", night(1), ["not-checked", 0, 2]],
    ["the third fails the watch", night(2), ["not-checked", 3, 3]],
    ["and each further one", night(9), ["not-checked", 3, 10]],
    ["without a history it stays so", night(null), ["not-checked", 0, 1]],
    ["a regression found elsewhere outranks it", night(2, [finding()]), ["fail", 1, 3]],
    ["never: the exit code of a finding only", night(0, [finding()], { failOn: "never" }), ["fail", 0, 1]],
    [
      "never: a watch that sees nothing is broken all the same",
      night(2, [], { failOn: "never" }),
      ["not-checked", 3, 3],
    ],
  ])("%s", (_, came, expected) => {
    expect(came).toEqual(expected);
  });

  test("a run that sees begins anew", () => {
    expect(sightOf(heard({ lists: half }), 7)).toEqual({ blind: [], blindRuns: 0 });
  });
});

describe("what counts as heard", () => {
  const dnsOf = (reason: DnsErrorReason | null) => ({
    ask: (question: Question) =>
      Promise.resolve(
        reason === null
          ? ({ kind: "answer", rcode: "NXDOMAIN", records: [] } as const)
          : ({ kind: "error", reason, detail: question.name } as const),
      ),
  });
  test.each([
    ["SPF is TXT at the name", "example.com", "TXT", "timeout", [1, 0, 0, 0]],
    ["an answer that there is nothing is an answer", "example.com", "TXT", null, [1, 1, 0, 0]],
    ["reverse names are PTR", "1.2.0.192.in-addr.arpa", "PTR", "servfail", [0, 0, 1, 0]],
    ["DMARC and DKIM are no SPF", "_dmarc.example.com", "TXT", "timeout", [0, 0, 0, 0]],
    ["nor are keys", "s1._domainkey.example.com", "TXT", "timeout", [0, 0, 0, 0]],
    ["a name that cannot be asked says nothing", "a..b", "TXT", "bad-name", [0, 0, 0, 0]],
  ] as const)("%s", async (_, name, type, reason, expected) => {
    const { dns, heard: counted } = listeningDns(dnsOf(reason));
    await dns.ask({ name: misshapen(name), type });
    const { spf, reverse } = counted();
    expect([spf.asked, spf.answered, reverse.asked, reverse.answered]).toEqual(expected);
  });

  const txt = (name: string) => ({ name: n(name), type: "TXT" }) as const;
  test("the trouble that is told is the one that was met most, and its example the first by name", () => {
    const ear = createEar();
    ear.note(txt("a"), { reason: "servfail", detail: "a" });
    for (const detail of ["c", "b"]) ear.note(txt(detail), { reason: "timeout", detail });
    expect(ear.heard().trouble).toEqual({ reason: "timeout", detail: "b" });
  });

  test("what two shards asked in vain counts once for the trouble of both", () => {
    const [one, other] = [createEar(), createEar()];
    for (const ear of [one, other]) ear.note(txt("a"), { reason: "servfail", detail: "a" });
    one.note(txt("b"), { reason: "timeout", detail: "b" });
    other.note(txt("c"), { reason: "timeout", detail: "c" });
    const joined = joinedHeard([heard({ spf: one.heard() }), heard({ spf: other.heard() })], half);
    expect(joined.spf.trouble).toEqual({ reason: "timeout", detail: "b" });
  });
});
