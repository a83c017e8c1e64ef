import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

const dir = temporaryDir("errors");
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
    [
      "rules:\n  ptr/mising: off\n",
      "c.yml:2:15: ptr/mising is not the id of a check; expected one of docs/rules.md (did you mean ptr/missing?)",
    ],
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
    ["history: branch:x\n", "c.yml:1:10: history: branch:x: only the Action keeps a history in a branch"],
    ["zones: [nothing/*.zone]\n", "c.yml:1:9: zones: no DNS file matches nothing/*.zone; expected a path or glob"],
    ["history: brnch:x\n", "c.yml:1:10: history: brnch:x: expected file:PATH or branch:NAME (did you mean branch:x?)"],
    ["volme: [{file: sent.csv}]\n", "expected senders, zones, rules, blocklists, accept, volume, fail-on"],
    ["volme: [{file: sent.csv}]\n", "c.yml:1:1: unknown key volme"],
    ["volme: [{file: sent.csv}]\n", "(did you mean volume?)"],
    ["volume: [{fil: sent.csv}]\n", "c.yml:1:11: unknown key fil; expected file, domain, ip (did you mean file?)"],
    ["volume: [{domain: a.example}]\n", "c.yml:1:10: volume.0.file: is missing; expected a text that is not empty"],
    ["volume: sent.csv\n", 'c.yml:1:9: volume: "sent.csv"; expected a list'],
    ["senders: []\n", "c.yml:1:10: senders: []; expected a list of at least one entry"],
    ["senders: [{domain: ''}]\n", 'c.yml:1:20: senders.0.domain: ""; expected a text that is not empty'],
    ["senders: [{domain: 5}]\n", "c.yml:1:20: senders.0.domain: 5; expected a text"],
    ["senders: [{domain: a.example, sends: nope}]\n", 'senders.0.sends: "nope"; expected true or false'],
    ["senders: [{domain: a.example, volume: bul}]\n", "expected low, bulk (did you mean bulk?)"],
    ["senders: [{domain: a.example, ips: 203.0.113.1}]\n", "expected a list of at least one entry"],
    ["zones: [a, b, 7]\n", "c.yml:1:15: zones.2: 7; expected a text that is not empty"],
    ["max-not-checked: -1\n", "c.yml:1:18: max-not-checked: -1; expected a whole number from 0 on"],
    ["max-not-checked: 1.5\n", "max-not-checked: 1.5; expected a whole number from 0 on"],
    ["fail-on: 3\n", "c.yml:1:10: fail-on: 3; expected regression, error, warning, never"],
    ["rules: {spf/near-lookup-limit: {warn-at: 99}}\n", "warn-at: 99; expected a whole number from 1 to 10"],
    ["rules: {spf/near-lookup-limit: {warn-at: '9'}}\n", 'warn-at: "9"; expected a whole number from 1 to 10'],
    ["rules: {spf/near-lookup-limit: {warnat: 9}}\n", "c.yml:1:33: unknown key warnat; expected severity, warn-at"],
    ["rules: {spf/syntax: {warn-at: 5}}\n", "c.yml:1:31: spf/syntax has no option warn-at; expected severity only"],
    ["rules: {spf/syntax: eror}\n", "expected off, info, warning, error, or a map with severity, warn-at"],
    ["rules: {spf/syntax: eror}\n", "(did you mean error?)"],
    ["rules: {spf/syntax: {severity: eror}}\n", "c.yml:1:32: rules.spf/syntax.severity"],
    ["rules: [spf/syntax]\n", 'c.yml:1:8: rules: ["spf/syntax"]; expected a map'],
    ["blocklists: {profile: standrad}\n", "expected standard, wide, none (did you mean standard?)"],
    ["blocklists: {per-second: 10001}\n", "expected a whole number from 0 to 10000"],
    ["blocklists: {remove: [zen.spamhaus.or]}\n", "c.yml:1:23: blocklists.remove: zen.spamhaus.or"],
    ["accept: [{id: ptr/missing, on: 203.0.113.1, until: soon, reason: x}]\n", "expected a date such as 2027-01-31"],
    ["accept: [{on: 203.0.113.1, until: 2027-01-01, reason: x}]\n", "c.yml:1:10: accept.0.id: is missing"],
    ["fail-on: never\nfail-on: error\n", "c.yml:2:1: not readable as YAML: the key fail-on stands twice in one map"],
    ["zones: *a\n", "c.yml:1:8: not readable as YAML: *a names no anchor before it"],
    ["just a text\n", "c.yml:1:1: the file"],
  ])("%j", async (config, message) => {
    const { code, stdout, stderr } = await check("example.com\n", config);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).not.toMatch(/too (big|small)|invalid|received|string|number to be|array|object|boolean|undefined/i);
  });

  test.each(["[", "{a: ", "- ", "? ", "- - [", "- ? "])("%j nested without end ends no process", async (part) => {
    const { code, stderr } = await check("example.com\n", `${part.repeat(100_000)}\n`);
    expect([code, stderr]).toEqual([2, "error: c.yml:1:1: not readable as YAML: nested too deep\n"]);
  });

  test("a value is told short, and of many faults the first", async () => {
    const long = await check("example.com\n", `fail-on: ${"x".repeat(500_000)}\n${"y".repeat(300_000)}: 1\n`);
    expect(long.stderr.length).toBeLessThan(1000);
    const many = await check("x=1\n".repeat(100_000), "fail-on: error\n");
    expect([many.code, many.stderr.trim().split("\n").length]).toEqual([2, 51]);
    expect(many.stderr).toContain("and 99950 more");
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
