import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cli, run } from "../run.ts";
import { startServers, type Servers } from "./harness.ts";

/** iprev (RFC 8601 §3) and HELO against NSD behind Unbound: delegations, aliases and all are resolved by real servers. */
let servers: Servers | null = null;
const work = mkdtempSync(join(tmpdir(), "mailworthy-reverse-"));

beforeAll(async () => {
  servers = await startServers("__tests__/servers/reverse-zones");
  writeFileSync(join(work, "mailworthy.yml"), "blocklists: {profile: none}\n");
});
afterAll(async () => {
  await servers?.stop();
  rmSync(work, { recursive: true });
});
const dns = (): string => `127.0.0.1:${servers?.port ?? 0}`;

interface Report {
  readonly findings: readonly { readonly id: string; readonly subject: string; readonly drafts?: readonly unknown[] }[];
  readonly notChecked: readonly { readonly check: string; readonly subject: string; readonly reason: string }[];
}

/** `id id …; not-checked: check …` of the reverse and HELO checks for one line of a senders list. */
async function judged(sender: string): Promise<string> {
  writeFileSync(join(work, "senders.txt"), `${sender}\n`);
  const args = ["check", "--senders", "senders.txt", "--config", "mailworthy.yml", "--dns", dns(), "--json"];
  const { stdout, stderr } = await cli(args, { cwd: work });
  if (stderr !== "") return stderr.trim();
  const report = JSON.parse(stdout) as Report;
  const of = (id: string): boolean => id.startsWith("ptr/") || id.startsWith("helo/");
  const found = report.findings.filter((f) => of(f.id)).map((f) => f.id);
  const open = report.notChecked.filter((n) => of(n.check)).map((n) => `${n.check} ${n.reason}`);
  return [
    found.sort().join(" ") || "fine",
    ...(open.length === 0 ? [] : [`not checked: ${open.sort().join(", ")}`]),
  ].join("; ");
}

const PTR: readonly (readonly [string, string, string])[] = [
  ["a name that leads back", "203.0.113.10", "fine"],
  ["no name (NXDOMAIN)", "203.0.113.11", "ptr/missing"],
  ["a record, but no PTR (NODATA)", "203.0.113.12", "ptr/missing"],
  ["a name that does not exist", "203.0.113.13", "ptr/not-confirmed"],
  ["a name with another address", "203.0.113.14", "ptr/not-confirmed"],
  ["two names, one leads back", "203.0.113.15", "ptr/partly-confirmed"],
  ["a name that is an alias (CNAME)", "203.0.113.16", "fine"],
  ["a name with an underscore", "203.0.113.17", "ptr/invalid-name"],
  ["twelve names, the first leads back", "203.0.113.18", "ptr/partly-confirmed"],
  [
    "twelve names, only the eleventh leads back",
    "203.0.113.19",
    "ptr/multiple-names; not checked: ptr/not-confirmed bounded",
  ],
  ["localhost as name", "203.0.113.20", "ptr/invalid-name ptr/not-confirmed"],
  ["a generated name, which is only advice", "203.0.113.22", "ptr/generic-name"],
  ["RFC 2317: an alias into a zone of its own", "198.51.100.10", "fine"],
  ["RFC 2317: an alias with a slash", "198.51.100.11", "fine"],
  ["RFC 2317: an alias to nothing", "198.51.100.12", "ptr/missing"],
  ["IPv6: a name that leads back", "2001:db8::10", "fine"],
  ["IPv6: no name", "2001:db8::11", "ptr/missing"],
  ["IPv6: written in full", "2001:0DB8:0:0:0:0:0:12", "fine"],
  ["IPv6: a name that has only an IPv4 address", "2001:db8::13", "ptr/not-confirmed"],
  ["IPv6: a name with another address", "2001:db8::14", "ptr/not-confirmed"],
  ["IPv6: a generated name", "2001:db8::16", "ptr/generic-name"],
];

describe("reverse names", () => {
  test.each(PTR)("%s: %s", async (_, ip, expected) => {
    expect(await judged(ip)).toBe(expected);
  });
});

const HELO: readonly (readonly [string, string, string])[] = [
  ["matches", "good.example 203.0.113.10 helo=mail.good.example", "fine"],
  ["matches in both families", "good.example 203.0.113.10 2001:db8::10 helo=mail.good.example", "fine"],
  ["is another host", "good.example 203.0.113.10 helo=other.good.example", "helo/mismatch"],
  ["has no address of the family", "good.example 2001:db8::10 helo=other.good.example", "helo/mismatch"],
  ["does not exist", "good.example 203.0.113.10 helo=none.good.example", "helo/not-resolving"],
  ["is an alias", "good.example 203.0.113.16 helo=alias.good.example", "fine"],
  ["is an address literal", "good.example 203.0.113.10 helo=[203.0.113.10]", "helo/invalid-name"],
  ["is an address", "good.example 203.0.113.10 helo=203.0.113.10", "helo/invalid-name"],
  ["is a single label", "good.example 203.0.113.10 helo=mail", "helo/invalid-name"],
];

