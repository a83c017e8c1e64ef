import { describe, expect, test } from "@jest/globals";
import { lookupProblemsText } from "../../src/cli/lookup-problem.ts";
import { forwardRow, reverseRow } from "../../src/cli/lookup-rows.ts";
import { budgeted, MAX_QUESTIONS } from "../../src/dns/budget.ts";
import type { Dns, Outcome, Question, Rdata } from "../../src/dns/types.ts";
import { auditDmarc } from "../../src/mail/dmarc/audit.ts";
import { messageReport } from "../../src/mail/message/report.ts";
import { splitMessage } from "../../src/mail/message/split.ts";
import { mxOf } from "../../src/mail/mx/mx.ts";
import { reverseOf } from "../../src/mail/reverse/reverse.ts";
import { auditDomain } from "../../src/mail/spf/audit.ts";
import { authorizedRanges } from "../../src/mail/spf/authorized.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { serversOf } from "../../src/mail/spf/servers.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";
import { ipOf } from "../../src/ip/ip.ts";

/** An attacker's name servers: what a name holds is made up when it is asked. */
function attacker(records: (question: Question) => readonly Rdata[]): {
  readonly dns: Dns;
  readonly asked: () => number;
} {
  const asked = new Set<string>();
  const ask = (question: Question): Promise<Outcome> => {
    asked.add(`${question.name} ${question.type}`);
    const found = records(question).map((data) => ({ name: question.name, ttl: 60, data }));
    return Promise.resolve({
      kind: "answer",
      rcode: "NOERROR",
      records: found.filter((rr) => rr.data.type === question.type),
    });
  };
  return { dns: { ask }, asked: () => asked.size };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const txt = (text: string): Rdata => ({ type: "TXT", strings: [text] });
const a = (address: string): Rdata => ({ type: "A", address: ip(address) });
const at = (n: number): string => `192.0.${n >> 8}.${n & 255}`;

const terms = (count: number, term: (n: number) => string) => (question: Question) =>
  question.name === "evil.example" ? [txt(`v=spf1 ${numbers(count).map(term).join(" ")} -all`)] : [];

/** Each include names more of its kind, to any depth. */
const branching = (question: Question): readonly Rdata[] =>
  question.type === "TXT"
    ? [
        txt(
          `v=spf1 ${numbers(8)
            .map((n) => `include:${n}.${question.name.slice(-200)} a:a${n}.${question.name.slice(-200)}`)
            .join(" ")} -all`,
        ),
      ]
    : [];

const exchanges = (count: number) => (question: Question) =>
  question.type === "TXT"
    ? [
        txt(
          `v=spf1 ${numbers(10)
            .map((n) => `mx:m${n}.evil.example`)
            .join(" ")} -all`,
        ),
      ]
    : question.type === "MX"
      ? numbers(count).map((i): Rdata => ({ type: "MX", preference: i, exchange: n(`x${i}.${question.name}`) }))
      : question.type === "A"
        ? [a("192.0.2.1")]
        : [];

const names = (count: number) => (question: Question) =>
  question.type === "PTR"
    ? numbers(count).map((i): Rdata => ({ type: "PTR", target: n(`n${i}.victim.example`) }))
    : question.type === "A"
      ? [a("192.0.2.1")]
      : [];

const SPF: readonly (readonly [string, (question: Question) => readonly Rdata[]])[] = [
  ["2,000 a terms", terms(2000, (n) => `a:v${n}.victim.example`)],
  ["2,000 mx terms", terms(2000, (n) => `mx:v${n}.victim.example`)],
  ["2,000 includes", terms(2000, (n) => `include:v${n}.victim.example`)],
  ["2,000 exists terms", terms(2000, (n) => `exists:v${n}.victim.example`)],
  ["includes that branch", branching],
  ["ten mx terms of ten names", exchanges(10)],
  ["ten mx terms of 1,000 names", exchanges(1000)],
];

describe.each(SPF)("SPF: %s", (_, records) => {
  test.each<readonly [string, (dns: Dns) => Promise<unknown>]>([
    [
      "the audit",
      (dns) => auditDomain(dns, n("evil.example"), { addresses: [ipOf(ip("192.0.2.1")), ipOf(ip("2001:db8::1"))] }),
    ],
    ["the set of who may send", (dns) => authorizedRanges(dns, n("evil.example"))],
    ["the servers that it names", (dns) => serversOf(dns, n("evil.example"), n("example"))],
    [
      "an evaluation",
      (dns) => checkHost(dns, { ip: ipOf(ip("192.0.2.9")), mailFrom: "a@evil.example", helo: "h.example" }),
    ],
  ])("%s", async (_, look) => {
    const { dns, asked } = attacker(records);
    await look(dns);
    expect(asked()).toBeLessThanOrEqual(MAX_QUESTIONS);
  });
});

test("the most that RFC 7208 §4.6.4 admits is asked whole: ten mx terms of ten names, for both families", async () => {
  const { dns, asked } = attacker(exchanges(10));
  const audit = await auditDomain(dns, n("evil.example"));
  if (!audit.known) throw new Error(audit.detail);
  expect([audit.value.notAsked, audit.value.authorized.known, asked()]).toEqual([undefined, true, 212]);
});

test.each([
  ["addresses", terms(2000, (n) => `a:v${n}.victim.example`), 50],
  ["includes", terms(2000, (n) => `include:v${n}.victim.example`), 210],
] as const)("no receiver looks at more than ten %s: that is told, and the rest not asked", async (_, records, most) => {
  const { dns, asked } = attacker(records);
  const audit = await auditDomain(dns, n("evil.example"));
  if (!audit.known) throw new Error(audit.detail);
  const { authorized, notices } = audit.value;
  expect(authorized).toMatchObject({ known: true });
  expect(notices.map((notice) => notice.code)).toContain("too-many-lookups");
  expect(asked()).toBeLessThanOrEqual(most);
});

test("what is beyond the budget is not checked, with the count", async () => {
  const { dns, asked } = attacker(branching);
  const audit = await auditDomain(dns, n("evil.example"), { addresses: [] }, 20);
  if (!audit.known) throw new Error(audit.detail);
  expect(asked()).toBe(20);
  expect(audit.value.notAsked).toBeGreaterThan(0);
});

describe("everything else that others decide how long it is", () => {
  const many = "z".repeat(20);
  const message = (fields: string): ReturnType<typeof splitMessage> =>
    splitMessage(Buffer.from(`${fields}From: a@evil.example\r\n\r\nbody\r\n`, "latin1"));
  const signature = (n: number): string =>
    `DKIM-Signature: v=1; a=rsa-sha256; d=d${n}.victim.example; s=s${n}; h=from; bh=AAAA; b=AAAA\r\n`;
  const reports = numbers(2000).map((n) => `mailto:r@v${n}.${many}.test`);

  test.each<readonly [string, (question: Question) => readonly Rdata[], (dns: Dns) => Promise<unknown>]>([
    [
      "a name of 2,000 addresses",
      ({ type }) => (type === "A" ? numbers(2000).map((n) => a(at(n))) : []),
      (dns) => forwardRow(dns, n("evil.example")),
    ],
    ["an address of 1,000 names", names(1000), (dns) => reverseRow(dns, ip("192.0.2.1"))],
    ["the same in an audit", names(1000), (dns) => reverseOf(dns, ip("192.0.2.1"))],
    ["1,000 mail exchangers", exchanges(1000), (dns) => mxOf(dns, n("evil.example"))],
    [
      "2,000 report addresses",
      ({ type }) => (type === "TXT" ? [txt(`v=DMARC1; p=none; rua=${reports.join(",")}`)] : []),
      (dns) => auditDmarc(dns, n("evil.example"), [n("b.example")]),
    ],
    [
      "1,000 signatures",
      () => [],
      (dns) =>
        messageReport(
          dns,
          message(numbers(1000).map(signature).join("")),
          { ip: ipOf(ip("192.0.2.1")), helo: null, mailFrom: null },
          0,
        ),
    ],
    [
      "a message from a domain of 2,000 a terms",
      terms(2000, (n) => `a:v${n}.victim.example`),
      (dns) =>
        messageReport(
          dns,
          message("Return-Path: <a@evil.example>\r\n"),
          { ip: ipOf(ip("192.0.2.1")), helo: "evil.example", mailFrom: null },
          0,
        ),
    ],
  ])("%s", async (_, records, look) => {
    const { dns, asked } = attacker(records);
    await look(dns);
    expect(asked()).toBeLessThanOrEqual(MAX_QUESTIONS);
  });

  test("lookup looks at as many addresses as it may to the end, and says how many questions are left", async () => {
    const { dns } = attacker(({ type, name }) =>
      type === "PTR"
        ? [{ type: "PTR", target: n("evil.example") }]
        : type === "A" && name === "evil.example"
          ? numbers(2000).map((n) => a(at(n)))
          : [],
    );
    const row = await forwardRow(dns, n("evil.example"));
    expect([row.confirmed, row.addresses.length]).toEqual([null, 2000]);
    expect(lookupProblemsText(row.problems)).toMatch(
      /^not checked: more than 250 questions for one subject; 1,\d\d\d not asked$/,
    );
  });

  test("mail exchangers beyond are counted, not listed", async () => {
    const mx = await mxOf(attacker(exchanges(1000)).dns, n("evil.example"));
    expect(mx.known && [mx.value.targets.length, mx.value.notAsked]).toEqual([124, 876]);
  });
});

test("a question asked again costs nothing, a second opinion does", async () => {
  const { dns } = attacker(() => []);
  const budget = budgeted(dns, 2);
  const kinds: string[] = [];
  for (const nth of [0, 0, 1, 2, 2, 0]) kinds.push((await budget.ask({ name: n("x.example"), type: "A", nth })).kind);
  expect([kinds, budget.notAsked()]).toEqual([["answer", "answer", "answer", "error", "error", "answer"], 1]);
});
