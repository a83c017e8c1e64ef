import { describe, expect, test } from "@jest/globals";
import type { Rdata } from "../../src/dns/types.ts";
import { parseIp } from "../../src/ip/ip.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import type { World } from "./suite.ts";
import { worldDns } from "./world.ts";
import { spelled } from "../ips.ts";
import { n } from "../names.ts";

const txt = (text: string): Rdata => ({ type: "TXT", strings: text.match(/.{1,255}/g) ?? [""] });
const a = (address: string): Rdata => ({ type: "A", address: spelled(address) });
const mx = (exchange: string): Rdata => ({ type: "MX", preference: 10, exchange: n(exchange) });
const ptr = (target: string): Rdata => ({ type: "PTR", target: n(target) });
const cname = (target: string): Rdata => ({ type: "CNAME", target: n(target) });
const names = (entries: Readonly<Record<string, readonly Rdata[]>>): World =>
  new Map(Object.entries(entries).map(([name, records]) => [name, { records, silent: false }]));

/** Around `e.test`, whose record the case gives. */
const AROUND = {
  "host.test": [a("192.0.2.1")],
  "alias.test": [cname("alias2.test")],
  "alias2.test": [cname("host.test")],
  "deadmx.test": [mx("g1.test"), mx("g2.test"), mx("g3.test")],
  "nullmx.test": [mx("")],
  "1.2.0.192.in-addr.arpa": [ptr("host.test"), ptr("other.test")],
  "other.test": [a("198.51.100.9")],
  "9.100.51.198.in-addr.arpa": [ptr("gone.test")],
  "pass.test": [txt("v=spf1 +all")],
  "fail.test": [txt("v=spf1 -all")],
  "soft.test": [txt("v=spf1 ~all")],
  "broken.test": [txt("v=spf1 ip4:192.0.2.300 +all")],
  "two.test": [txt("v=spf1 +all"), txt("v=spf1 -all")],
  "xn--bcher-kva.test": [txt("v=spf1 a:host.test -all")],
  "b\\195\\188cher.test": [txt("v=spf1 -all")],
  "odd\\032name.e.test": [a("192.0.2.7")],
  "a\\034b.e.test": [a("192.0.2.7")],
} as const;

interface Case {
  readonly what: string;
  readonly record: string;
  readonly ip?: string;
  readonly from?: string;
  readonly helo?: string;
  readonly is: string;
}

