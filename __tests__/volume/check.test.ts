import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readVolumes } from "../../src/app/volumes.ts";
import { volumeJump } from "../../src/rules/volume/jump.ts";
import { volumeNotWarmedUp } from "../../src/rules/volume/not-warmed-up.ts";
import { buildConfig } from "../../src/config/build.ts";
import { parseConfigFile } from "../../src/config/config-file.ts";
import { inOneGo } from "../../src/core/turns.ts";
import { runRules } from "../../src/rules/engine.ts";
import { addDays } from "../../src/mail/volume/day.ts";
import type { VolumeFact } from "../../src/mail/volume/types.ts";
import { NO_FACTS } from "../facts.ts";
import { testIo } from "../run.ts";

const AT = "2026-11-25T06:00:00Z";
const work = mkdtempSync(join(tmpdir(), "mailworthy-volume-"));
const home = process.cwd();

beforeAll(() => process.chdir(work));
afterAll(() => {
  process.chdir(home);
  rmSync(work, { recursive: true });
});

/** 30 days of `usual`, then `today` on the day before the run. */
function csv(usual: number, today: number | null, subject = ""): string {
  const days = Array.from({ length: 30 }, (_, i) => `${addDays("2026-11-24", i - 30)},${usual}${subject}`);
  return [...days, ...(today === null ? [] : [`2026-11-24,${today}${subject}`])].join("\n");
}

function volumes(yaml: string): readonly VolumeFact[] | string {
  const file = parseConfigFile(`senders: [{domain: example.com}]\nvolume:\n${yaml}`, "mailworthy.yml");
  if (!file.ok) return file.error.map((e) => `${e.at?.line ?? 0}: ${e.message}`).join("; ");
  const config = buildConfig([], file.value, { zones: null, failOn: null, maxNotChecked: null, history: null }, []);
  if (!config.ok) return config.error.map((e) => `${e.at?.line ?? 0}: ${e.message}`).join("; ");
  const read = readVolumes(testIo(), config.value.volume ?? [], AT);
  return read.ok ? read.value : read.error.map((e) => `${e.at?.line ?? 0}: ${e.message}`).join("; ");
}

function outcomes(facts: readonly VolumeFact[]): readonly string[] {
  return inOneGo(runRules([volumeJump, volumeNotWarmedUp], { ...NO_FACTS, volumes: facts }, {})).map((o) => {
    if (o.kind === "pass") return `pass ${o.id}`;
    if (o.kind === "not-checked") return `${o.notChecked.check} not checked: ${o.notChecked.reason}`;
    return `${o.finding.severity} ${o.finding.id} ${o.finding.subject} at ${o.finding.location?.line ?? 0}`;
  });
}

test.each([
  ["as always", csv(1000, 1000), ["pass volume/jump", "pass volume/not-warmed-up"]],
  ["twice", csv(1000, 2000), ["warning volume/jump example.com at 3", "pass volume/not-warmed-up"]],
  ["ten times", csv(1000, 10_000), ["error volume/jump example.com at 3", "pass volume/not-warmed-up"]],
  ["cold", csv(0, 900), ["pass volume/jump", "warning volume/not-warmed-up example.com at 3"]],
  [
    "cold and much",
    csv(0, 9000),
    ["error volume/jump example.com at 3", "warning volume/not-warmed-up example.com at 3"],
  ],
  ["yesterday is not known", csv(1000, null), ["volume/jump not checked: no-data"]],
  ["too little history", "2026-11-24,100", ["volume/jump not checked: too-little-history"]],
  ["of another domain", csv(1000, 9000, ",other.example"), ["volume/jump not checked: no-data"]],
])("%s", (_, text, expected) => {
  writeFileSync("v.csv", text);
  const facts = volumes("  - {file: v.csv, domain: example.com}");
  expect(typeof facts === "string" ? facts : outcomes(facts)).toEqual(expected);
});

test("an address of a file with several", () => {
  writeFileSync("v.csv", `${csv(1000, 1000, ",203.0.113.10")}\n${csv(1000, 5000, ",203.0.113.20")}`);
  const facts = volumes('  - {file: v.csv, ip: "203.0.113.20"}');
  expect(typeof facts === "string" ? facts : outcomes(facts)[0]).toBe("warning volume/jump 203.0.113.20 at 3");
  const all = volumes("  - {file: v.csv}");
  expect(typeof all === "string" ? all : all.map((f) => f.subject)).toEqual(["203.0.113.10", "203.0.113.20"]);
});

test.each([
  ["  - {file: none.csv}", /^3: cannot read the volumes none.csv: .*no such file/],
  ["  - {file: ../v.csv}", "3: ../v.csv leaves the workspace; expected a path below it"],
  ["  - {file: v.csv, ip: 203.0.113.0/24}", "3: 203.0.113.0/24 is a range; expected one address"],
  ["  - {file: v.csv, ip: 203.0.113.1, domain: a.example}", "3: a volume has a domain or an ip, not both"],
  ["  - {file: v.csv, domain: nodot}", "3: nodot is not a full domain; expected a name such as example.com"],
  ["  - {fil: v.csv}", /3: .*fil\b/],
])("%s is refused", (yaml, message) => {
  writeFileSync("v.csv", csv(1, 1));
  const said = volumes(yaml);
  expect(said).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message);
});

test("a link out of the workspace is refused", () => {
  symlinkSync("/etc/hosts", "link.csv");
  expect(volumes("  - {file: link.csv}")).toBe(
    "3: cannot read the volumes link.csv: link.csv is a symbolic link that leaves the workspace, and is not followed; put the file itself there",
  );
});
