import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pullRequest } from "../github/payloads.ts";
import { workspace, type ActionRun, type Workspace } from "../github/runner.ts";
import { playGitHub, type PlayedGitHub } from "../github/server.ts";
import { mailworthySteps, TEMPLATES, workflowOf, workflowsIn } from "../examples/templates.ts";

/**
 * Each template is copied, committed and run by the bundle, with the inputs of its own workflow, in a small world: two
 * domains that are served elsewhere, and the names of the addresses.
 */
let github: PlayedGitHub;
let work: Workspace;
beforeEach(async () => {
  github = await playGitHub();
  work = workspace(github);
});
afterEach(async () => {
  work.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

const WORLD = "__tests__/examples/world";

function copied(template: string): string {
  cpSync(join("examples", template), work.dir, { recursive: true });
  return work.commit("base");
}

/** The inputs of the n-th step that is Mailworthy; expressions come to what `told` says. */
function inputsOf(
  template: string,
  file: string,
  n = 0,
  told: (text: string) => string = () => "",
): Record<string, string> {
  const inputs = mailworthySteps(workflowOf(template, file))[n]?.with ?? {};
  const plain = Object.entries(inputs).map(([name, value]) => [
    name,
    String(value).replace(/\$\{\{ (.+?) \}\}/g, (_: string, e: string): string => told(e)),
  ]);
  const read = Object.fromEntries(plain) as Record<string, string>;
  return { ...read, dns: `zones:${process.cwd()}/${WORLD}` };
}

const DNS: readonly (readonly [string, string])[] = [
  ["dns-zone-files", "zones/example.com.zone"],
  ["dns-octodns", "config/example.com.yaml"],
  ["dns-dnscontrol", "dnsconfig.js"],
  ["dns-terraform", "main.tf"],
  ["fork-pull-requests", "zones/example.com.zone"],
];
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

describe.each(DNS)("%s", (template, file) => {
  const name = workflowsIn(template)[0] ?? "";
  const pulled = async (change: (text: string) => string): Promise<ActionRun> => {
    const base = copied(template);
    writeFileSync(join(work.dir, file), change(readFileSync(join(work.dir, file), "utf8")));
    const head = work.commit("head");
    return work.bundle(
      "pull_request",
      pullRequest({ action: "opened", number: 7, base, head }),
      inputsOf(template, name),
    );
  };

  test("a change that touches no mail is green", async () => {
    const comment = file.endsWith(".js")
      ? "// A remark.\n"
      : file.endsWith(".zone")
        ? "; A remark.\n"
        : "# A remark.\n";
    const ran = await pulled((text) => comment + text);
    expect([ran.code, ran.outputs["errors"]]).toEqual([0, "0"]);
    expect(github.store.comments).toEqual([]);
  });

  test("a change that shuts the mail server out is red at its line", async () => {
    const ran = await pulled((text) =>
      text.replace(/ip4:(203\.0\.113\.10|\$\{local\.mail_server\})/, "ip4:203.0.113.99"),
    );
    expect([ran.code, ran.outputs["verdict"]]).toEqual([1, "fail"]);
    const told = new RegExp(
      `^::error file=${file.replaceAll(".", "\\.")},line=(\\d+),.*spf/sender-not-authorized::203`,
      "m",
    ).exec(ran.stdout);
    const text = readFileSync(join(work.dir, file), "utf8");
    const first = file === "dnsconfig.js" ? "SPF_BUILDER" : "203.0.113.99";
    expect(Number(told?.[1])).toBe(lineOf(text, first));
  });
});

test("the report of a fork's pull request is commented by the other half", async () => {
  const base = copied("fork-pull-requests");
  const zone = join(work.dir, "zones/example.com.zone");
  writeFileSync(zone, readFileSync(zone, "utf8").replace("ip4:203.0.113.10", "ip4:203.0.113.99"));
  const head = work.commit("head");
  const event = pullRequest({ action: "opened", number: 7, base, head });
  await work.bundle("pull_request", event, { ...inputsOf("fork-pull-requests", "mail-check.yml"), token: "" });
  expect(github.store.comments).toEqual([]);
  expect(JSON.parse(readFileSync(join(work.dir, "report/mailworthy.json"), "utf8"))).toMatchObject({ verdict: "fail" });
});

describe.each(["nightly-watch", "chat", "newsletter"])("%s", (template) => {
  test("learns on the first night, and is green on the second", async () => {
    copied(template);
    const inputs = inputsOf(template, "mail.yml");
    const [first, second] = [await work.bundle("schedule", {}, inputs), await work.bundle("schedule", {}, inputs)];
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.outputs["introduced"]).toBe("0");
    expect(first.stdout + first.summary).not.toMatch(/^::error/m);
  });
});

test("a newsletter's volumes are read from both files", async () => {
  copied("newsletter");
  const ran = await work.bundle("schedule", {}, { ...inputsOf("newsletter", "mail.yml"), json: "report.json" });
  const report = JSON.parse(readFileSync(join(work.dir, "report.json"), "utf8")) as {
    facts: { volumes?: readonly { file: string }[] };
  };
  expect([ran.code, report.facts.volumes?.map((v) => v.file)]).toEqual([
    0,
    ["volumes/sent.csv", "reports/receiver.example.xml"],
  ]);
});

test("the shards of a hoster are joined into one verdict", async () => {
  copied("hoster-shards");
  for (const part of ["1", "2", "3", "4"]) {
    const inputs = inputsOf("hoster-shards", "mail.yml", 0, (e) => (e === "matrix.part" ? part : ""));
    const ran = await work.bundle("schedule", {}, inputs);
    expect(ran.code).toBe(0);
  }
  const ran = await work.bundle("schedule", {}, inputsOf("hoster-shards", "mail.yml", 1));
  expect([ran.code, ran.outputs["not-checked"] === ""]).toEqual([0, false]);
  expect(ran.summary).toContain("example.com");
});

test("chat: what is told is made of outputs that are set", async () => {
  copied("chat");
  const ran = await work.bundle("schedule", {}, { ...inputsOf("chat", "mail.yml"), history: "" });
  const used = Object.values(workflowOf("chat", "mail.yml").jobs).flatMap((job) =>
    job.steps.flatMap((step) =>
      [...JSON.stringify(step).matchAll(/steps\.mail\.outputs\.([\w-]+)/g)].map((m) => m[1] ?? ""),
    ),
  );
  expect(used.length).toBeGreaterThan(0);
  for (const output of used) expect(ran.outputs[output]).toMatch(/./);
});

test("every template is run here", () => {
  const run = [...DNS.map(([name]) => name), "nightly-watch", "chat", "newsletter", "hoster-shards"];
  expect([...new Set(run)].sort()).toEqual([...TEMPLATES].sort());
});
