import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { cli } from "../run.ts";

interface Report {
  readonly version: string;
  readonly findings: readonly { readonly id: string; readonly subject: string; readonly list?: string }[];
  readonly notChecked: readonly { readonly list?: string; readonly reason: string }[];
  readonly counts: { readonly questions: number; readonly asked: number };
}

const DEMO = [
  "check",
  "--senders",
  "demo/senders.txt",
  "--config",
  "demo/mailworthy.yml",
  "--dns",
  "zones:demo/zones",
  "--clock",
  "2026-11-24T08:00:00Z",
];

test("the demo tells exactly its story", async () => {
  const { code, stdout, stderr } = await cli([...DEMO, "--json"]);
  const report = JSON.parse(stdout) as Report;
  expect(stderr).toBe("");
  expect(code).toBe(1);
  expect(report.findings.map((f) => [f.id, f.subject, f.list ?? null])).toEqual([
    ["dnsbl/listed", "203.0.113.40", "bl.demo.example"],
    ["ptr/missing", "203.0.113.30", null],
    ["spf/sender-not-authorized", "203.0.113.20", null],
  ]);
  expect(report.notChecked.map((n) => [n.list, n.reason])).toEqual([["dead.demo.example", "control-failed"]]);
  expect(report.counts.asked).toBe(report.counts.questions);
  expect(report.version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
});

test("twice the same, and on one screen", async () => {
  const [a, b] = [await cli(DEMO), await cli(DEMO)];
  expect(a.stdout).toBe(b.stdout);
  expect(a.stdout.split("\n").length).toBeLessThan(45);
});

test.each(["json", "markdown", "html", "sarif", "junit", "github", "text"])("format %s", async (format) => {
  const { stdout, code } = await cli([...DEMO, "--format", format]);
  expect(code).toBe(1);
  expect(stdout).toContain("203.0.113.30");
});

test("the published schema accepts the demo's configuration and refuses a typo", () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync("schema/config.schema.json", "utf8")) as object,
  );
  expect(validate({ senders: [{ domain: "example.com" }], "fail-on": "error" })).toBe(true);
  expect(validate({ sendrs: [] })).toBe(false);
});
