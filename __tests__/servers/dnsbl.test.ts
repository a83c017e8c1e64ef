import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { BAD, CLEAN, CLEAN6, DATA, GOOD, IPS, LISTED, LISTED6, NAMES, TRAPS } from "./rbl-data.ts";
import { startRblWorld, type RblWorld } from "./rbl-world.ts";

interface Row {
  readonly subject: string;
  readonly list: string;
  readonly verdict: string;
  readonly unknown: string | null;
  readonly standing: { readonly allowed: boolean; readonly grade: string | null } | null;
}

let world: RblWorld | null = null;
beforeAll(async () => {
  world = await startRblWorld(DATA, TRAPS);
});
afterAll(() => world?.stop());
const dns = (): readonly string[] => ["--dns", `127.0.0.1:${world?.port ?? 0}`, "--timeout", "5000"];

async function rowsOf(subjects: readonly string[], lists: readonly string[]): Promise<readonly Row[]> {
  const args = lists.flatMap((zone) => ["--list", zone]);
  const { stdout, stderr } = await cli(["dnsbl", ...subjects, ...args, ...dns(), "--json"]);
  if (stderr !== "") throw new Error(stderr);
  return (JSON.parse(stdout) as { rows: readonly Row[] }).rows;
}

describe("lists × traps: no false listing, no missed one", () => {
  test("addresses", async () => {
    const rows = await rowsOf(
      [LISTED, CLEAN, LISTED6, CLEAN6],
      IPS.map(([zone]) => zone),
    );
    check(rows, IPS, [LISTED, CLEAN, LISTED6, CLEAN6]);
    expect(rows.filter((r) => r.verdict === "listed" && (r.subject === CLEAN || r.subject === CLEAN6))).toEqual([]);
    expect(rows.find((r) => r.list === "list.dnswl.org" && r.subject === LISTED)?.standing).toMatchObject({
      allowed: true,
      grade: "GOOD",
    });
    expect(rows.find((r) => r.list === "rep.mailspike.net" && r.subject === LISTED)?.standing).toMatchObject({
      allowed: false,
      grade: "POOR",
    });
  });

  test("domains", async () => {
    check(
      await rowsOf(
        [BAD, GOOD],
        NAMES.map(([zone]) => zone),
      ),
      NAMES,
      [BAD, GOOD],
    );
  });
});

function check(
  rows: readonly Row[],
  expected: readonly (readonly [string, string])[],
  subjects: readonly string[],
): void {
  const said = (list: string, subject: string): string => {
    const row = rows.find((r) => r.list === list && r.subject === subject);
    return row === undefined ? "–" : row.verdict === "not-checked" ? (row.unknown ?? "") : row.verdict;
  };
  const table = expected.map(([list, verdicts]) => ({
    list,
    expected: verdicts,
    got: subjects.map((subject) => said(list, subject)).join(" "),
  }));
  process.stdout.write(
    `${["list".padEnd(20), ...subjects.map((s) => s.padEnd(18))].join("")}\n${table
      .map(
        (t) =>
          `${t.list.padEnd(20)}${t.got
            .split(" ")
            .map((v) => v.padEnd(18))
            .join("")}`,
      )
      .join("\n")}\n`,
  );
  expect(table.map((t) => [t.list, t.got])).toEqual(table.map((t) => [t.list, t.expected]));
}

describe("for people", () => {
  test("16 addresses × many lists stay on one screen; listings come first, causes once, the clean rest in one line", async () => {
    const lists = [...IPS].map(([zone]) => ["--list", zone]).flat();
    const { stdout } = await cli(["dnsbl", "203.0.113.32/28", ...lists, ...dns()]);
    const lines = stdout.trim().split("\n");
    expect(lines[0]).toMatch(/^Subject/);
    expect(lines[1]).toContain("listed");
    expect(stdout).toContain("dead.test (16 IPv4 addresses): dead.test lists its own never-listed test entry");
    expect(lines.at(-1)).toMatch(
      /^Clean: \d+ of \d+ answers of \d+ lists; \d+ of \d+ pairs of list and subject not checked$/,
    );
    expect(stdout).toContain("set.test (medium impact; 1 IPv4 address): ask for removal yourself");
    expect(lines.length).toBeLessThan(110);
    const verbose = await cli(["dnsbl", "203.0.113.32/28", ...lists, ...dns(), "--verbose"]);
    expect(verbose.stdout.split("\n").length).toBeGreaterThan(16 * IPS.length);
  });

  test("--self-test: every list with state, terms and impact", async () => {
    const { stdout, code } = await cli([
      "dnsbl",
      "--self-test",
      "--list",
      "zen.spamhaus.org",
      "--list",
      "dead.test",
      "--list",
      "combined.mail.abusix.zone",
      "--list",
      "generic.test",
      ...dns(),
    ]);
    expect(code).toBe(0);
    const [head, ...rows] = stdout.trim().split("\n");
    expect(head).toMatch(/^List +State +Terms +Impact +Profile/);
    expect(rows[0]).toMatch(/^zen\.spamhaus\.org +usable +low-volume .* high +standard/);
    expect(rows[1]).toMatch(/^dead\.test +not usable/);
    expect(rows[2]).toMatch(/^combined\.mail\.abusix\.zone +not usable +key +high/);
    expect(rows[3]).toMatch(/^generic\.test +IPv4: usable, IPv6: not usable +– +medium/);
  });
});
