import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cli } from "../run.ts";

const dir = mkdtempSync(join(tmpdir(), "mailworthy-errors-"));
const check = async (
  senders: string,
  config?: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> => {
  writeFileSync(join(dir, "senders.txt"), senders);
  if (config !== undefined) writeFileSync(join(dir, "c.yml"), config);
  return cli(["check", "--dns", "127.0.0.1:9", ...(config === undefined ? [] : ["--config", "c.yml"])], { cwd: dir });
};

describe("wrong senders: one clear error each, exit code 2", () => {
  test.each([
    ["example.com 203.0.113.256\n", "senders.txt:1:13: 203.0.113.256 is not an address"],
    [
      "a.example\n\nexample.com 203.0.113.010\n",
      "senders.txt:3:13: 203.0.113.010 is not an address; expected four numbers from 0 to 255 (203.0.113.10) or an IPv6 address (did you mean 203.0.113.10?)",
    ],
    ["localhost\n", "senders.txt:1:1: localhost is not a full domain"],
    ["me@example.com\n", "(did you mean example.com?)"],
    ["https://example.com/x\n", "(did you mean example.com?)"],
    ["a..example.com\n", "a label is empty"],
    ["example.com\nEXAMPLE.com\n", "senders.txt:2:1: the sender example.com is named twice (first in senders.txt:1)"],
    [
      "example.com hello=mail.example.com\n",
      "unknown option hello=; expected helo, dkim, volume, sends, mail-from, must-not-authorize (did you mean helo?)",
    ],
    ["198.51.100.1/28\n", "(did you mean 198.51.100.0/28?)"],
    ["example.com sends=nope\n", "expected yes or no"],
    ["# nothing\n", "senders.txt names no sender"],
  ])("%j", async (senders, message) => {
    const { code, stdout, stderr } = await check(senders);
    expect(stderr).toContain(message);
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
  });
});

describe("wrong configuration", () => {
  test.each([
    ["sendrs:\n  - domain: example.com\n", "c.yml:1:1: unknown key sendrs"],
    ["fail-on: eror\n", "(did you mean error?)"],
    ["rules:\n  ptr/mising: off\n", "c.yml:2:15: ptr/mising is not the id of a check (did you mean ptr/missing?)"],
    ["blocklists:\n  per-secnd: 5\n", "c.yml:2:3: unknown key per-secnd"],
    ["blocklists:\n  in-flight: 0\n", "c.yml:2:14: blocklists.in-flight: 0; "],
    [
      "blocklists:\n  add:\n    - zone: abcdefgh12.zen.dq.spamhaus.net\n",
      "c.yml:3:13: the zone of Spamhaus ZEN is written with a key in it; give the key as input dqs-key",
    ],
    [
      "blocklists:\n  add:\n    - zone: dnsbl.sorbs.net\n",
      "c.yml:3:13: the blocklist dnsbl.sorbs.net is dead since June 2024",
    ],
    ["senders: [\n", "not readable as YAML"],
    ["zones: [../x]\n", "leaves the workspace"],
    ["accept:\n  - {id: ptr/missing, on: 203.0.113.1, until: 2027-02-31, reason: x}\n", "accept.0.until"],
    ["history: branch:x\n", "only the Action keeps a history in a branch"],
  ])("%j", async (config, message) => {
    const { code, stdout, stderr } = await check("example.com\n", config);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("wrong usage", () => {
  test.each([
    [["chek"], "unknown command chek"],
    [["check", "--sender", "x"], "(did you mean --senders?)"],
    [["check", "--senders", "nowhere.txt"], "cannot read the senders list nowhere.txt: no such file"],
    [["check", "example.com", "--dns", "nonsense"], "--dns nonsense: expected ADDR[:PORT]"],
    [["check", "example.com", "--dns", "zones:nowhere"], "no such directory"],
    [["check", "example.com", "--timeout", "soon"], "--timeout soon: expected a whole number"],
    [["check", "example.com", "--shard", "3/2", "--dns", "127.0.0.1:9"], "expected I/N"],
    [["check", "example.com", "--base", "no-such-ref", "--dns", "127.0.0.1:9"], "neither a directory nor a commit"],
    [["spf", "1.2.3", "a@example.com"], "1.2.3 is not an IP address"],
    [["spf", "1.2.3.4"], "usage: mailworthy spf <ip> <mail-from>"],
    [["lookup", "1.2.3"], "neither a domain name nor an IP address"],
    [["dnsbl", "1.2.3.4", "--list", "dnsbl.njabl.org"], "dead since 2013"],
    [["zones", "ask", "example.com", "TXTT", "demo/zones"], "(did you mean TXT?)"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

test("every command has help", async () => {
  for (const command of ["check", "spf", "lookup", "dnsbl", "zones"]) {
    const { code, stdout } = await cli([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: mailworthy ${command}`);
  }
});

test("a server that is not there: not checked, never a finding", async () => {
  const { code, stdout } = await cli([
    "check",
    "example.com",
    "203.0.113.1",
    "--dns",
    "127.0.0.1:9",
    "--timeout",
    "500",
    "--json",
  ]);
  const report = JSON.parse(stdout) as { findings: unknown[]; notChecked: { reason: string }[] };
  expect([code, report.findings]).toEqual([0, []]);
  expect(report.notChecked.length).toBeGreaterThan(3);
  const strict = await cli([
    "check",
    "example.com",
    "--dns",
    "127.0.0.1:9",
    "--timeout",
    "500",
    "--max-not-checked",
    "0",
  ]);
  expect(strict.code).toBe(3);
});
