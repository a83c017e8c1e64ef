import { expect, test } from "@jest/globals";
import type { Rdata } from "../../src/dns/types.ts";
import { parseIp } from "../../src/ip/ip.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { ip } from "../ips.ts";
import { worldDns } from "./world.ts";

const txt = (text: string): { records: Rdata[]; silent: boolean } => ({
  records: [
    { type: "TXT", strings: [text] },
    { type: "A", address: ip("192.0.2.1") },
  ],
  silent: false,
});

/** Found by the differential fuzz: where other evaluators differ, and what the RFC says. */
test.each<[string, string, string, string, string]>([
  [
    "§4.6, §4.6.2",
    "an inclusion of itself behind the match",
    "v=spf1 ip4:192.0.2.1 include:e.test -all",
    "192.0.2.1",
    "pass",
  ],
  ["§4.6.4", "an inclusion of itself that is reached", "v=spf1 include:e.test -all", "192.0.2.1", "permerror"],
  ["§6", "an unknown modifier twice", "v=spf1 x=1 x=1 a -all", "192.0.2.1", "pass"],
  ["§6", "redirect twice", "v=spf1 redirect=n.test redirect=n.test", "192.0.2.1", "permerror"],
  ["§7.2", "the macro letter c in a mechanism", "v=spf1 a:%{c}.test +all", "192.0.2.1", "permerror"],
  ["§7.2", "the macro letter r in a modifier that is unknown", "v=spf1 x=%{r} +all", "192.0.2.1", "pass"],
  ["§5", "a mapped network and an IPv4 sender", "v=spf1 ip6:::ffff:192.0.2.1 ~all", "192.0.2.1", "softfail"],
  ["§5", "every IPv6 network and an IPv4 sender", "v=spf1 -ip6:::/0 +all", "192.0.2.1", "pass"],
  ["§5", "a mapped sender is an IPv4 sender", "v=spf1 ip4:192.0.2.1 -all", "::ffff:192.0.2.1", "pass"],
  ["§5.3, §7.1", "a colon without a domain", "v=spf1 a:/24 +all", "192.0.2.1", "permerror"],
  ["§5.6", "a prefix length with a leading zero", "v=spf1 ip4:192.0.2.1/024 +all", "192.0.2.1", "permerror"],
  ["§4.6.4", "a third void lookup", "v=spf1 a:g1.test a:g2.test a:g3.test +all", "192.0.2.1", "permerror"],
  ["§4.6.4", "two void lookups", "v=spf1 a:g1.test a:g2.test +all", "192.0.2.1", "pass"],
])("RFC 7208 %s: %s", async (_section, _what, record, ipText, expected) => {
  const ip = parseIp(ipText);
  if (ip === null) throw new Error(ipText);
  const dns = worldDns(new Map([["e.test", txt(record)]]));
  expect((await checkHost(dns, { ip, mailFrom: "u@e.test", helo: "h.test" })).result).toBe(expected);
});
