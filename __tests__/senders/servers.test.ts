import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatIp } from "../../src/ip/ip.ts";
import { MAX_SERVERS, serversOf } from "../../src/mail/spf/servers.ts";
import { world } from "./world.ts";
import { n } from "../names.ts";

const HOSTS = `
shop.test. IN A 203.0.113.1
shop.test. IN MX 10 mx.shop.test.
shop.test. IN MX 20 mx.provider.test.
mx.shop.test. IN A 203.0.113.2
mx.shop.test. IN AAAA 2001:db8::2
out.shop.test. IN A 203.0.113.3
mx.provider.test. IN A 198.51.100.1
_spf.shop.test. IN TXT "v=spf1 ip4:203.0.113.4 -all"
_spf.provider.test. IN TXT "v=spf1 ip4:198.51.100.0/24 -all"`;

const found = async (spf: string, silent: readonly string[] = []): Promise<Awaited<ReturnType<typeof serversOf>>> =>
  serversOf(world(`${HOSTS}\nshop.test. IN TXT "${spf}"`, silent).dns, n("shop.test"));

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["v=spf1 ip4:203.0.113.9 ip6:2001:db8::9 -all", ["203.0.113.9", "2001:db8::9"], []],
  ["v=spf1 ip4:203.0.113.8/30 -all", ["203.0.113.8", "203.0.113.9", "203.0.113.10", "203.0.113.11"], []],
  ["v=spf1 ip4:203.0.113.0/27 a -all", ["203.0.113.1"], ["203.0.113.0/27"]],
  ["v=spf1 ip6:2001:db8::/64 -all", [], ["2001:db8::/64"]],
  ["v=spf1 a mx -all", ["203.0.113.1", "203.0.113.2", "2001:db8::2"], []],
  ["v=spf1 a:out.shop.test mx:provider.test -all", ["203.0.113.3"], []],
  ["v=spf1 a/24 -all", ["203.0.113.1"], ["203.0.113.0/24"]],
  ["v=spf1 a/31 -all", ["203.0.113.1", "203.0.113.0"], []],
  ["v=spf1 include:_spf.shop.test include:_spf.provider.test -all", [], []],
  ["v=spf1 redirect=_spf.shop.test", ["203.0.113.4"], []],
  ["v=spf1 redirect=_spf.provider.test", [], []],
  ["v=spf1 redirect=shop.test", [], []],
  ["v=spf1 -all ip4:203.0.113.9", [], []],
  ["v=spf1 ~ip4:203.0.113.9 ?a -mx -all", [], []],
  ["v=spf1 -ip4:203.0.113.8 ip4:203.0.113.8/31 -all", ["203.0.113.9"], []],
  ["v=spf1 ip4:10.0.0.1 ip4:127.0.0.1 ip6:fd00::1 -all", [], []],
  ["v=spf1 exists:%{i}.shop.test a:%{d} -all", [], []],
  ["v=spf1 ip4:203.0.113.9 nonsense -all", ["203.0.113.9"], []],
  ["", [], []],
])("%s names %j, and the ranges %j", async (spf, addresses, ranges) => {
  const { servers, ranges: large, open } = await found(spf);
  expect(servers.map((s) => s.address)).toEqual(addresses);
  expect(large.map((r) => r.cidr)).toEqual(ranges);
  expect(open).toBeNull();
});

test("an address that two terms name is one server of both", async () => {
  const { servers } = await found("v=spf1 ip4:203.0.113.2 mx -all");
  expect(servers[0]?.terms.map((t) => t.term)).toEqual(["ip4:203.0.113.2", "mx"]);
});

test.each([
  ["the record", ["shop.test"], "v=spf1 ip4:203.0.113.9 -all", []],
  ["one host", ["out.shop.test"], "v=spf1 a:out.shop.test ip4:203.0.113.9 -all", ["203.0.113.9"]],
])("%s that nobody answers leaves it open, and what is known stays", async (_, silent, spf, addresses) => {
  const { servers, open } = await found(spf, silent);
  expect(servers.map((s) => s.address)).toEqual(addresses);
  expect(open?.reason).toBe("timeout");
});

test("never more than 16, and nothing is lost between those looked at and those left", async () => {
  const ip = fc.bigInt({ min: 0xcb007200n, max: 0xcb007300n }).map((value) => formatIp({ family: 4, value }));
  await fc.assert(
    fc.asyncProperty(fc.array(ip, { maxLength: 20 }), async (ips) => {
      const { servers, left } = await found(`v=spf1 ${ips.map((one) => `ip4:${one}`).join(" ")} -all`);
      const distinct = new Set(ips);
      expect(servers.length).toBe(Math.min(MAX_SERVERS, distinct.size));
      expect(servers.length + left.addresses).toBe(distinct.size);
      expect([...distinct].slice(0, MAX_SERVERS)).toEqual(servers.map((s) => s.address));
    }),
    { numRuns: 30 },
  );
});
