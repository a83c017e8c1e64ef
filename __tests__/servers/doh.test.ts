import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer, type Server } from "node:https";
import { connect, type AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import packet from "dns-packet";
// The certificate of the test is trusted by the environment of a process.
import { bundle as cli } from "../run.ts";

/** DNS over HTTPS (RFC 8484) with a certificate of our own; answers by the path. */
const dir = mkdtempSync(join(tmpdir(), "mailworthy-doh-"));
const [key, cert] = [join(dir, "key.pem"), join(dir, "cert.pem")];
let server: Server | null = null;
const heard: string[] = [];

beforeAll(async () => {
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:P-256",
      "-nodes",
      "-keyout",
      key,
      "-out",
      cert,
      "-days",
      "2",
      ...subject,
    ],
    { stdio: "ignore" },
  );
  server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const query = packet.decode(Buffer.concat(chunks));
      heard.push(`${request.method ?? ""} ${request.headers["content-type"] ?? ""} id ${query.id ?? -1}`);
      if (request.url === "/silent") return;
      if (request.url === "/error") return void response.writeHead(503).end("no");
      if (request.url === "/flood") return void response.writeHead(200).end(Buffer.alloc(1_000_000));
      if (request.url === "/garbage") return void response.writeHead(200).end("<html>captive portal</html>");
      if (request.url === "/redirect") return void response.writeHead(302, { location: "https://example.com/" }).end();
      const [question] = query.questions ?? [];
      const answers =
        question?.type === "A" && question.name === "mail.example.com"
          ? [{ type: "A" as const, name: question.name, ttl: 60, data: "192.0.2.1" }]
          : [];
      response.writeHead(200, { "content-type": "application/dns-message" });
      response.end(packet.encode({ type: "response", id: 0, questions: query.questions ?? [], answers }));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  server?.closeAllConnections();
  await new Promise((done) => server?.close(done));
  rmSync(dir, { recursive: true, force: true });
});

test.each([
  ["/dns-query", ["192.0.2.1"], null],
  ["/error", [], /HTTP 503/],
  ["/silent", [], /timeout/],
  ["/garbage", [], /malformed/],
  ["/flood", [], /over 64 KiB/],
  ["/redirect", [], /network/],
] as const)("DNS over HTTPS %s", async (path, addresses, problem) => {
  const { port } = server?.address() as AddressInfo;
  const url = `https://localhost:${port}${path}`;
  const { stdout, stderr } = await cli(
    ["lookup", "mail.example.com", "--dns", url, "--timeout", path === "/silent" ? "2000" : "60000", "--json"],
    {
      env: { NODE_EXTRA_CA_CERTS: cert },
    },
  );
  expect(stderr.replace(/\(node:\d+\).*\n/g, "")).toBe("");
  const [row] = (JSON.parse(stdout) as { rows: readonly { addresses: readonly string[]; problem: string | null }[] })
    .rows;
  expect(row?.addresses).toEqual(addresses);
  if (problem !== null) expect(row?.problem).toMatch(problem);
  expect(new Set(heard)).toEqual(new Set(["POST application/dns-message id 0"]));
});

test.each([
  ["https_proxy", {}, 1],
  ["HTTPS_PROXY", {}, 1],
  ["all_proxy", {}, 1],
  ["https_proxy", { no_proxy: "example.com, localhost" }, 0],
  ["https_proxy", { no_proxy: "localhost:1" }, 1],
])("through the proxy of %s, %j", async (name, more, expected) => {
  const { port } = server?.address() as AddressInfo;
  let tunnels = 0;
  const proxy = createProxy();
  proxy.on("connect", (request, socket: Duplex) => {
    tunnels++;
    expect(request.url).toBe(`localhost:${port}`);
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on("error", () => onward.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const { stdout } = await cli(
    ["lookup", "mail.example.com", "--dns", `https://localhost:${port}/dns-query`, "--json"],
    {
      env: { NODE_EXTRA_CA_CERTS: cert, [name]: url, ...more },
    },
  );
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
  expect(stdout).toContain('"192.0.2.1"');
  expect(Math.min(tunnels, 1)).toBe(expected);
});

test("a certificate that nobody vouches for is not trusted", async () => {
  const { port } = server?.address() as AddressInfo;
  const { stdout } = await cli([
    "lookup",
    "mail.example.com",
    "--dns",
    `https://localhost:${port}/dns-query`,
    "--json",
  ]);
  expect(stdout).toMatch(/not checked: network/);
});
