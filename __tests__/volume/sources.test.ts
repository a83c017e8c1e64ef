import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readVolumes } from "../../src/app/volumes.ts";
import { parseCommand } from "../../src/cli/options.ts";
import { VOLUME } from "../../src/cli/specs.ts";
import { volumeCommand } from "../../src/cli/volume.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";
import { inOneGo } from "../../src/core/turns.ts";
import { runRules } from "../../src/rules/engine.ts";
import { volumeUnlistedSource } from "../../src/rules/volume/unlisted-source.ts";
import { volumeUnseenSource } from "../../src/rules/volume/unseen-source.ts";
import { NO_FACTS } from "../facts.ts";
import { commandIo, testIo, textOf } from "../run.ts";

const work = mkdtempSync(join(tmpdir(), "mailworthy-sources-"));
const home = process.cwd();

beforeAll(() => process.chdir(work));
afterAll(() => {
  process.chdir(home);
  rmSync(work, { recursive: true });
});

type Record = readonly [ip: string, count: number, result: "pass" | "fail", from?: string];
const DAY = 86_400;
const BEGIN = Date.UTC(2026, 10, 10) / 1000;

function report(id: string, day: number, days: number, records: readonly Record[]): string {
  const rows = records.map(
    ([ip, count, result, from = "example.com"]) =>
      `<record><row><source_ip>${ip}</source_ip><count>${count}</count><policy_evaluated><dkim>${result}</dkim><spf>fail</spf></policy_evaluated></row><identifiers><header_from>${from}</header_from></identifiers></record>`,
  );
  const begin = BEGIN + day * DAY;
  return `<feedback><report_metadata><org_name>r.example</org_name><report_id>${id}</report_id><date_range><begin>${begin}</begin><end>${begin + days * DAY - 1}</end></date_range></report_metadata><policy_published><domain>example.com</domain></policy_published>${rows.join("")}</feedback>`;
}

const WEEK: readonly Record[] = [
  ["203.0.113.10", 900, "pass"],
  ["198.51.100.77", 120, "pass"],
  ["198.51.100.77", 5, "fail"],
  ["192.0.2.66", 40, "fail"],
  ["203.0.113.40", 7, "pass", "news.example.com"],
  ["192.0.2.9", 7, "pass", "other.example"],
];
const LIST = "example.com 203.0.113.10 203.0.113.11\n203.0.113.32/28\n";

interface Json {
  readonly sources: readonly {
    readonly domain: string;
    readonly reports: number;
    readonly days: number;
    readonly sources: readonly { readonly ip: string; readonly passed: number; readonly failed: number }[];
    readonly unlisted: readonly string[] | null;
    readonly unseen: readonly string[] | null;
  }[];
}

async function run(...args: readonly string[]): Promise<string> {
  const parsed = parseCommand(VOLUME, ["--sources", ...args]);
  const outcome = parsed.ok ? await volumeCommand(parsed.value, commandIo()) : parsed;
  return outcome.ok ? textOf(outcome).stdout : (outcome.error[0]?.message ?? "");
}

test("who sends as each domain, and what of it the list holds", async () => {
  writeFileSync("w.xml", report("1", 0, 8, WEEK));
  writeFileSync("again.xml", report("1", 0, 8, WEEK));
  writeFileSync("later.xml", report("2", 8, 1, [["203.0.113.10", 100, "pass"]]));
  writeFileSync("senders.txt", LIST);
  const { sources } = JSON.parse(await run("w.xml", "again.xml", "later.xml", "--json")) as Json;
  expect(sources.map((s) => [s.domain, s.reports, s.days, s.unlisted, s.unseen])).toEqual([
    ["example.com", 2, 9, ["198.51.100.77"], ["203.0.113.11"]],
    // Its list is that of the domain above, of which not every address need send as it.
    ["news.example.com", 1, 8, [], null],
    ["other.example", 1, 8, null, null],
  ]);
  expect(sources[0]?.sources.map((s) => [s.ip, s.passed, s.failed])).toEqual([
    ["203.0.113.10", 1000, 0],
    ["198.51.100.77", 120, 5],
    ["192.0.2.66", 0, 40],
  ]);
});

