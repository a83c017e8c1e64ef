import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { always, front4, GOOD, ip4, LISTED } from "./rbl-data.ts";
import { startRblWorld, type RblWorld, type Trap, type Trick } from "./rbl-world.ts";

const KEY = "Qz7xK3mPq9wRt5yB2nVc8dLg4h";

let world: RblWorld | null = null;
beforeAll(async () => {
  world = await startRblWorld({ "set.test": [ip4(LISTED)] }, {});
});
afterAll(() => world?.stop());
const dns = (): readonly string[] => ["--dns", `127.0.0.1:${world?.port ?? 0}`, "--timeout", "5000"];
describe("keys", () => {
  test("stand in no output format, no tape and no error, in any letter case", async () => {
    const hostile: Trap = (front) =>
      ["1.0.0.127", "4.0.41.198"].includes(front)
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
  });

  test("without one its lists are not checked, with the cure; with a profile they are not silently left out", async () => {
    const { stdout } = await cli(["dnsbl", LISTED, "--list", "combined.mail.abusix.zone", ...dns(), "--json"]);
    const [row] = (
      JSON.parse(stdout) as { rows: readonly { verdict: string; unknown: string | null; reason: string }[] }
    ).rows;
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
    // This world serves lists only, so that the third run in a row which sees no SPF and no reverse name fails as blind.
    entry = ["127.0.0.255"];
    expect(await night("--fail-on", "warning")).toEqual([3, ["dnsbl/allowlist-lost indeterminate"]]);
    entry = ["127.0.5.2"];
    expect(await night()).toEqual([3, ["dnsbl/allowlist-lost resolved"]]);
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
