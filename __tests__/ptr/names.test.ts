import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { runRule } from "../../src/rules/engine.ts";
import { ptrGenericName } from "../../src/rules/ptr/generic-name.ts";
import { looksGeneric } from "../../src/rules/ptr/looks-generic.ts";
import { isHostName, ptrInvalidName } from "../../src/rules/ptr/invalid-name.ts";
import { withoutZone } from "../../src/rules/ptr/final-dot.ts";
import { ptrMultipleNames } from "../../src/rules/ptr/multiple-names.ts";
import { ptrNotConfirmed } from "../../src/rules/ptr/not-confirmed.ts";
import { ptrPartlyConfirmed } from "../../src/rules/ptr/partly-confirmed.ts";
import type { CheckOutcome } from "../../src/rules/finding.ts";
import type { Fact } from "../../src/mail/known.ts";
import { senderOf } from "../../src/config/sender.ts";
import type { Facts } from "../../src/facts/types.ts";
import { NO_FACTS } from "../facts.ts";
import { ip } from "../ips.ts";
import { formatIp, type IpText } from "../../src/ip/ip.ts";
import { misshapen, n } from "../names.ts";

describe("a host name", () => {
  test.each([
    ["mail.example.com", true],
    ["1and1.example", true],
    ["xn--bcher-kva.example", true],
    ["a-b.c-d.example", true],
    ["mail", false],
    ["localhost", false],
    ["203.0.113.21", false],
    ["mail.example.1", false],
    ["under_score.example", false],
    ["-mail.example", false],
    ["mail-.example", false],
    ["ma\\032il.example", false],
    ["", false],
    [`${"a".repeat(64)}.example`, false],
  ])("%s: %s", (name, expected) => {
    expect(isHostName(name)).toBe(expected);
  });
});

describe("a generated name", () => {
  test.each([
    ["203-0-113-10.dyn.example.net", "203.0.113.10", true],
    ["10.113.0.203.static.example.net", "203.0.113.10", true],
    ["static-113-10.customer.example.net", "203.0.113.10", true],
    ["ip-203-0-113-010.example.net", "203.0.113.10", true],
    ["cb00710a.static.example.net", "203.0.113.10", true],
    ["0a7100cb.example.net", "203.0.113.10", true],
    ["acb00710a.example.net", "203.0.113.10", false],
    ["mail.example.com", "203.0.113.10", false],
    ["mail10.example.com", "203.0.113.10", false],
    ["mx-113-10.example.com", "203.0.113.10", false],
    ["203-0-113-11.dyn.example.net", "203.0.113.10", false],
    ["ip-203-0-113-10.eu-west-1.compute.internal.example", "203.0.113.10", true],
    ["u203x0x113x10.example.net", "203.0.113.10", true],
    ["203000113010.example.net", "203.0.113.10", true],
    ["203011310.example.net", "203.0.113.10", true],
    ["3405803786.example.net", "203.0.113.10", true],
    ["cb-00-71-0a.example.net", "203.0.113.10", true],
    ["vps-3f2b1c0a.hoster.example", "203.0.113.10", true],
    ["vps-facade.example.com", "203.0.113.10", false],
    ["vmi123456.contaboserver.net", "203.0.113.10", true],
    ["ik1-331-22334.vs.sakura.ne.jp", "203.0.113.10", true],
    ["host10.203-0-113.example.net", "203.0.113.10", true],
    ["cb-0-71-a.example.net", "203.0.113.10", true],
    ["p1234-ipngn100101osakakita.osaka.ocn.ne.jp", "203.0.113.10", true],
    ["v2202301234567.supersrv.de", "203.0.113.10", true],
    ["0f3d9b7e-5e02-4c8b-9f1e-2a1b3c4d5e6f.pub.instances.scw.cloud", "203.0.113.10", true],
    ["www1234.sakura.ne.jp", "203.0.113.10", false],
    ["sv1234.xserver.jp", "203.0.113.10", false],
    ["v10.example.com", "203.0.113.10", false],
    ["o1.ptr1234.sendgrid.net", "203.0.113.10", false],
    ["mail.sakura.ne.jp", "203.0.113.10", false],
    ["node7.hoster.example", "203.0.113.10", false],
    ["mx1.example.com", "10.0.0.1", false],
    ["2001-db8--16.pool.example.net", "2001:db8::16", true],
    ["2001-0db8-0000-0000-0000-0000-0000-0016.example.net", "2001:db8::16", true],
    ["6-1-0-0-0-0-0-0-0-0-0-0-0-0-0-0.ip6.example.net", "2001:db8::16", true],
    ["ip-a1b2-c3d4-e5f6-1234.example.net", "2001:db8::a1b2:c3d4:e5f6:1234", true],
    ["facade.deed.example", "2001:db8::16", false],
    ["h20010db8000000000000000000000016.ip6.example.net", "2001:db8::16", true],
    ["mail.example.com", "2001:db8::16", false],
  ])("%s for %s: %s", (name, address, expected) => {
    expect(looksGeneric(name, ip(address))).toBe(expected);
  });

  test("is advice by default, never an error, whatever the name", () => {
    const address = fc.integer({ min: 0, max: 0xffffffff }).map((n) => formatIp({ family: 4, value: BigInt(n) }));
    const label = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
    fc.assert(
      fc.property(address, fc.array(label, { minLength: 1, maxLength: 6 }), (ip, labels) => {
        const octets = ip.split(".");
        for (const name of [labels.join("."), `${octets.join("-")}.${labels.join(".")}`]) {
          const outcomes = runRule(ptrGenericName, factsOf(ip, name), undefined);
          expect(outcomes.map((o) => (o.kind === "fail" ? o.finding.severity : o.kind))).toEqual([
            looksGeneric(name, ip) ? "warning" : "pass",
          ]);
        }
      }),
    );
  });
});

