import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { describedRules } from "../../src/rules/text.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { finding, report } from "../report/fixture.ts";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

/** What GitHub's page "SARIF support for code scanning" calls required, its limits, and no more than SARIF 2.1.0 knows. */
const text = z.string().min(1);
const short = text.max(1024);
const level = z.enum(["note", "warning", "error"]);
const count = z.int().min(1);
const log = z.strictObject({
  $schema: z.literal("https://json.schemastore.org/sarif-2.1.0.json"),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: text,
          version: text,
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          informationUri: z.url(),
          rules: z
            .array(
              z.strictObject({
                id: text,
                name: text.max(255),
                shortDescription: z.strictObject({ text: short }),
                helpUri: z.url(),
                fullDescription: z.strictObject({ text: short }),
                help: z.strictObject({ text, markdown: text }),
                defaultConfiguration: z.strictObject({ level }),
                properties: z.strictObject({
                  tags: z.array(text).max(20),
                  precision: z.enum(["very-high", "high", "medium", "low"]),
                  "problem.severity": z.enum(["error", "warning", "recommendation"]),
                }),
              }),
            )
            .max(25_000),
        }),
      }),
      automationDetails: z.strictObject({ id: text }),
      columnKind: z.literal("utf16CodeUnits"),
      results: z
        .array(
          z.strictObject({
            ruleId: text,
            ruleIndex: z.int().min(0),
            level,
            message: z.strictObject({ text }),
            locations: z.tuple([
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({
                    uri: z.string().regex(/^(?![a-z]+:)(?!\/)(?!.*\.\.)[\w.%~/-]+$/i),
                  }),
                  region: z.strictObject({ startLine: count, startColumn: count, endLine: count, endColumn: count }),
                }),
              }),
            ]),
            partialFingerprints: z.strictObject({
              primaryLocationLineHash: z.string().regex(/^[0-9a-f]{16}:1$/),
              "mailworthy/v1": z.string().regex(/^[0-9a-f]{16}$/),
            }),
          }),
        )
        .max(5000),
    }),
  ]),
});

const dir = temporaryDir("sarif");
const sarif = async (args: readonly string[], stdin = ""): Promise<z.infer<typeof log>> => {
  const world = ["--config", `${process.cwd()}/demo/mailworthy.yml`, "--dns", `zones:${process.cwd()}/demo/zones`];
  const { stdout } = await cli(["check", ...args, ...world, "--format", "sarif"], { cwd: dir, stdin });
  return log.parse(JSON.parse(stdout));
};

test("is what code scanning takes, and each result has its rule", async () => {
  writeFileSync(join(dir, "my senders.txt"), "moved.example 203.0.113.20\nnameless.example 203.0.113.30\n");
  const { runs } = await sarif(["--senders", "my senders.txt"]);
  const [run] = runs;
  expect(run.results.map((r) => [r.ruleId, r.locations[0].physicalLocation.artifactLocation.uri]).sort()).toEqual([
    ["ptr/missing", "my%20senders.txt"],
    ["spf/sender-not-authorized", "my%20senders.txt"],
  ]);
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(new Set(run.results.map((r) => r.partialFingerprints.primaryLocationLineHash)).size).toBe(run.results.length);
});

test.each([
  ["senders on standard input", ["--senders", "-"], "moved.example 203.0.113.20\n"],
  ["senders as arguments", ["moved.example", "203.0.113.30"], ""],
])("%s: the place is a path that a repository can hold", async (_, args, stdin) => {
  const { runs } = await sarif(args, stdin);
  expect(runs[0].results.length).toBeGreaterThan(0);
  for (const { locations } of runs[0].results)
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe(".github/mailworthy.yml");
});

test.each([
  ["the usual place", ["--senders", "senders.txt"], "mailworthy/"],
  ["arguments", ["moved.example"], "mailworthy/"],
  ["another list", ["--senders", "lists/shop.txt"], "mailworthy/lists/shop.txt/"],
  ["a name", ["--senders", "senders.txt", "--name", "Shop"], "mailworthy/Shop/"],
])("the category of %s: what one list uploads replaces nothing of another's", async (_, args, id) => {
  mkdirSync(join(dir, "lists"), { recursive: true });
  for (const file of ["senders.txt", "lists/shop.txt"]) writeFileSync(join(dir, file), "moved.example 203.0.113.20\n");
  expect((await sarif(args)).runs[0].automationDetails.id).toBe(id);
});

test("never more results than GitHub shows", () => {
  const findings = Array.from({ length: 6000 }, (_, i) =>
    finding({ id: "ptr/missing", list: null, subject: `192.0.${2 + Math.floor(i / 250)}.${i % 250}` }),
  );
  const { runs } = log.parse(JSON.parse(renderSarif(report({ findings }), describedRules("en"))));
  expect(runs[0].results).toHaveLength(5000);
});
