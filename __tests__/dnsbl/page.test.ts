import { expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../src/dns/server.ts";
import { ip } from "../ips.ts";
import { cli } from "../run.ts";

test("on the page a list whose IPv6 half failed its control says nothing of an IPv6 address, and still answers for IPv4", async () => {
  // It lists all of IPv6, its never-listed entry too.
  const server = await startServer(({ name, code }) => {
    const labels = name.endsWith(".half.test") ? name.slice(0, -".half.test".length) : "";
    const isListed = code === 1 && (labels === "2.0.0.127" || labels.split(".").length === 32);
    const data = { type: "A", address: ip("127.0.0.2") } as const;
    const answers = isListed ? [{ name, ttl: 1, data }] : [];
    return { rcode: isListed ? "NOERROR" : "NXDOMAIN", authoritative: true, answers, authorities: [] };
  });
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-page-"));
  try {
    writeFileSync(join(dir, "s.txt"), "203.0.113.10\n2001:db8::10\n");
    writeFileSync(join(dir, "c.yml"), "blocklists: {profile: none, add: [{zone: half.test}]}\n");
    const dns = ["--dns", `127.0.0.1:${server.port}`, "--timeout", "5000"];
    const ran = await cli(["check", "--senders", "s.txt", "--config", "c.yml", "--format", "html", ...dns], {
      cwd: dir,
    });
    const cellOf = (subject: string): string | undefined =>
      new RegExp(`<th scope=row>${subject}</th><td[^>]*>([^<]*)`).exec(ran.stdout)?.[1]?.trim();
    expect([cellOf("203.0.113.10"), cellOf("2001:db8::10")]).toEqual(["ok", "unknown"]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
    await server.close();
  }
});
