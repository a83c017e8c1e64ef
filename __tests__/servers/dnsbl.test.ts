import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { startRblWorld, type Dataset, type RblWorld, type Trap, type Trick } from "./rbl-world.ts";

const LISTED = "203.0.113.40";
const CLEAN = "203.0.113.10";
const LISTED6 = "2001:db8::40";
const CLEAN6 = "2001:db8:ffff::10";
const BAD = "listed.example";
const GOOD = "clean.example";
const KEY = "Qz7xK3mPq9wRt5yB2nVc8dLg4h";

const front4 = (ip: string): string => ip.split(".").reverse().join(".");

/** A list that is sound but for what `subject` does. */
const sound =
  (subject: (front: string, nth: number) => Trick | Promise<Trick>): Trap =>
  (front, nth) =>
    front === "2.0.0.127" ? ["127.0.0.2"] : front === "1.0.0.127" ? [] : subject(front, nth);
const always =
  (trick: Trick): Trap =>
  () =>
    trick;
const isListed = (front: string): boolean => front === front4(LISTED);
const ip4 = (...more: readonly string[]): Dataset => [
  "ip4set",
  [":127.0.0.2:Spam trap hit, see https://bl.test/$", "127.0.0.2", ...more, ""].join("\n"),
];

const DATA: Readonly<Record<string, readonly Dataset[]>> = {
  "set.test": [ip4(LISTED)],
  "range.test": [ip4("203.0.113.32/28")],
  "tset.test": [["ip4tset", `:127.0.0.2:Listed, $\n127.0.0.2\n${LISTED}\n`]],
  "generic.test": [["generic", `2.0.0.127 A 127.0.0.2\n${front4(LISTED)} A 127.0.0.2\n`]],
  "dual.test": [ip4(LISTED), ["ip6trie", ":127.0.0.2:Listed, $\n::ffff:7f00:2\n2001:db8::/48\n"]],
  "only4.test": [ip4(LISTED)],
  "names.test": [["dnset", `:127.0.0.2:Listed, $\ntest\n${BAD}\n`]],
  "multi.surbl.org": [["dnset", `test.surbl.org :127.0.0.254:test\n${BAD} :127.0.0.80:MW and ABUSE\n`]],
  "zen.spamhaus.org": [ip4(`203.0.113.40 :127.0.0.4:XBL`, "203.0.113.41 :127.0.0.11:PBL")],
  "list.dnswl.org": [["ip4set", `127.0.0.2 :127.0.10.0:test\n${LISTED} :127.0.5.2:good.example\n`]],
  "rep.mailspike.net": [["ip4set", `127.0.0.2 :127.0.0.10:test\n${LISTED} :127.0.0.12:L3\n`]],
  "dead.test": [["ip4set", ":127.0.0.2:\n0-255\n"]],
  "refusing.test": [["ip4set", ":127.255.255.254:use your own resolver\n0-255\n"]],
  "lying.test": [ip4("127.0.0.1", LISTED)],
  "empty.test": [["ip4set", ":127.0.0.2:\n"]],
};

const TRAPS: Readonly<Record<string, Trap>> = {
  "multi.uribl.com": always(["127.0.0.1"]),
  "wl.mailspike.net": always(["127.0.0.20"]),
  "outside.test": always(["198.51.100.7"]),
  "hijacked.test": sound(() => ["198.51.100.7"]),
  "quota.test": sound(() => ["127.255.255.255"]),
  "one.test": sound((front) => (isListed(front) ? ["127.0.0.1"] : [])),
  "silent.test": always("silent"),
  "mute.test": sound(() => "silent"),
  "servfail.test": always("servfail"),
  "failing.test": sound(() => "servfail"),
  "refused.test": always("refused"),
  "garbage.test": always("garbage"),
  "truncated.test": sound((front) => (isListed(front) ? "truncated" : [])),
  "tcp.test": sound((front) => (isListed(front) ? "truncated-then-tcp" : [])),
  "slow.test": sound(
    (front) => new Promise((done) => setTimeout(() => done(isListed(front) ? ["127.0.0.2"] : []), 300)),
  ),
  "flap.test": sound((front, nth) => (isListed(front) && nth === 0 ? ["127.0.0.2"] : [])),
  "fades.test": sound((front, nth) => (isListed(front) ? (nth === 0 ? ["127.0.0.2"] : "servfail") : [])),
};

/**
 * rbldnsd answers RFC 5782's IPv6 test entries (they are IPv4-mapped) from IPv4 data, so its ip4set passes the IPv6
 * control too; generic.test and the traps have an IPv6 half that is truly empty.
 *
 * What must come of [the listed, the clean, the listed IPv6, the clean IPv6 address].
 */
