import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { launched } from "../launcher.ts";
import { cli } from "../run.ts";

interface Report {
  readonly exitCode: number;
  readonly verdict: string;
  readonly loosened?: number;
  readonly settings?: {
    readonly by: string;
    readonly notes: readonly unknown[];
    readonly underBase: { readonly failing: number } | null;
  };
  readonly findings: readonly {
    readonly id: string;
    readonly subject: string;
    readonly change: string;
    readonly message: string;
    readonly location: { readonly file: string; readonly line: number } | null;
  }[];
}

let root: string;
let dir: string;
const CONFIG = "blocklists:\n  profile: none\n  add:\n    - { zone: bl.demo.example, impact: high }\n";
const ACCEPT = "accept:\n  - { id: spf/sender-not-authorized, on: 203.0.113.10, until: 2999-12-31, reason: agreed }\n";
const SENDERS = "good.example 203.0.113.10\nlisted.example 203.0.113.40\nparked.example sends=no\n";

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

function git(...args: readonly string[]): void {
  launched("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd: dir });
}

function commit(message: string): void {
  git("add", "-A");
  git("commit", "-q", "-m", message);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mailworthy-loosened-"));
  dir = join(root, "work");
  cpSync("demo/zones", join(dir, "zones"), { recursive: true });
  cpSync("demo/zones", join(root, "world"), { recursive: true });
  write(".gitignore", "*.json\n");
  write("senders.txt", SENDERS);
  write(".github/mailworthy.yml", CONFIG);
  git("init", "-q", "-b", "main");
  commit("base");
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

async function check(...args: readonly string[]): Promise<{ readonly code: number | null; readonly report: Report }> {
  const { code, stdout, stderr } = await cli(["check", "--dns", "zones:../world", ...args, "--json"], { cwd: dir });
  expect(stderr).toBe("");
  return { code, report: JSON.parse(stdout) as Report };
}

const told = (report: Report): unknown =>
  report.findings.filter((f) => f.id === "config/loosened").map((f) => [f.subject, f.location?.file, f.location?.line]);
const breakZone = (): void => {
  const zone = readFileSync(join(dir, "zones/good.example.zone"), "utf8");
  write("zones/good.example.zone", zone.replace("ip4:203.0.113.10 ", ""));
};
const LOOSENED = [["203.0.113.10", ".github/mailworthy.yml", 6]];

describe("check --base", () => {
  beforeEach(() => {
    breakZone();
    write(".github/mailworthy.yml", CONFIG + ACCEPT);
  });

  test("the work tree against a commit, whether committed or not", async () => {
    const { code, report } = await check("--base", "main");
    expect([code, told(report), report.loosened]).toEqual([0, LOOSENED, 1]);
    expect(report.settings).toMatchObject({ by: "head", notes: [], underBase: { failing: 1 } });
    const text = await cli(["check", "--dns", "zones:../world", "--base", "main"], { cwd: dir });
    expect(text.stdout).toContain("under the base's settings 1 regression (");
  });

  test("a commit against a commit: the settings are those of the commits", async () => {
    git("checkout", "-q", "-b", "change");
    commit("change");
    git("checkout", "-q", "main");
    const { code, report } = await check("--base", "main", "--head", "change");
    expect([code, told(report)]).toEqual([0, LOOSENED]);
    const back = await check("--base", "change", "--head", "main");
    expect([back.code, told(back.report)]).toEqual([0, []]);
  });

  test("--settings base", async () => {
    const { code, report } = await check("--base", "main", "--settings", "base");
    expect([code, told(report), report.settings?.by, report.settings?.underBase]).toEqual([1, LOOSENED, "base", null]);
  });

  test("a directory that holds the whole of a state is compared; one that holds only DNS files is not", async () => {
    const before = join(root, "before");
    git("clone", "-q", dir, before);
    const whole = await check("--base", before);
    expect([whole.code, told(whole.report)]).toEqual([0, LOOSENED]);
    const zones = await check("--base", join(before, "zones"), "--head", "zones");
    expect([zones.code, told(zones.report), zones.report.settings?.underBase]).toEqual([0, [], null]);
  });

  test("the shards together tell each once, and what the base's settings would have failed", async () => {
    const files = ["1", "2", "3"].map((n) => join(dir, `${n}.json`));
    for (const [i, file] of files.entries())
      await cli(
        ["check", "--dns", "zones:../world", "--base", "main", "--shard", `${i + 1}/3`, "--out", `json=${file}`],
        {
          cwd: dir,
        },
      );
    const merged = await cli(["merge", ...files, "--json"], { cwd: dir });
    const report = JSON.parse(merged.stdout) as Report;
    expect([merged.code, told(report), report.loosened]).toEqual([0, LOOSENED, 1]);
    expect(report.settings).toMatchObject({ by: "head", underBase: { failing: 1 } });
  });

  test("a merge fails by the base's rule, whatever fail-on is proposed", async () => {
    write(".github/mailworthy.yml", `${CONFIG}rules: { config/loosened: error }\n`);
    git("checkout", "-q", "--", "zones");
    commit("rule");
    write(".github/mailworthy.yml", `${CONFIG}rules: { config/loosened: error }\nfail-on: never\n`);
    const file = join(dir, "1.json");
    const one = await cli(
      ["check", "--dns", "zones:../world", "--base", "main", "--shard", "1/1", "--out", `json=${file}`],
      { cwd: dir },
    );
    const merged = await cli(["merge", file, "--json"], { cwd: dir });
    expect([one.code, merged.code]).toEqual([1, 1]);
  });
});

test("without a base nothing is said of settings", async () => {
  const { report } = await check("--zones", "zones/*.zone");
  expect([report.settings, report.loosened]).toEqual([undefined, undefined]);
});

test("judging under the base's settings asks nothing twice", async () => {
  const questions = async (): Promise<unknown> => {
    const { stdout } = await cli(["check", "--dns", "zones:../world", "--base", "main", "--json"], { cwd: dir });
    return (JSON.parse(stdout) as { counts: { questions: number } }).counts.questions;
  };
  const before = await questions();
  write(".github/mailworthy.yml", `${CONFIG}fail-on: never\n`);
  expect(await questions()).toBe(before);
});
