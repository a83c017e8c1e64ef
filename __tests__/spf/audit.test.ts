import { expect, test } from "@jest/globals";
import { cidrsOf } from "../../src/ip/range.ts";
import { parseIp } from "../../src/ip/ip.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { auditDomain } from "../../src/mail/spf/audit.ts";
import type { Rdata } from "../../src/dns/types.ts";
import { worldDns } from "./world.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const txt = (text: string): { records: Rdata[]; silent: boolean } => ({
  records: [{ type: "TXT", strings: [text] }],
  silent: false,
});

/** One domain with this record in a small world of vendors. */
async function audit(record: string, more: readonly string[] = []): ReturnType<typeof auditDomain> {
  const world = new Map([
    [
      "e.test",
      {
        records: [record, ...more].filter((r) => r !== "").map((r): Rdata => ({ type: "TXT", strings: [r] })),
        silent: false,
      },
    ],
    ["v.test", txt("v=spf1 ip4:198.51.100.0/24 -all")],
    ["loop.test", txt("v=spf1 include:e.test -all")],
    ["none.test", txt("hello")],
    ["silent.test", { records: [], silent: true }],
    ["mail.e.test", { records: [{ type: "A", address: ip("192.0.2.25") }] satisfies Rdata[], silent: false }],
    ["deep.test", txt(`v=spf1 ${Array.from({ length: 9 }, () => "a:mail.e.test").join(" ")} -all`)],
  ]);
  return auditDomain(worldDns(world), n("e.test"));
}

test.each<[string, readonly string[]]>([
  ["", ["spf/missing"]],
  ["v=spf 1 mx -all", ["spf/missing"]],
  ["v=spf1 ipv4:192.0.2.1 -all", ["spf/syntax"]],
  ["v=spf1 ip4:192.0.2.1 -all", []],
  ["v=spf1 include:v.test -all", ["spf/near-lookup-limit"]],
  ["v=spf1 include:deep.test -all", ["spf/near-lookup-limit"]],
  ["v=spf1 include:deep.test include:v.test -all", ["spf/too-many-lookups"]],
  ["v=spf1 include:gone.test -all", ["spf/include-gone", "spf/near-lookup-limit"]],
  ["v=spf1 include:none.test -all", ["spf/include-without-record", "spf/near-lookup-limit"]],
  ["v=spf1 include:loop.test -all", ["spf/include-loop", "spf/near-lookup-limit"]],
  ["v=spf1 include:silent.test -all", ["spf/near-lookup-limit"]],
  ["v=spf1 a:x1.test a:x2.test a:x3.test -all", ["spf/near-lookup-limit", "spf/too-many-void-lookups"]],
  ["v=spf1 +all", ["spf/allows-everyone"]],
  ["v=spf1 ip4:0.0.0.0/1 -all", ["spf/allows-everyone"]],
  ["v=spf1 ip4:192.0.2.1 ?all", ["spf/neutral-all"]],
  ["v=spf1 ip4:192.0.2.1", ["spf/no-all"]],
  ["v=spf1 ptr -all", ["spf/near-lookup-limit", "spf/ptr-mechanism"]],
  ["v=spf1 -all ip4:192.0.2.1", ["spf/ignored-terms"]],
  ["v=spf1 ip4:192.0.2.1 ip4:192.0.2.1 -all", ["spf/duplicate-term"]],
  ["v=spf1 ip4:10.0.0.0/8 -all", ["spf/private-range"]],
  ["v=spf1 ip4:198.18.0.0/15 -all", ["spf/wide-range"]],
  ["v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.7 -all", ["spf/overlapping-range"]],
  ["v=spf1 ip4:192.0.2.7/24 -all", ["spf/range-host-bits"]],
  ["v=spf1 ip4:192.0.2.1 mod=x -all", ["spf/unknown-modifier"]],
])("%s", async (record, ids) => {
  const fact = await audit(record);
  expect(fact.known ? fact.value.notices.map((n) => `spf/${n.code}`).sort() : fact).toEqual(ids);
});

test("several records: one notice, with the merged record", async () => {
  const fact = await audit("v=spf1 mx ~all", ["v=spf1 include:v.test -all"]);
  const notices = fact.known ? fact.value.notices : [];
  expect(notices.find((n) => n.code === "multiple-records")?.corrected).toBe("v=spf1 mx include:v.test -all");
});

