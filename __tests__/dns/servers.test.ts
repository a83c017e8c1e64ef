import { expect, test } from "@jest/globals";
import { systemServersOf } from "../../src/dns/network.ts";
import { parseDnsSource } from "../../src/dns/servers.ts";
import { proxyFor } from "../../src/dns/transport/proxy.ts";

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

test.each([
  ["resolv.conf is taken first", "search x\nnameserver 192.0.2.53\n", ["192.0.2.1"], ["192.0.2.53:53"]],
  ["no resolv.conf, as on Windows", null, ["192.0.2.1", "[2001:db8::53]:5353"], ["192.0.2.1:53", "2001:db8::53:5353"]],
  ["one that names none", "# made by hand\n", ["127.0.0.53"], ["127.0.0.53:53"]],
  [
    "at most three",
    null,
    ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"],
    ["192.0.2.1:53", "192.0.2.2:53", "192.0.2.3:53"],
  ],
  ["an address of this link", null, ["fe80::1%en0"], ["fe80::1:53"]],
  ["none at all", null, [], []],
])("the system's servers: %s", (_, resolvConf, found, expected) => {
  const servers = systemServersOf(resolvConf, found);
  expect(servers.map((s) => (s.kind === "udp" ? `${s.address}:${s.port}` : s.kind))).toEqual(expected);
});

test.each([
  ["https://dns.example/q", { https_proxy: "http://proxy.example:3128" }, "http://proxy.example:3128/"],
  ["https://dns.example/q", { HTTPS_PROXY: "proxy.example:3128" }, "http://proxy.example:3128/"],
  ["https://dns.example/q", { http_proxy: "http://proxy.example" }, null],
  ["https://dns.example/q", { all_proxy: "http://proxy.example" }, "http://proxy.example/"],
  ["https://dns.example/q", { https_proxy: "http://proxy.example", no_proxy: "*" }, null],
  ["https://a.dns.example/q", { https_proxy: "http://proxy.example", NO_PROXY: ".dns.example" }, null],
  ["https://xdns.example/q", { https_proxy: "http://proxy.example", no_proxy: "dns.example" }, "http://proxy.example/"],
  ["https://dns.example/q", { https_proxy: "http://proxy.example", no_proxy: "dns.example:443" }, null],
  [
    "https://dns.example/q",
    { https_proxy: "http://proxy.example", no_proxy: "dns.example:8443" },
    "http://proxy.example/",
  ],
  ["https://dns.example/q", { https_proxy: "" }, null],
  ["https://dns.example/q", { https_proxy: "http://[" }, null],
])("the proxy for %s in %j", (url, env, expected) => {
  expect(proxyFor(new URL(url), env)?.href ?? null).toBe(expected);
});
