import { expect, test } from "@jest/globals";
import { parseDnsSource } from "../../src/dns/servers.ts";

test.each([
  ["192.0.2.1", { kind: "udp", address: "192.0.2.1", port: 53 }],
  ["192.0.2.1:5353", { kind: "udp", address: "192.0.2.1", port: 5353 }],
  ["[2001:DB8::1]:5353", { kind: "udp", address: "2001:db8::1", port: 5353 }],
  ["2001:db8::1", { kind: "udp", address: "2001:db8::1", port: 53 }],
  ["https://dns.example/dns-query", { kind: "doh", url: "https://dns.example/dns-query" }],
  ["zones:demo/zones", { kind: "zones", dir: "demo/zones" }],
  ["http://dns.example/dns-query", null],
  ["192.0.2.1:0", null],
  ["dns.example", null],
])("--dns %s", (text, expected) => {
  const source = parseDnsSource(text);
  expect(source.ok ? source.value : null).toEqual(expected);
});