const IPS: readonly (readonly [list: string, verdicts: string])[] = [
  ["set.test", "listed not-listed not-listed not-listed"],
  ["range.test", "listed not-listed not-listed not-listed"],
  ["tset.test", "listed not-listed not-listed not-listed"],
  ["generic.test", "listed not-listed control-failed control-failed"],
  ["dual.test", "listed not-listed listed not-listed"],
  ["only4.test", "listed not-listed not-listed not-listed"],
  ["zen.spamhaus.org", "listed not-listed not-listed not-listed"],
  ["list.dnswl.org", "not-listed not-listed not-listed not-listed"],
  ["rep.mailspike.net", "not-listed not-listed no-answer no-answer"],
  ["dead.test", "control-failed control-failed control-failed control-failed"],
  ["refusing.test", "list-refused list-refused list-refused list-refused"],
  ["lying.test", "control-failed control-failed control-failed control-failed"],
  ["empty.test", "control-failed control-failed control-failed control-failed"],
  ["wl.mailspike.net", "control-failed control-failed no-answer no-answer"],
  ["outside.test", "control-failed control-failed control-failed control-failed"],
  ["hijacked.test", "undocumented-code undocumented-code control-failed control-failed"],
  ["quota.test", "list-refused list-refused list-refused list-refused"],
  ["one.test", "undocumented-code not-listed control-failed control-failed"],
  ["silent.test", "timeout timeout timeout timeout"],
  ["mute.test", "timeout timeout timeout timeout"],
  ["servfail.test", "servfail servfail servfail servfail"],
  ["failing.test", "servfail servfail servfail servfail"],
  ["refused.test", "refused refused refused refused"],
  ["garbage.test", "timeout timeout timeout timeout"],
  ["truncated.test", "malformed not-listed control-failed control-failed"],
  ["tcp.test", "listed not-listed control-failed control-failed"],
  ["slow.test", "listed not-listed control-failed control-failed"],
  ["flap.test", "undocumented-code not-listed control-failed control-failed"],
  ["fades.test", "servfail not-listed control-failed control-failed"],
];

const NAMES: readonly (readonly [list: string, verdicts: string])[] = [
  ["names.test", "listed not-listed"],
  ["multi.surbl.org", "listed not-listed"],
  ["multi.uribl.com", "list-refused list-refused"],
];

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
const dns = (): readonly string[] => ["--dns", `127.0.0.1:${world?.port ?? 0}`, "--timeout", "1500"];

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
    expect(stdout).toContain("dead.test (16 subjects): control-failed");
    expect(lines.at(-1)).toMatch(/^Clean on \d+ lists? of \d+ that answered \(16 subjects\)$/);
    expect(lines.length).toBeLessThan(80);
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
    expect(rows[1]).toMatch(/^dead\.test +control-failed/);
    expect(rows[2]).toMatch(/^combined\.mail\.abusix\.zone +needs-key +key +high/);
    expect(rows[3]).toMatch(/^generic\.test +IPv4: usable, IPv6: control-failed +– +medium/);
  });
});

