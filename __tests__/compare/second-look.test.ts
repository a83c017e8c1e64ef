import { describe, expect, test } from "@jest/globals";
import type { Dns, Name, Outcome, Question } from "../../src/dns/types.ts";
import { createResolver } from "../../src/dns/resolver.ts";
import { secondLook } from "../../src/dns/second-look.ts";
import { encodeReply } from "../../src/dns/wire/encode.ts";
import { decode } from "../../src/dns/wire/decode.ts";
import type { CheckResult } from "../../src/app/check-run.ts";
import type { History } from "../../src/compare/history.ts";
import { ip } from "../ips.ts";
import { check, told, world } from "../senders/world.ts";
import { n } from "../names.ts";

const GONE: Outcome = { kind: "answer", rcode: "NXDOMAIN", records: [] };
const SENDERS = "example.com 203.0.113.10 helo=mail.example.com";
const RECORDS = [
  "10.113.0.203.in-addr.arpa. IN PTR mail.example.com.",
  "mail.example.com. IN A 203.0.113.10",
  'example.com. IN TXT "v=spf1 ip4:203.0.113.10 include:spf.vendor.test -all"',
  'spf.vendor.test. IN TXT "v=spf1 -all"',
  "example.com. IN MX 10 mail.example.com.",
].join("\n");

/** What one asking of a name is answered instead: by its place, 0 or 1; both when there is one entry. */
type Lies = Readonly<Record<string, readonly (Outcome | null)[]>>;

function lying(lies: Lies): Dns {
  const { dns } = world(RECORDS);
  return {
    ask: (question: Question) => {
      const told = lies[`${question.name} ${question.type}`]?.[question.nth ?? 0];
      return told === undefined || told === null ? dns.ask(question) : Promise.resolve(told);
    },
  };
}

async function night(history: History | null, lies: Lies): Promise<CheckResult> {
  return check(lying(lies), { senders: SENDERS, against: { mode: "history", history } });
}

const PTR = "10.113.0.203.in-addr.arpa PTR";
const LONELY: Outcome = { ...GONE, lonely: true };

describe("what would turn a run red is asked again first", () => {
  test.each<[string, Lies]>([
    ["a PTR is missing once", { [PTR]: [GONE, null] }],
    ["the name does not lead back once", { "mail.example.com A": [GONE, null] }],
    ["an include is gone once", { "spf.vendor.test TXT": [GONE, null] }],
    ["the SPF record vanished once", { "example.com TXT": [GONE, null] }],
    ["all of it at once", { [PTR]: [GONE, null], "spf.vendor.test TXT": [GONE, null] }],
    ["it came back only for the first asking", { [PTR]: [null, GONE] }],
  ])("%s", async (_, lies) => {
    const first = await night(null, {});
    const second = await night(first.history, lies);
    expect([second.judgement.verdict, told(second, "ptr", "helo", "spf", "mx")]).toEqual(["pass", []]);
    const absolute = await check(lying(lies), { senders: SENDERS });
    expect(absolute.judgement.verdict).toBe("pass");
  });

  test("what the second asking cannot confirm is not known, and stays as it was", async () => {
    const first = await night(null, {});
    const trouble: Outcome = { kind: "error", reason: "timeout", detail: "no reply" };
    const second = await night(first.history, { [PTR]: [GONE, trouble] });
    expect([second.judgement.verdict, told(second, "ptr")]).toEqual(["pass", []]);
    expect(second.judgement.notChecked.map((n) => n.check)).toContain("ptr/missing");
  });

  test("what both askings say is red", async () => {
    const first = await night(null, {});
    const second = await night(first.history, { [PTR]: [GONE, GONE] });
    expect([second.judgement.verdict, told(second, "ptr")]).toEqual(["fail", ["ptr/missing 203.0.113.10 introduced"]]);
  });

  test("nothing is asked twice where nothing would turn red", async () => {
    const { dns, asked } = world(RECORDS);
    await check(dns, { senders: SENDERS });
    expect(asked.filter((q) => (q.nth ?? 0) > 0)).toEqual([]);
  });
});

describe("where only one caching resolver can be had", () => {
  const lost = { [PTR]: [LONELY, LONELY] };

  test("a lost fact is pending, and counts when the next run sees it too", async () => {
    const first = await night(null, {});
    const second = await night(first.history, lost);
    const [pending] = second.judgement.findings.filter((f) => f.id === "ptr/missing");
    expect([second.judgement.exitCode, pending?.severity, pending?.pending]).toEqual([0, "warning", true]);
    const third = await night(second.history, lost);
    const [now] = third.judgement.findings.filter((f) => f.id === "ptr/missing");
    expect([third.judgement.exitCode, now?.severity, now?.pending]).toEqual([1, "error", undefined]);
  });

  test("it is taken back when the next run sees the record again", async () => {
    const second = await night((await night(null, {})).history, lost);
    const third = await night(second.history, {});
    expect([third.judgement.exitCode, told(third, "ptr")]).toEqual([0, ["ptr/missing 203.0.113.10 resolved"]]);
  });

  test("without a history there is no next run to wait for", async () => {
    expect((await check(lying(lost), { senders: SENDERS })).judgement.exitCode).toBe(1);
  });

  test("a resolver's empty answer is such, an authoritative one is not, and neither is that of one of several", async () => {
    const ask = async (recursive: boolean, count: number): Promise<readonly string[]> => {
      const server = (label: string) => ({ kind: "udp", address: ip(label), port: 53 }) as const;
      const query = (question: { name: Name; code: number; class: number }) => {
        const edns = false;
        const flags = { id: 0, rcode: 3, authoritative: !recursive, recursionDesired: true };
        const packet = encodeReply({ ...flags, question, answers: [], authorities: [], edns }, 512);
        if (recursive) packet[3] = (packet[3] ?? 0) | 0x80;
        const decoded = decode(packet);
        if (!decoded.ok) throw new Error(decoded.reason);
        return Promise.resolve({ kind: "message" as const, message: decoded.message });
      };
      const open = () => ({ first: { label: "x", query, close: () => Promise.resolve() }, tcp: null });
      const network = { open, systemServers: () => [] };
      const servers = Array.from({ length: count }, (_, i) => server(`192.0.2.${i + 1}`));
      const look = secondLook(createResolver({ servers, network }));
      await look.ask({ name: n("gone.test"), type: "A" });
      return look.lonely();
    };
    expect([await ask(true, 1), await ask(false, 1), await ask(true, 2)]).toEqual([["gone.test A"], [], []]);
  });
});