test("who may send: exact ranges, order and qualifiers kept; unknown when DNS was silent", async () => {
  const ranges = async (record: string): Promise<unknown> => {
    const fact = await audit(record);
    if (!fact.known || !fact.value.authorized.known) return null;
    return fact.value.authorized.value.flatMap(cidrsOf);
  };
  expect(await ranges("v=spf1 -ip4:192.0.2.128/25 ip4:192.0.2.0/24 include:v.test a:mail.e.test -all")).toEqual([
    "192.0.2.0/25",
    "198.51.100.0/24",
  ]);
  expect(await ranges("v=spf1 include:silent.test -all")).toBeNull();
  expect(await ranges("v=spf1 exists:%{i}.x.test -all")).toBeNull();
});

test("a correction that cannot be proven within the questions allowed is not shown, and that is said", async () => {
  const world = new Map([
    ["e.test", txt("v=spf1 mx:e.test include: v.test a:mail.e.test -all")],
    ["v.test", txt("v=spf1 include:w.test ip4:198.51.100.0/24 -all")],
    ["w.test", txt("v=spf1 ip4:203.0.113.0/24 -all")],
    ["mail.e.test", { records: [{ type: "A", address: ip("192.0.2.25") }] satisfies Rdata[], silent: false }],
  ]);
  const shown = async (max: number): Promise<unknown> => {
    const fact = await auditDomain(worldDns(world), n("e.test"), { addresses: [] }, max);
    const syntax = fact.known ? fact.value.notices.find((n) => n.code === "syntax") : undefined;
    return [syntax?.corrected, syntax?.undecided];
  };
  expect(await shown(50)).toEqual(["v=spf1 mx:e.test include:v.test a:mail.e.test -all", null]);
  expect(await shown(4)).toEqual([null, { code: "unproven", max: 4 }]);
});

test.each([
  ["a thousand hosts", `v=spf1 ${Array.from({ length: 1000 }, (_, i) => `a:h${i}.test`).join(" ")} -all`, 50],
  ["a thousand own hosts", `v=spf1 ${Array.from({ length: 1000 }, (_, i) => `a:h${i}.e.test`).join(" ")} -all`, 100],
])("%s cost the audit few questions", async (_what, record, most) => {
  const strings = record.match(/.{1,255}/g) ?? [];
  const dns = worldDns(new Map([["e.test", { records: [{ type: "TXT", strings }], silent: false }]]));
  await auditDomain(dns, n("e.test"));
  expect(new Set(dns.asked).size).toBeLessThanOrEqual(most);
});

test.each<[readonly string[], boolean]>([
  [["v=spf1 include:v.test", "include:w.test -all"], true],
  [["v=spf1 a:mail.e.test", "include:v.test -all"], true],
  [["v=spf1 include:v.test.", "include:w.test -all"], true],
  [["v=spf1 include:v.test", "-all"], true],
  [["v=spf1 include:v.test ", "-all"], false],
  [["v=spf1 include:v.test -", "all"], false],
  [["v=spf1 mx ~", "all"], false],
  [["v=spf1 include:example.", "mx -all"], false],
  [["v=spf1 include:v.te", "st -all"], false],
])("%j: strings that fuse two terms (%s)", async (strings, fused) => {
  const world = new Map([["e.test", { records: [{ type: "TXT", strings }] satisfies Rdata[], silent: false }]]);
  const fact = await auditDomain(worldDns(world), n("e.test"));
  expect(fact.known && fact.value.notices.some((n) => n.code === "string-splitting")).toBe(fused);
});

test("strings that fuse two terms: each of them names senders that no longer pass", async () => {
  const joined = async (text: string): Promise<string> => {
    const world = new Map([
      ["e.test", txt(text)],
      ["v.test", txt("v=spf1 ip4:198.51.100.0/24 -all")],
      ["mail.e.test", { records: [{ type: "A", address: ip("192.0.2.25") }] satisfies Rdata[], silent: false }],
    ]);
    const results = ["192.0.2.25", "198.51.100.1"].map(async (ip) => {
      const sender = parseIp(ip);
      if (sender === null) throw new Error(ip);
      return (await checkHost(worldDns(world), { ip: sender, mailFrom: "u@e.test", helo: "e.test" })).result;
    });
    return (await Promise.all(results)).join(" ");
  };
  expect(await joined("v=spf1 a:mail.e.test include:v.test -all")).toBe("pass pass");
  expect(await joined("v=spf1 a:mail.e.testinclude:v.test -all")).toBe("fail fail");
  expect(await joined("v=spf1 include:v.testa:mail.e.test -all")).toBe("permerror permerror");
});
