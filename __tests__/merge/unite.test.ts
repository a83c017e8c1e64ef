import { describe, expect, test } from "@jest/globals";
import { factsCodec, writeFacts, type Learned } from "../../src/facts/codec/facts.ts";
import { unite, type LearnedPart } from "../../src/facts/unite.ts";
import { parseIp, type IpText } from "../../src/ip/ip.ts";
import type { ListFact, ListState, Listing } from "../../src/mail/dnsbl/types.ts";
import type { UnknownReason } from "../../src/mail/known.ts";
import { stateFor } from "../../src/mail/dnsbl/states.ts";
import type { Subject } from "../../src/mail/subject.ts";
import { ip } from "../ips.ts";
import { fullReport } from "../report/fixture.ts";
import { n } from "../names.ts";

/** What one shard learned of a sender, by what a list said to it. */
const LIST = n("bl.example");
const BROKEN: ListState = { usable: false, reason: "control-failed", detail: "it lists everything" };
const USABLE: ListState = { usable: true };

const full = fullReport().facts;
const first = full.lists.values().next().value as ListFact;
const sender = (id: string, ip: IpText): LearnedPart["senders"][number] => {
  const [any] = full.senders;
  if (any === undefined) throw new Error("no sender in the fixture");
  return { ...any, id, domain: n(id), mailFrom: [n(id)], addresses: [ip], ranges: [], helo: null, sends: true };
};

function listed(subject: Subject, verdict: Listing["verdict"]): Listing {
  const unknown: UnknownReason | null = verdict === "not-checked" ? "timeout" : null;
  const row = { subject, list: LIST, verdict, code: null, reason: null, unknown, text: null };
  return { ...row, confirmed: verdict === "listed", evidence: [] };
}

function part(id: string, ip: IpText, state: ListState, listing: Listing | null): LearnedPart {
  const family = parseIp(ip)?.family ?? 4;
  const list: ListFact = {
    info: { ...first.info, zone: LIST, kind: "ip", families: [4, 6] },
    state,
    controlled: [{ family, state, controls: [] }],
  };
  const facts: Learned = {
    ...full,
    found: new Map(),
    lists: new Map([[LIST, list]]),
    listings: new Map<Subject, readonly Listing[]>(listing === null ? [] : [[ip, [listing]]]),
  };
  return { senders: [sender(id, ip)], facts };
}

function together(...parts: readonly LearnedPart[]): Learned {
  return unite(
    parts,
    parts.flatMap((p) => p.senders),
    [LIST],
  );
}

describe("what one shard knows and another does not", () => {
  const [ONE, OTHER, SIX] = [ip("192.0.2.1"), ip("192.0.2.2"), ip("2001:db8::1")];
  const verdicts = (facts: Learned): readonly (readonly [string, string])[] =>
    [...facts.listings.values()].flat().map((row) => [row.subject, row.verdict]);

  test.each([
    ["listed beats no answer", listed(ONE, "not-checked"), listed(ONE, "listed"), [[ONE, "listed"]]],
    ["and the other way around", listed(ONE, "listed"), listed(ONE, "not-checked"), [[ONE, "listed"]]],
    ["clean beats no answer", listed(ONE, "not-checked"), null, []],
    ["a confirmed listing beats clean", null, listed(ONE, "listed"), [[ONE, "listed"]]],
    ["nobody knows", listed(ONE, "not-checked"), listed(ONE, "not-checked"), [[ONE, "not-checked"]]],
  ] as const)("%s", (_, one, other, expected) => {
    const united = together(part("a.example", ONE, USABLE, one), part("b.example", ONE, USABLE, other));
    expect(verdicts(united)).toEqual(expected);
  });

  test("a list that one shard could not use is no clean answer for that one's addresses", () => {
    const united = together(part("a.example", ONE, USABLE, null), part("b.example", OTHER, BROKEN, null));
    expect(united.lists.get(LIST)?.state).toEqual(USABLE);
    expect(verdicts(united)).toEqual([[OTHER, "not-checked"]]);
    expect(united.heard.lists).toMatchObject({ asked: 2, answered: 1, trouble: { reason: "control-failed" } });
  });

  test("a list's families are apart: one without IPv6 data still tells of IPv4", () => {
    const united = together(part("a.example", ONE, USABLE, null), part("b.example", SIX, BROKEN, null));
    const list = united.lists.get(LIST);
    expect(list).toMatchObject({ state: USABLE, families: { 4: USABLE, 6: BROKEN } });
    expect(list === undefined ? null : [stateFor(list, ONE), stateFor(list, SIX)]).toEqual([USABLE, BROKEN]);
    expect(verdicts(united)).toEqual([]);
  });

  test("an answer beats none, whoever has it", () => {
    const unknown = { known: false, reason: "timeout", detail: "no reply" } as const;
    const known = { known: true, value: [] } as const;
    const withNames = (p: LearnedPart, names: typeof unknown | typeof known): LearnedPart => ({
      ...p,
      facts: { ...p.facts, reverse: new Map([[ONE, { ip: ONE, names, evidence: [] }]]) },
    });
    const [a, b] = [part("a.example", ONE, USABLE, null), part("b.example", ONE, USABLE, null)];
    for (const [x, y] of [
      [unknown, known],
      [known, unknown],
    ] as const)
      expect(together(withNames(a, x), withNames(b, y)).reverse.get(ONE)?.names).toEqual(known);
  });
});

describe("the codec of facts", () => {
  test("what is written for joining is read as it was", () => {
    const read = factsCodec.parse(JSON.parse(JSON.stringify(factsCodec.encode(full))));
    expect(factsCodec.encode(read)).toEqual(factsCodec.encode(full));
    expect([...read.spf]).toEqual([...full.spf]);
    expect([...read.reverse]).toEqual([...full.reverse]);
  });

  test("what a report shows has nothing of it", () => {
    const shown = JSON.stringify(writeFacts(full, false));
    for (const key of ["notices", "heloResults", "trace", "controlled", "troubled"])
      expect(shown).not.toContain(`"${key}"`);
    expect(JSON.stringify(writeFacts(full, true)).length).toBeGreaterThan(shown.length);
  });
});
