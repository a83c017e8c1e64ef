import { expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../run.ts";

/** A domain on a shared host: its address has a name of its own, which leads back. */
test.each([
  ["that leads back", "server7.hoster.example.", null, "by its own name"],
  ["that does not", "old.hoster.example.", "203.0.113.10 has no reverse name that leads back", "no"],
])("a server with another name %s", async (_what, name, problem, state) => {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-lookup-"));
  try {
    const head = "@ 60 SOA ns.example.net. hostmaster.example.net. 1 3600 600 86400 60\n@ 60 NS ns.example.net.\n";
    const zone = (origin: string, text: string): void =>
      writeFileSync(join(dir, `${origin}.zone`), `$ORIGIN ${origin}.\n$TTL 60\n${head}${text}\n`);
    zone("example.com", "@ A 203.0.113.10");
    zone("hoster.example", "server7 A 203.0.113.10");
    zone("113.0.203.in-addr.arpa", `10 PTR ${name}`);
    const args = ["lookup", "example.com", "--dns", `zones:${dir}`];
    const json = JSON.parse((await cli([...args, "--json"])).stdout) as { readonly rows: readonly object[] };
    expect(json.rows[0]).toMatchObject({ names: [name.slice(0, -1)], confirmed: false, problem });
    expect((await cli(args)).stdout).toMatch(
      new RegExp(`  ${state}  +${problem ?? "none: 203.0.113.10 has a name of its own"}`),
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

/** A reverse name that shows by itself what is wrong with it. */
test.each([
  [
    "10 PTR mail.example.com",
    "the PTR record of 203.0.113.10 lacks the final dot: mail.example.com was meant",
    "末尾にドットがありません（正しくは mail.example.com）",
  ],
  ["10 PTR .", 'the PTR record of 203.0.113.10 names the DNS root ("."), which is no host name', "DNSのルート（.）"],
  [
    "10 PTR 203.0.113.10.",
    "names 203.0.113.10, an address instead of a host name",
    "IPアドレス 203.0.113.10 を指しています",
  ],
  [
    "10 PTR mail.example.com.\n10 PTR other.example.com.",
    "other.example.com does not lead back to 203.0.113.10; receivers take one of the names",
    "other.example.com を正引きしても 203.0.113.10 に戻りません",
  ],
])("lookup of an address with %j", async (records, en, ja) => {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-lookup-"));
  try {
    const head = "@ 60 SOA ns.example.net. hostmaster.example.net. 1 3600 600 86400 60\n@ 60 NS ns.example.net.\n";
    const zone = (origin: string, text: string): void =>
      writeFileSync(join(dir, `${origin}.zone`), `$ORIGIN ${origin}.\n$TTL 60\n${head}${text}\n`);
    zone("example.com", "mail A 203.0.113.10\nother A 203.0.113.99");
    zone("113.0.203.in-addr.arpa", records);
    const args = ["lookup", "203.0.113.10", "--dns", `zones:${dir}`];
    const json = JSON.parse((await cli([...args, "--json"])).stdout) as {
      readonly rows: readonly { problem: string }[];
    };
    expect(json.rows[0]?.problem).toContain(en);
    expect((await cli([...args, "--lang", "ja"])).stdout).toContain(ja);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