const SECTIONS: Readonly<Record<string, readonly Case[]>> = {
  "§2.4, §4.3: identities": [
    { what: "an empty mail-from takes the HELO name", record: "v=spf1 -all", from: "", helo: "pass.test", is: "pass" },
    {
      what: "a domain alone has the local part postmaster",
      record: "v=spf1 exists:%{l}.e.test -all",
      from: "e.test",
      is: "fail",
    },
    { what: "the last @ divides", record: "v=spf1 ip4:192.0.2.1 -all", from: '"a@b"@e.test', is: "pass" },
    {
      what: "a final dot is no part of the domain",
      record: "v=spf1 ip4:192.0.2.1 -all",
      from: "u@e.test.",
      is: "pass",
    },
    { what: "upper case", record: "v=spf1 ip4:192.0.2.1 -all", from: "U@E.TEST", is: "pass" },
    { what: "an address literal", record: "v=spf1 -all", from: "", helo: "[192.0.2.1]", is: "none" },
    { what: "a single label", record: "v=spf1 -all", from: "u@localhost", is: "none" },
    { what: "a label of 64 bytes", record: "v=spf1 -all", from: `u@${"x".repeat(64)}.test`, is: "none" },
    { what: "an empty label", record: "v=spf1 -all", from: "u@e..test", is: "none" },
  ],
  "RFC 8616 §4: other scripts": [
    { what: "a U-label is judged as its A-label", record: "v=spf1 -all", from: "u@bücher.test", is: "pass" },
    {
      what: "a local part that is not ASCII matches no %{l}",
      record: "v=spf1 -exists:%{l}.pass.test +all",
      from: "ü@e.test",
      is: "pass",
    },
    { what: "nor %{s}, in an include", record: "v=spf1 include:%{s}.pass.test ~all", from: "ü@e.test", is: "softfail" },
    {
      what: "and a redirect has no target",
      record: "v=spf1 redirect=%{l}.pass.test",
      from: "ü@e.test",
      is: "permerror",
    },
    { what: "it is no trouble elsewhere", record: "v=spf1 ip4:192.0.2.1 -all", from: "ü@e.test", is: "pass" },
  ],
  "§4.6.4: limits": [
    { what: "ten lookups", record: `v=spf1 ${"a:other.test ".repeat(10)}+all`, is: "pass" },
    { what: "eleven", record: `v=spf1 ${"a:other.test ".repeat(11)}+all`, is: "permerror" },
    {
      what: "eleven, but the tenth matches",
      record: `v=spf1 ${"a:other.test ".repeat(9)}a:host.test a:x.test -all`,
      is: "pass",
    },
    {
      what: "redirect is the eleventh",
      record: `v=spf1 ${"a:other.test ".repeat(10)}redirect=pass.test`,
      is: "permerror",
    },
    { what: "hosts of one mx without addresses are void", record: "v=spf1 mx:deadmx.test +all", is: "permerror" },
    {
      what: "the reverse lookup of %{p} is void too",
      record: "v=spf1 a:g1.test exists:%{p}.e.test +all",
      ip: "203.0.113.1",
      is: "permerror",
    },
    { what: "and not when it finds something", record: "v=spf1 a:g1.test exists:%{p}.e.test +all", is: "pass" },
    { what: "an explanation costs nothing", record: "v=spf1 a:g1.test a:g2.test -all exp=g3.test", is: "fail" },
    {
      what: "a name that is no name is not asked, so not void",
      record: "v=spf1 a:g1.test a:g2.test a:x..e.test +all",
      is: "pass",
    },
  ],
  "§4.8, §7.3: targets": [
    { what: "aliases are followed", record: "v=spf1 a:alias.test -all", is: "pass" },
    { what: "a final dot", record: "v=spf1 a:host.test. -all", is: "pass" },
    { what: "a space in a label", record: "v=spf1 exists:%{l}.e.test -all", from: '"odd name"@e.test', is: "fail" },
    { what: "a space in a label, bare", record: "v=spf1 exists:%{l}.e.test -all", from: "odd name@e.test", is: "pass" },
    { what: "a quote in a label", record: "v=spf1 exists:%{l}.e.test -all", from: 'a"b@e.test', is: "pass" },
    {
      what: "over 253 characters loses labels from the left",
      record: `v=spf1 exists:${"%{d}.".repeat(40)}host.test -all`,
      is: "fail",
    },
  ],
  "§5.2: include": [
    { what: "fail does not match", record: "v=spf1 include:fail.test ?all", is: "neutral" },
    { what: "softfail does not match", record: "v=spf1 include:soft.test ?all", is: "neutral" },
    { what: "no record is permerror", record: "v=spf1 include:host.test ?all", is: "permerror" },
    { what: "no name is permerror", record: "v=spf1 include:g1.test ?all", is: "permerror" },
    { what: "a broken record is permerror", record: "v=spf1 include:broken.test ?all", is: "permerror" },
    { what: "two records are permerror", record: "v=spf1 include:two.test ?all", is: "permerror" },
    { what: "a qualifier counts here, not there", record: "v=spf1 -include:pass.test ?all", is: "fail" },
  ],
  "§5.4: mx": [
    { what: "a null MX matches nothing", record: "v=spf1 mx:nullmx.test ?all", is: "neutral" },
    { what: "no MX does not fall back to the address", record: "v=spf1 mx:host.test ?all", is: "neutral" },
  ],
  "§5.5: ptr": [
    { what: "a validated name", record: "v=spf1 ptr:host.test -all", is: "pass" },
    { what: "below the target", record: "v=spf1 ptr:test -all", is: "permerror" },
    { what: "a name that does not lead back", record: "v=spf1 ptr:other.test -all", is: "fail" },
    { what: "a name without address", record: "v=spf1 ptr:gone.test -all", ip: "198.51.100.9", is: "fail" },
  ],
  "§5.6: ip4 and ip6": [
    { what: "a prefix of zero", record: "v=spf1 ip4:203.0.113.0/0 -all", is: "pass" },
    { what: "host bits are masked", record: "v=spf1 ip4:192.0.2.77/24 -all", is: "pass" },
    { what: "a leading zero in an octet", record: "v=spf1 ip4:192.0.02.1 -all", is: "permerror" },
    { what: "an empty prefix", record: "v=spf1 ip4:192.0.2.0/ -all", is: "permerror" },
    { what: "a zone index", record: "v=spf1 ip6:fe80::1%eth0 -all", is: "permerror" },
    { what: "mixed notation", record: "v=spf1 ip6:64:ff9b::192.0.2.1 -all", ip: "64:ff9b::c000:201", is: "pass" },
  ],
  "§6: modifiers": [
    { what: "a target without record", record: "v=spf1 redirect=host.test", is: "permerror" },
    { what: "redirect behind all counts not", record: "v=spf1 ?all redirect=pass.test", is: "neutral" },
    { what: "an unknown one with a colon in it", record: "v=spf1 x-y.z_1=a:b/c +all", is: "pass" },
    { what: "an unknown one that is empty", record: "v=spf1 moo= +all", is: "pass" },
    { what: "an unknown one with a broken macro", record: "v=spf1 moo=%{x} +all", is: "permerror" },
    { what: "no name", record: "v=spf1 =x +all", is: "permerror" },
    { what: "a qualifier", record: "v=spf1 -redirect=pass.test", is: "permerror" },
  ],
  "§7.1: syntax of names": [
    { what: "it may end in a macro", record: "v=spf1 exists:x.%{d} ~all", is: "softfail" },
    { what: "it may end in %%", record: "v=spf1 exists:x.%% ~all", is: "softfail" },
    { what: "it may not end in a minus behind %%", record: "v=spf1 exists:x.%%- ~all", is: "permerror" },
    { what: "all digits last", record: "v=spf1 a:x.123 ~all", is: "permerror" },
    { what: "digits and a letter last", record: "v=spf1 a:x.1a3 ~all", is: "softfail" },
    { what: "a hyphen last", record: "v=spf1 a:x.ab- ~all", is: "permerror" },
    { what: "zero labels", record: "v=spf1 exists:%{d0}.x.test ~all", is: "permerror" },
    { what: "an unknown delimiter", record: "v=spf1 exists:%{d:}.x.test ~all", is: "permerror" },
    { what: "a percent alone", record: "v=spf1 exists:%x.x.test ~all", is: "permerror" },
  ],
};

describe.each(Object.entries(SECTIONS))("RFC 7208 %s", (_section, cases) => {
  test.each(cases)("$what", async ({ record, ip = "192.0.2.1", from = "u@e.test", helo = "h.test", is }) => {
    const parsed = parseIp(ip);
    if (parsed === null) throw new Error(ip);
    const dns = worldDns(names({ ...AROUND, "e.test": [txt(record)] }));
    expect((await checkHost(dns, { ip: parsed, mailFrom: from, helo })).result).toBe(is);
  });
});

test("§4.6.4: an evaluation that takes too long is a temperror, whatever was found so far", async () => {
  let now = 0;
  const inner = worldDns(names({ ...AROUND, "e.test": [txt("v=spf1 a:other.test a:other2.test a:host.test +all")] }));
  const dns = {
    ask: async (question: Parameters<typeof inner.ask>[0]) => {
      now += 12_000;
      return inner.ask(question);
    },
  };
  const ip = parseIp("192.0.2.1");
  if (ip === null) throw new Error();
  const result = await checkHost(dns, { ip, mailFrom: "u@e.test", helo: "h.test", clock: () => now });
  expect([result.result, result.problem]).toEqual([
    "temperror",
    "the whole evaluation took too long: the name servers are slow",
  ]);
});
