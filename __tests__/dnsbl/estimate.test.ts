import { expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { estimateSchema } from "../../src/cli/schemas/dns.ts";
import { DEFAULT_CAPS } from "../../src/mail/dnsbl/caps.ts";
import { estimateLists, type ListEstimate } from "../../src/mail/dnsbl/estimate.ts";
import { planLists } from "../../src/mail/dnsbl/plan.ts";
import { writtenSubject } from "../../src/mail/subject.ts";
import { cli } from "../run.ts";

function estimated(
  zones: readonly string[],
  subjects: readonly string[],
  caps = DEFAULT_CAPS,
): readonly ListEstimate[] {
  const add = zones.map((zone) => ({ zone, impact: null, kind: null, at: null }));
  const planned = planLists({ profile: "none", add, remove: [], dqsKey: null });
  if (!planned.ok) throw new Error("plan");
  return estimateLists(planned.value, subjects.map(writtenSubject), caps);
}

const addresses = (n: number): readonly string[] =>
  Array.from({ length: n }, (_, i) => `198.51.${Math.floor(i / 256)}.${i % 256}`);

test.each<[string, string, readonly string[], Partial<ListEstimate>]>([
  ["one address and its control", "bl.spamcop.net", ["203.0.113.10"], { subjects: 1, questions: 3, seconds: 1 }],
  ["a control for each family", "zen.spamhaus.org", ["203.0.113.10", "2001:db8::10"], { questions: 6 }],
  [
    "hosts below one registered domain are one question",
    "multi.uribl.com",
    ["a.example.com", "b.example.com"],
    { questions: 3 },
  ],
  ["our rate", "bl.spamcop.net", addresses(998), { questions: 1000, perSecond: 100, seconds: 10 }],
  ["its operator's rate", "dnsbl.spfbl.net", addresses(98), { questions: 100, perSecond: 10, seconds: 10 }],
  [
    "its operator's day",
    "bl.nordspam.com",
    addresses(12_000),
    { questions: 10_000, left: 2002, allowed: { questions: 10_000, days: 1, perRun: 10_000 } },
  ],
  ["a key is missing", "combined.mail.abusix.zone", ["203.0.113.10"], { questions: 0, seconds: 0, withheld: true }],
])("%s", (_what, zone, subjects, expected) => {
  expect(estimated([zone], subjects)).toEqual([expect.objectContaining(expected)]);
});

test("shards share the rate and the day", () => {
  const caps = { ...DEFAULT_CAPS, shards: 4 };
  expect(estimated(["bl.nordspam.com"], addresses(3000), caps)).toEqual([
    expect.objectContaining({ perSecond: 25, seconds: 100, questions: 2500, left: 502 }),
  ]);
});

test("a list that holds nothing of what is asked for is left out", () => {
  expect(estimated(["bl.spamcop.net", "dbl.spamhaus.org"], ["2001:db8::10"])).toEqual([]);
});

test("both commands tell it, in both languages and as JSON, and ask nothing", async () => {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-estimate-"));
  try {
    writeFileSync(join(dir, "s.txt"), "example.com 203.0.113.10 198.51.100.0/24\n");
    // A server that nobody runs: a question would be an error.
    const nobody = ["--dns", "127.0.0.1:9"];
    const run = async (...args: readonly string[]): Promise<string> => {
      const ran = await cli([...args, "--estimate", ...nobody], { cwd: dir });
      expect([ran.code, ran.stderr]).toEqual([0, ""]);
      return ran.stdout;
    };
    const text = await run("check", "--senders", "s.txt");
    expect(text).toMatch(/^zen\.spamhaus\.org +257 +259 +300,000 \(300,000 a day\) +100\/s +3 s$/m);
    expect(text).toMatch(/Nothing was asked\.$/m);
    expect(await run("check", "--senders", "s.txt", "--shard", "1/4")).toContain(" 25/s ");
    expect(await run("dnsbl", "203.0.113.10", "--lang", "ja")).toContain("1日に300,000件");
    const json = estimateSchema.parse(JSON.parse(await run("dnsbl", "203.0.113.10", "--json")));
    expect(json.lists.length).toBe(10);
    expect(json.questions).toBe(30);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