test("as people read it", async () => {
  writeFileSync("w.xml", report("1", 0, 8, WEEK.slice(0, 4)));
  writeFileSync("senders.txt", LIST);
  expect((await run("w.xml")).split("\n")).toEqual([
    "Who sends as example.com: 3 addresses in 1 DMARC report of 8 days",
    "",
    "Address        Passed  Failed  Last seen   List",
    "203.0.113.10      900       0  2026-11-17  listed",
    "198.51.100.77     120       5  2026-11-17  not listed",
    "192.0.2.66          0      40  2026-11-17  fails DMARC",
    "",
    "1 address passed DMARC as you and is not in the list: a service that sends for you, or a server somebody forgot. Add what is yours to the list, so that it is watched.",
    "1 address only sent mail that failed DMARC: somebody else's, a forwarder's, or yours without SPF or DKIM.",
    "Listed, and in no report of 8 days: 203.0.113.11.",
    "",
    "Note: a report for 8 days is split evenly among them.",
    "",
  ]);
  expect(await run("w.xml", "--lang", "ja")).toContain("example.com として送信しているIPアドレス：3件");
});

test.each([
  ["a list that is named", ["w.xml", "--senders", "mine.txt"], "198.51.100.77     120       5  2026-11-17  listed"],
  ["too few days", ["day.xml"], "the reports cover 1 day, at least 7 are needed"],
  ["only a table", ["t.csv"], "--sources needs DMARC aggregate reports; the input has none"],
  ["a list without addresses", ["w.xml", "--senders", "bare.txt"], "names no address for example.com"],
  ["only mail that fails", ["fails.xml"], "192.0.2.66       0       3  2026-11-10  fails DMARC"],
])("%s", async (_, args, expected) => {
  writeFileSync("w.xml", report("1", 0, 8, WEEK));
  writeFileSync("day.xml", report("1", 0, 1, WEEK));
  writeFileSync("fails.xml", report("1", 0, 1, [["192.0.2.66", 3, "fail"]]));
  writeFileSync("t.csv", "2026-11-01,5\n");
  writeFileSync("mine.txt", "example.com 198.51.100.77\n");
  writeFileSync("bare.txt", "example.com\n");
  writeFileSync("senders.txt", LIST);
  expect(await run(...args)).toContain(expected);
});

function findings(list: string, xml: string): readonly string[] {
  writeFileSync("check.xml", xml);
  const senders = parseSendersList(list, "senders.txt");
  if (!senders.ok) throw new Error(senders.error[0]?.message);
  const at = { file: "mailworthy.yml", line: 3, column: 1 };
  const volumes = readVolumes(testIo(), [{ file: "check.xml", domain: null, ip: null, at }], "2026-11-18T06:00:00Z");
  if (!volumes.ok) throw new Error(volumes.error[0]?.message);
  const facts = { ...NO_FACTS, senders: senders.value, volumes: volumes.value };
  return inOneGo(runRules([volumeUnlistedSource, volumeUnseenSource], facts, {})).map((o) =>
    o.kind === "fail"
      ? `${o.finding.severity} ${o.finding.id} ${o.finding.subject}`
      : `${o.kind} ${"id" in o ? o.id : ""}`,
  );
}

test.each([
  [
    "one forgotten, one idle",
    LIST,
    WEEK,
    8,
    [
      "warning volume/unlisted-source example.com",
      "pass volume/unlisted-source",
      "info volume/unseen-source example.com",
    ],
  ],
  [
    "as it should be",
    "example.com 203.0.113.10\n",
    WEEK.slice(0, 1),
    8,
    ["pass volume/unlisted-source", "pass volume/unseen-source"],
  ],
  [
    "somebody else's mail is no source of yours",
    "example.com 203.0.113.10\n",
    [...WEEK.slice(0, 1), ...WEEK.slice(3, 4)],
    8,
    ["pass volume/unlisted-source", "pass volume/unseen-source"],
  ],
  [
    "a forgotten one of a subdomain",
    "example.com 203.0.113.10\n",
    [
      ["203.0.113.10", 9, "pass"],
      ["203.0.113.40", 7, "pass", "news.example.com"],
    ],
    8,
    ["pass volume/unlisted-source", "warning volume/unlisted-source news.example.com", "pass volume/unseen-source"],
  ],
  ["too few days for what is missing", LIST, WEEK.slice(0, 1), 3, ["pass volume/unlisted-source"]],
  ["a list without addresses", "example.com\n", WEEK, 8, []],
  ["a domain that is not in the list", "else.example 203.0.113.10\n", WEEK, 8, []],
] as const)("check: %s", (_, list, records, days, expected) => {
  expect(findings(list, report("1", 0, days, records))).toEqual(expected);
});