const YES = { known: true, value: true } as const;
const NO = { known: true, value: false } as const;
const OPEN = { known: false, reason: "timeout", detail: "" } as const;

describe("several reverse names of one address", () => {
  test.each<readonly [string, readonly Fact<boolean>[], readonly string[]]>([
    ["all lead back", [YES, YES], ["pass"]],
    ["one does not", [YES, NO], ["warning"]],
    ["one does not, and one was not answered", [YES, NO, OPEN], ["warning"]],
    ["one was not answered", [YES, OPEN], ["not-checked"]],
    ["none leads back: ptr/not-confirmed says it", [NO, NO], []],
    ["none: ptr/missing says it", [], []],
  ])("%s", (_what, confirmed, expected) => {
    const facts = factsWith(
      ip("203.0.113.10"),
      confirmed.map((fact, i) => ({ name: `m${i}.example`, confirmed: fact })),
    );
    expect(shown(runRule(ptrPartlyConfirmed, facts, undefined))).toEqual(expected);
  });

  test("one that does not lead back is not told twice", () => {
    const facts = factsWith(ip("203.0.113.10"), [
      { name: "a.example", confirmed: YES },
      { name: "b.example", confirmed: NO },
    ]);
    expect(shown(runRule(ptrMultipleNames, facts, undefined))).toEqual([]);
  });
});

test.each([
  ["203.0.113.10", "error"],
  ["mail_1.example", "warning"],
  ["mail.example", "pass"],
  ["", "warning"],
])("a reverse name %s: %s", (name, expected) => {
  expect(shown(runRule(ptrInvalidName, factsOf(ip("203.0.113.10"), name), undefined))).toEqual([expected]);
});

test.each([
  ["mail.example.com.113.0.203.in-addr.arpa", "203.0.113.10", "mail.example.com"],
  ["mail.example.com.0-26.100.51.198.in-addr.arpa", "198.51.100.9", "mail.example.com"],
  ["mail.example.com.8.b.d.0.1.0.0.2.ip6.arpa", "2001:db8::10", "mail.example.com"],
  ["mail.113.0.203.in-addr.arpa", "203.0.113.10", null],
  ["10.113.0.203.in-addr.arpa", "203.0.113.10", null],
  ["mail.example.com", "203.0.113.10", null],
])("%s for %s lacks a final dot: %s", (name, address, meant) => expect(withoutZone(n(name), ip(address))).toBe(meant));

test.each([
  ["", "the PTR record of 203.0.113.10 says ., which is no name and leads nowhere"],
  ["203.0.113.10", "the PTR record of 203.0.113.10 says 203.0.113.10, which is no name and leads nowhere"],
  ["mail.example.com", "203.0.113.10 is called mail.example.com, but that name does not lead back to 203.0.113.10"],
])("a reverse name %j that leads nowhere is told as what it is", (name, message) => {
  const facts = factsWith(ip("203.0.113.10"), [{ name, confirmed: NO }]);
  const [outcome] = runRule(ptrNotConfirmed, facts, undefined);
  expect(outcome?.kind === "fail" ? outcome.finding.message : null).toBe(message);
});

test("a name that lacks its final dot is not told as a generated one too: the address in it is that of the zone", () => {
  const name = "mail.example.com.113.0.203.in-addr.arpa";
  expect(shown(runRule(ptrGenericName, factsOf(ip("203.0.113.10"), name), undefined))).toEqual(["pass"]);
});

test("an address as text is not told as a generated name too", () => {
  expect(shown(runRule(ptrGenericName, factsOf(ip("203.0.113.10"), "203.0.113.10"), undefined))).toEqual(["pass"]);
});

test("the root as reverse name is shown as such", () => {
  const [outcome] = runRule(ptrInvalidName, factsOf(ip("203.0.113.10"), ""), undefined);
  expect(outcome?.kind === "fail" ? outcome.finding.message : null).toBe(
    'the PTR record of 203.0.113.10 names the DNS root ("."), which is no host name',
  );
});

test("a name below the sender's own domain was not made by a provider", () => {
  const facts = factsOf(ip("203.0.113.10"), "10-113-0-203.static.example.com");
  const [sender] = facts.senders;
  if (sender === undefined) throw new Error("no sender");
  const owned = (domain: string): Facts => ({ ...facts, senders: [{ ...sender, domain: n(domain) }] });
  expect(shown(runRule(ptrGenericName, owned("example.com"), undefined))).toEqual(["pass"]);
  expect(shown(runRule(ptrGenericName, owned("example.org"), undefined))).toEqual(["warning"]);
});

function shown(outcomes: readonly CheckOutcome[]): readonly string[] {
  return outcomes.map((o) => (o.kind === "fail" ? o.finding.severity : o.kind));
}

function factsOf(ip: IpText, name: string): Facts {
  return factsWith(ip, [{ name, confirmed: OPEN }]);
}

function factsWith(ip: IpText, of: readonly { readonly name: string; readonly confirmed: Fact<boolean> }[]): Facts {
  const sender = senderOf({
    ...{ domain: null, mailFrom: [], addresses: [ip], ranges: [], helo: null, dkim: null, volume: "low" },
    ...{ sends: true, mustNotAuthorize: [], at: null },
  });
  const names = of.map(({ name, confirmed }) => ({ name: misshapen(name), addresses: OPEN, confirmed }));
  return {
    ...NO_FACTS,
    senders: [sender],
    reverse: new Map([[ip, { ip, names: { known: true, value: names }, evidence: [] }]]),
  };
}
