import { expect, test } from "@jest/globals";
import { PROVIDERS_SCHEMA } from "../../src/rules/provider/catalogue-schema.ts";
import { PROVIDERS } from "../../src/rules/provider/catalogue.ts";
import data from "../../src/rules/provider/providers.json" with { type: "json" };
import { cli } from "../run.ts";
import { absolute, BASE, edit, tree, type Tree } from "./world.ts";

interface Score {
  readonly provider: string;
  readonly mark: string;
  readonly requirements: readonly {
    readonly requirement: string;
    readonly dns: boolean;
    readonly unmet: number;
    readonly unknown: number;
  }[];
}

const without = (pattern: RegExp): Tree => edit((t) => t.replace(pattern, ""));
const NO_DKIM = without(/^.*_domainkey.*\n/gm);

/** Marks in the order Gmail, Yahoo, Outlook.com, iCloud, docomo, au. */
test.each<readonly [string, Tree, string, readonly string[]]>([
  ["everything in order", BASE, "ex.example 192.0.2.10\n", ["ok", "ok", "ok", "ok", "ok", "ok"]],
  ["the same in bulk", BASE, "ex.example 192.0.2.10 volume=bulk\n", ["ok", "ok", "ok", "ok", "ok", "ok"]],
  ["no selector is known", NO_DKIM, "ex.example 192.0.2.10\n", ["ok", "ok", "open", "open", "ok", "open"]],
  [
    "no selector is known, bulk",
    NO_DKIM,
    "ex.example 192.0.2.10 volume=bulk\n",
    ["open", "open", "open", "open", "ok", "open"],
  ],
  [
    "no key where the list names one, bulk",
    BASE,
    "ex.example 192.0.2.10 volume=bulk dkim=no\n",
    ["bad", "bad", "bad", "bad", "ok", "odd"],
  ],
  ["no DMARC", without(/^_dmarc IN.*\n/m), "ex.example 192.0.2.10\n", ["ok", "ok", "odd", "ok", "odd", "odd"]],
  [
    "no DMARC, bulk",
    without(/^_dmarc IN.*\n/m),
    "ex.example 192.0.2.10 volume=bulk\n",
    ["bad", "bad", "bad", "bad", "odd", "odd"],
  ],
  [
    "an address without SPF and reverse name",
    BASE,
    "ex.example 192.0.2.99\n",
    ["bad", "bad", "odd", "odd", "bad", "bad"],
  ],
  ["no address in the list: that of SPF is found", BASE, "ex.example\n", ["ok", "ok", "ok", "ok", "ok", "ok"]],
  [
    "no address in the list, none in SPF: PTR is not known",
    edit((zone) =>
      zone.replace('@ IN TXT "v=spf1 ip4:192.0.2.10 -all"', '@ IN TXT "v=spf1 exists:%{i}.out.example -all"'),
    ),
    "ex.example\n",
    ["open", "open", "ok", "open", "ok", "ok"],
  ],
  [
    "one of two is bulk",
    NO_DKIM,
    "ex.example 192.0.2.10\nsub.ex.example 192.0.2.10 dkim=no volume=bulk\n",
    ["bad", "bad", "bad", "bad", "ok", "odd"],
  ],
])("%s", async (_, files, senders, marks) => {
  const { report } = await absolute(files, senders);
  const scores = report.facts.providers as readonly Score[];
  expect(scores.map((s) => s.provider)).toEqual(["gmail", "yahoo", "outlook", "icloud", "docomo", "au"]);
  expect(scores.map((s) => s.mark)).toEqual(marks);
  for (const row of scores.flatMap((s) => s.requirements))
    if (!row.dns) expect([row.unmet, row.unknown]).toEqual([0, 0]); // DNS never decides what it cannot tell
});

test("addresses and parked domains alone make no scorecard", async () => {
  const { report } = await absolute(BASE, "192.0.2.10\nex.example sends=no\n");
  expect(report.facts.providers).toEqual([]);
});

test("in the summary, and in the terminal with --verbose only", async () => {
  const cwd = tree({
    ...BASE,
    "senders.txt": "ex.example 192.0.2.10\n",
    "mailworthy.yml": "blocklists: { profile: none }\n",
  });
  const run = (...more: readonly string[]): ReturnType<typeof cli> =>
    cli(["check", "--config", "mailworthy.yml", "--zones", "*.zone", "--dns", `zones:${cwd}`, ...more], { cwd });
  const line = /Provider scorecard: Gmail \S+ · Yahoo \S+ · Outlook\.com \S+ · iCloud \S+ · docomo \S+ · au \S+/;
  expect((await run("--format", "markdown")).stdout).toMatch(line);
  expect((await run("--verbose")).stdout).toMatch(line);
  expect((await run()).stdout).not.toContain("Provider scorecard");
});

test("the file of providers has its form, and no provider twice", () => {
  const { providers } = PROVIDERS_SCHEMA.parse(data);
  expect(providers).toEqual(PROVIDERS);
  expect(new Set(providers.map((p) => p.id)).size).toBe(providers.length);
  for (const { since, read } of providers) expect(since <= read).toBe(true);
});

test.each([
  ["a need that nobody judges", { need: "arc", level: "must" }],
  ["a level that there is not", { need: "spf", level: "may" }],
])("%s is refused", (_what, low) => {
  const [first] = PROVIDERS;
  expect(PROVIDERS_SCHEMA.safeParse({ providers: [{ ...first, low: [low] }] }).success).toBe(false);
});
