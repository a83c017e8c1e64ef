import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { run, type Ran } from "../run.ts";
import { temporaryDir } from "../temporary.ts";
import { NODE24 } from "../node24.ts";

/** The Action's bundle, as a runner starts it. */
function action(cwd: string, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  writeFileSync(join(cwd, "outputs"), "");
  writeFileSync(join(cwd, "summary.md"), "");
  const env = {
    ...{ GITHUB_OUTPUT: join(cwd, "outputs"), GITHUB_STEP_SUMMARY: join(cwd, "summary.md") },
    ...{ GITHUB_EVENT_NAME: "schedule" },
    ...(Object.fromEntries(given) as Record<string, string>),
  };
  return run(NODE24, [`${process.cwd()}/dist/index.js`], { cwd, env });
}

test("a matrix of two shards and the merging job, as Action runs", async () => {
  const cwd = temporaryDir("matrix");
  const demo = join(process.cwd(), "demo");
  for (const part of [1, 2]) {
    const ran = await action(cwd, {
      ...{ "senders-file": join(demo, "senders.txt"), config: join(demo, "mailworthy.yml") },
      ...{ dns: `zones:${join(demo, "zones")}`, shard: `${part}/2`, json: `reports/part-${part}.json` },
    });
    expect([ran.stderr, ran.code === 0 || ran.code === 1]).toEqual(["", true]);
  }
  const inputs = {
    merge: "reports/*.json",
    history: "file:state/history.json",
    report: "page.html",
    badge: "badge.json",
  };
  const first = await action(cwd, inputs);
  expect([first.stderr, first.code]).toEqual(["", 0]);
  expect(readFileSync(join(cwd, "summary.md"), "utf8")).toContain("First run");
  expect(readFileSync(join(cwd, "outputs"), "utf8")).toMatch(/verdict<<.*\npass\n/);
  expect(readFileSync(join(cwd, "page.html"), "utf8")).toContain("203.0.113.40");
  expect(JSON.parse(readFileSync(join(cwd, "badge.json"), "utf8"))).toMatchObject({
    schemaVersion: 1,
    color: "orange",
  });
  expect(
    (JSON.parse(readFileSync(join(cwd, "state/history.json"), "utf8")) as { findings: object[] }).findings.length,
  ).toBe(3);
  const none = await action(cwd, { merge: "nothing/*.json" });
  expect(none.code).toBe(2);
  expect(none.stdout).toMatch(/^::error::merge: no JSON file matches nothing\/\*\.json/m);
});