describe("the HELO name", () => {
  test.each(HELO)("%s", async (_, sender, expected) => {
    expect(await judged(sender)).toBe(expected);
  });
});

test("a finding about a reverse name comes with a letter to the hoster in both languages", async () => {
  writeFileSync(join(work, "senders.txt"), "good.example 203.0.113.11\n");
  const args = ["check", "--senders", "senders.txt", "--config", "mailworthy.yml", "--dns", dns(), "--json"];
  const report = JSON.parse((await cli(args, { cwd: work })).stdout) as Report;
  expect(report.findings.filter((f) => f.id.startsWith("ptr/")).map((f) => [f.id, f.drafts?.length])).toEqual([
    ["ptr/missing", 2],
  ]);
});

describe("lookup", () => {
  const lines = (text: string): readonly string[] =>
    text
      .split("\n")
      .map((l) => l.replace(/\s+/g, " ").trim())
      .filter((l) => l !== "");
  const ask = ["203.0.113.10", "203.0.113.16", "198.51.100.10", "203.0.113.15", "2001:db8::10", "mail.good.example"];

  test("--explain shows what dig itself prints, line by line", async () => {
    const { stdout } = await cli(["lookup", ...ask, "--explain", "--dns", dns()]);
    const blocks = stdout.split(/^\$ /m).filter((b) => b.startsWith("dig "));
    expect(blocks.length).toBeGreaterThanOrEqual(10);
    for (const block of blocks) {
      const [command = "", ...answer] = block.trimEnd().split("\n");
      const dig = await run("dig", command.split(" ").slice(1));
      const told = answer.filter((l) => !l.startsWith(";;")).map((l) => l.replace(/\s\d+\sIN\s/, " IN "));
      const said = dig.stdout.split("\n").map((l) => l.replace(/\s\d+\sIN\s/, " IN "));
      expect([command, [...lines(told.join("\n"))].sort()]).toEqual([command, [...lines(said.join("\n"))].sort()]);
    }
  });

  test("and what nslookup prints", async () => {
    const { stdout } = await cli([
      "lookup",
      "203.0.113.10",
      "203.0.113.11",
      "198.51.100.10",
      "--explain",
      "--dns",
      dns(),
    ]);
    const blocks = stdout.split(/^\$ /m).filter((b) => b.startsWith("nslookup "));
    expect(blocks.length).toBe(5);
    for (const block of blocks) {
      const [command = "", ...answer] = block.trimEnd().split("\n");
      const real = lines((await run("nslookup", command.split(" ").slice(1))).stdout);
      for (const line of lines(answer.join("\n"))) expect([command, real.includes(line)]).toEqual([command, true]);
    }
  });

  test("a table with both directions", async () => {
    const { stdout } = await cli(["lookup", ...ask, "--json", "--dns", dns()]);
    const { rows } = JSON.parse(stdout) as {
      rows: readonly { query: string; names: readonly string[]; confirmed: boolean | null }[];
    };
    expect(rows.map((r) => [r.query, r.names.join(" "), r.confirmed])).toEqual([
      ["203.0.113.10", "mail.good.example", true],
      ["203.0.113.16", "alias.good.example", true],
      ["198.51.100.10", "r2317.good.example", true],
      ["203.0.113.15", "three.good.example two.good.example", true],
      ["2001:db8::10", "mail.good.example", true],
      ["mail.good.example", "mail.good.example", true],
    ]);
  });
});

test("when the authoritative server is silent nothing is said, neither good nor bad", async () => {
  await servers?.stopAuthoritative();
  const args = ["--timeout", "1500", "--attempts", "1"];
  const { stdout } = await cli(["lookup", "203.0.113.99", "--dns", dns(), "--json", "--draft", ...args]);
  const out = JSON.parse(stdout) as {
    rows: readonly { confirmed: boolean | null; problem: string }[];
    drafts: readonly unknown[];
  };
  expect(out.rows.map((r) => [r.confirmed, /^not checked: (servfail|timeout) /.test(r.problem)])).toEqual([
    [null, true],
  ]);
  expect(out.drafts).toEqual([]);
});
