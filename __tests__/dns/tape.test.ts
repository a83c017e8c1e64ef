import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { recordTape, replayTape } from "../../src/dns/tape.ts";
import type { Answer, DnsError, Outcome, Rdata } from "../../src/dns/types.ts";
import { dnsWhyText, type DnsWhy } from "../../src/dns/why.ts";
import { spelled } from "../ips.ts";
import { misshapen, n } from "../names.ts";

const plain = (text: string): string => text;
const text = fc.string({ maxLength: 12 });
const name = text.map(misshapen);
const u16 = fc.nat(0xffff);
const u32 = fc.nat(0xffffffff);
const rdata: fc.Arbitrary<Rdata> = fc.oneof(
  fc.record({ type: fc.constant("A" as const), address: fc.ipV4().map(spelled) }),
  fc.record({ type: fc.constant("AAAA" as const), address: fc.ipV6().map(spelled) }),
  fc.record({ type: fc.constantFrom("CNAME", "DNAME", "NS", "PTR"), target: name }),
  fc.record({ type: fc.constant("MX" as const), preference: u16, exchange: name }),
  fc.record({ type: fc.constantFrom("TXT", "SPF"), strings: fc.array(text) }),
  fc.record({
    type: fc.constant("SOA" as const),
    mname: name,
    rname: name,
    serial: u32,
    refresh: u32,
    retry: u32,
    expire: u32,
    minimum: u32,
  }),
  fc.record({ type: fc.constant("SRV" as const), priority: u16, weight: u16, port: u16, target: name }),
  fc.record({ type: fc.constant("CAA" as const), flags: u16, tag: text, value: text }),
  fc.record({ type: fc.constant("OTHER" as const), code: u16, hex: fc.constantFrom("", "00", "0aff") }),
);
const answer: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constant("answer" as const),
  rcode: fc.constantFrom("NOERROR", "NXDOMAIN"),
  records: fc.array(fc.record({ name, ttl: u32, data: rdata }), { maxLength: 4 }),
});
const WHYS: readonly DnsWhy[] = [
  { code: "no-reply", server: "s" },
  { code: "no-true-reply", server: "s", noise: "n" },
  { code: "odd-reply", server: "s", what: "w" },
  { code: "unreachable", server: "s", reason: "r" },
  { code: "closed", server: "s" },
  { code: "truncated", server: "s" },
  { code: "rcode", server: "s", rcode: "SERVFAIL" },
  { code: "odd-rcode", server: "s", rcode: 9 },
  { code: "no-server" },
  { code: "bad-name", name: "n" },
  { code: "cname-loop", name: "n" },
  { code: "cname-chain", name: "n", max: 8 },
  { code: "not-recorded", file: "f", question: "q" },
  { code: "over-budget", max: 9 },
  { code: "files", reason: "r", file: "f", line: 3 },
];
const error: fc.Arbitrary<DnsError> = fc.constantFrom(...WHYS).chain((why) =>
  fc.record({
    kind: fc.constant("error" as const),
    reason: fc.constantFrom("timeout", "servfail", "refused", "malformed", "network", "limit", "not-evaluated"),
    detail: fc.constant(dnsWhyText(why)),
    why: fc.constant(why),
    at: fc.constant({ file: "zones/a.zone", line: 1, column: 2 }),
  }),
);

test("what a tape holds is said again, word by word, an error's reason in every language too", async () => {
  const outcomes = fc.array(fc.oneof(answer, error), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(outcomes, async (said) => {
      const tape = recordTape({ ask: ({ nth = 0 }) => Promise.resolve(said[nth] as Outcome) }, plain);
      for (const nth of said.keys()) await tape.ask({ name: n("a.example"), type: "TXT", nth });
      const replayed = replayTape(tape.serialize(), "t.json", plain);
      if (!replayed.ok) throw new Error(replayed.error[0]?.message);
      for (const [nth, outcome] of said.entries())
        expect(await replayed.value.ask({ name: misshapen("A.example."), type: "TXT", nth })).toEqual(outcome);
    }),
  );
});

const entry = (outcome: unknown): string =>
  JSON.stringify({
    schema: "mailworthy/tape/1",
    entries: [
      { question: "a.example A 0", outcome: { kind: "answer", rcode: "NOERROR", records: [] } },
      { question: "b.example A 0", outcome },
    ],
  });
const record = (data: unknown): unknown => ({
  kind: "answer",
  rcode: "NOERROR",
  records: [{ name: "b.example", ttl: 60, data }],
});

test.each([
  ["2001:DB8:0::1", "2001:db8::1"],
  ["::ffff:c000:201", "::ffff:192.0.2.1"],
])("an address that people write as %s is answered as any server answers it", async (address, answered) => {
  const read = replayTape(entry(record({ type: "AAAA", address })), "t.json", plain);
  if (!read.ok) throw new Error(read.error[0]?.message);
  expect(await read.value.ask({ name: n("b.example"), type: "A" })).toMatchObject({
    records: [{ data: { type: "AAAA", address: answered } }],
  });
});

describe("what is no tape is wrong input, and says where", () => {
  test.each<readonly [string, string, RegExp]>([
    ["another file", '{"schema":"mailworthy/report/1"}', /expected "schema": "mailworthy\/tape\/1"/],
    ["a list", "[]", /expected "schema"/],
    ["no entries", '{"schema":"mailworthy/tape/1"}', /expected "entries"/],
    ["entries of another kind", '{"schema":"mailworthy/tape/1","entries":{}}', /expected "entries"/],
    ["an unknown kind", entry({ kind: "maybe" }), /entry 2 cannot be read: outcome: kind/],
    ["an unknown rcode", entry({ kind: "answer", rcode: "REFUSED", records: [] }), /entry 2 .*rcode/],
    ["an unknown reason", entry({ kind: "error", reason: "tired", detail: "x" }), /entry 2 .*reason/],
    ["an address that is none", entry(record({ type: "A", address: "192.0.2" })), /entry 2 .*address: is no address/],
    ["an address with a zone", entry(record({ type: "AAAA", address: "fe80::1%eth0" })), /entry 2 .*is no address/],
    ["an unknown type", entry(record({ type: "WKS", x: 1 })), /entry 2 .*type/],
    ["a target that is no text", entry(record({ type: "PTR", target: 7 })), /entry 2 .*target/],
    ["a negative preference", entry(record({ type: "MX", preference: -1, exchange: "m" })), /entry 2 .*preference/],
  ])("%s", (_, json, message) => {
    const read = replayTape(json, "t.json", plain);
    if (read.ok) throw new Error("read");
    expect(read.error[0]?.message).toMatch(/^t\.json is not a tape of Mailworthy: /);
    expect(read.error[0]?.message).toMatch(message);
  });
});