describe("keys", () => {
  test("stand in no output format, no tape and no error, in any letter case", async () => {
    const hostile: Trap = (front) =>
      front === "1.0.0.127"
        ? []
        : { addresses: ["127.0.0.2"], text: `${KEY} ${KEY.toUpperCase()} x${KEY.toLowerCase()}.zen.dq` };
    const zones = {
      "zen.dq.spamhaus.net": "dqs",
      "dbl.dq.spamhaus.net": "servfail",
      "combined.mail.abusix.zone": "abusix",
    };
    const keyed = Object.fromEntries(
      Object.entries(zones).map(([zone, how]): [string, Trap] => [
        `${KEY.toLowerCase()}.${zone}`,
        how === "servfail" ? always("servfail") : hostile,
      ]),
    );
    const own = await startRblWorld({ "set.test": [ip4()] }, keyed);
    const dir = mkdtempSync(join(tmpdir(), "mailworthy-keys-"));
    writeFileSync(
      join(dir, "c.yml"),
      "blocklists:\n  profile: none\n  add: [{zone: zen.spamhaus.org}, {zone: dbl.spamhaus.org}, {zone: combined.mail.abusix.zone}, {zone: authbl.dq.spamhaus.net}]\n",
    );
    const formats = ["text", "json", "markdown", "html", "sarif", "junit", "github"];
    const args = [
      "check",
      "203.0.113.40 good.example",
      "--config",
      "c.yml",
      "--dns",
      `127.0.0.1:${own.port}`,
      "--timeout",
      "1000",
      "--verbose",
      "--record",
      "tape.json",
      "--history",
      "h.json",
      ...formats.flatMap((f) => ["--out", `${f}=out.${f}`]),
    ];
    const env = { MAILWORTHY_DQS_KEY: KEY, MAILWORTHY_ABUSIX_KEY: KEY };
    const ran = await cli(args, { cwd: dir, env });
    const replayed = await cli(
      ["check", "203.0.113.40 good.example", "--config", "c.yml", "--replay", "tape.json", "--json"],
      { cwd: dir, env },
    );
    const looked = await cli(
      [
        "dnsbl",
        LISTED,
        GOOD,
        "--list",
        "zen.spamhaus.org",
        "--list",
        "dbl.spamhaus.org",
        "--list",
        "combined.mail.abusix.zone",
        "--dns",
        `127.0.0.1:${own.port}`,
        "--timeout",
        "1000",
        "--json",
      ],
      { env },
    );
    const wrong = await cli(
      ["dnsbl", LISTED, "--list", `${KEY}.zen.dq.spamhaus.net`, "--dns", `127.0.0.1:${own.port}`],
      { env },
    );
    const odd = await cli(["dnsbl", LISTED, "--dns", `127.0.0.1:${own.port}`], {
      env: { MAILWORTHY_ABUSIX_KEY: `${KEY}.x y` },
    });
    expect(own.asked.filter((name) => name.toLowerCase().includes(KEY.toLowerCase())).length).toBeGreaterThan(8);
    await own.stop();
    const report = JSON.parse(readFileSync(join(dir, "out.json"), "utf8")) as {
      findings: readonly { id: string; list?: string; help: string }[];
      notChecked: readonly { list?: string; reason: string }[];
    };
    expect(report.findings.filter((f) => f.id === "dnsbl/listed").map((f) => f.list)).toEqual([
      "combined.mail.abusix.zone",
      "zen.spamhaus.org",
    ]);
    expect(report.notChecked.map((n) => [n.list, n.reason])).toContainEqual(["dbl.spamhaus.org", "servfail"]);
    expect(report.findings[0]?.help).toContain("***");
    expect((JSON.parse(replayed.stdout) as typeof report).findings.map((f) => f.list)).toEqual(
      report.findings.map((f) => f.list),
    );
    expect([wrong.code, odd.code]).toEqual([2, 2]);
    const files = [...formats.map((f) => `out.${f}`), "tape.json", "h.json"].map((f) =>
      readFileSync(join(dir, f), "utf8"),
    );
    const texts = [ran, replayed, looked, wrong, odd].flatMap((r) => [r.stdout, r.stderr]);
    const leaks = [...files, ...texts].map((text) => text.toLowerCase().includes(KEY.toLowerCase()));
    expect(leaks).toEqual(leaks.map(() => false));
  }, 60_000);

  test("without one its lists are not checked, with the cure; with a profile they are not silently left out", async () => {
    const { stdout } = await cli(["dnsbl", LISTED, "--list", "combined.mail.abusix.zone", ...dns(), "--json"]);
    const [row] = (JSON.parse(stdout) as { rows: readonly (Row & { reason: string })[] }).rows;
    expect([row?.verdict, row?.unknown]).toEqual(["not-checked", "needs-key"]);
    expect(row?.reason).toContain("abusix-key");
    const before = world?.asked.length ?? 0;
    await cli(["dnsbl", LISTED, "--list", "combined.mail.abusix.zone", ...dns()]);
    expect(world?.asked.length).toBe(before);
  });
});

describe("over time, and in numbers", () => {
  test("a lost allow entry: learned, warned of, back; only --fail-on warning makes it red", async () => {
    let entry: Trick = ["127.0.5.2"];
    const own = await startRblWorld(
      { "set.test": [ip4()] },
      { "list.dnswl.org": (front) => (front === "2.0.0.127" ? ["127.0.10.0"] : front === front4(LISTED) ? entry : []) },
    );
    const dir = mkdtempSync(join(tmpdir(), "mailworthy-allow-"));
    writeFileSync(join(dir, "c.yml"), "blocklists:\n  profile: none\n  add: [{zone: list.dnswl.org}]\n");
    const args = ["check", LISTED, "--config", "c.yml", "--dns", `127.0.0.1:${own.port}`, "--timeout", "1000"];
    const night = async (...more: readonly string[]): Promise<readonly [number | null, readonly string[]]> => {
      const { code, stdout } = await cli([...args, "--history", "h.json", "--json", ...more], { cwd: dir });
      const { findings } = JSON.parse(stdout) as { findings: readonly { id: string; change: string }[] };
      return [code, findings.filter((f) => f.id.startsWith("dnsbl/")).map((f) => `${f.id} ${f.change}`)];
    };
    expect(await night()).toEqual([0, []]);
    entry = [];
    expect(await night()).toEqual([0, ["dnsbl/allowlist-lost introduced"]]);
    expect(await night("--fail-on", "warning")).toEqual([1, ["dnsbl/allowlist-lost introduced"]]);
    entry = ["127.0.0.255"];
    expect(await night("--fail-on", "warning")).toEqual([0, ["dnsbl/allowlist-lost indeterminate"]]);
    entry = ["127.0.5.2"];
    expect(await night()).toEqual([0, ["dnsbl/allowlist-lost resolved"]]);
    await own.stop();
  });

  test("the cap a second is told by --verbose when it binds, and can be lifted", async () => {
    const dir = mkdtempSync(join(tmpdir(), "mailworthy-rate-"));
    writeFileSync(join(dir, "c.yml"), "blocklists:\n  profile: none\n  add: [{zone: set.test}]\n");
    const args = ["check", "10.0.0.0/25", "--config", "c.yml", ...dns(), "--verbose"];
    const bound = await cli(args, { cwd: dir });
    expect(bound.stdout).toMatch(/rate cap \(--list-rate\): set\.test \d+/);
    const free = await cli([...args, "--list-rate", "0"], { cwd: dir });
    expect(free.stdout).not.toContain("rate cap");
  });
});
