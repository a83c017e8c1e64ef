import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { createResolver } from "../../src/dns/resolver.ts";
import { decode } from "../../src/dns/wire/decode.ts";
import { encodeReply } from "../../src/dns/wire/encode.ts";
import { parseDnsSource } from "../../src/dns/servers.ts";

test("DNS over HTTPS: answers, HTTP errors and nonsense", async () => {
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const decoded = decode(Buffer.concat(chunks));
      const question = decoded.ok ? (decoded.message.questions[0] ?? null) : null;
      if (question === null || question.name.startsWith("fail")) return response.writeHead(503).end();
      if (question.name.startsWith("odd")) return response.end("<html>");
      const answers = [{ name: question.name, ttl: 5, data: { type: "A" as const, address: "192.0.2.7" } }];
      return response.end(
        encodeReply(
          {
            id: 0,
            rcode: 0,
            authoritative: false,
            recursionDesired: true,
            question,
            answers,
            authorities: [],
            edns: false,
          },
          65_535,
        ),
      );
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const source = parseDnsSource(`http://127.0.0.1:${(http.address() as AddressInfo).port}/dns-query`);
  if (!source.ok || source.value.kind !== "doh") throw new Error("loopback HTTP should be taken");
  const dns = createResolver({ servers: [source.value], timeoutMs: 2000 });
  const ask = (name: string) => dns.ask({ name, type: "A" });
  expect(await ask("good.test")).toMatchObject({ kind: "answer", rcode: "NOERROR" });
  expect(await ask("fail.test")).toMatchObject({ kind: "error", reason: "network" });
  expect(await ask("odd.test")).toMatchObject({ kind: "error", reason: "malformed" });
  await dns.close();
  await new Promise((resolve) => http.close(resolve));
});

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
