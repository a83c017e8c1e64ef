import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { schedule } from "../github/payloads.ts";
import { workspace, type ActionRun, type Workspace } from "../github/runner.ts";
import { playGitHub, type PlayedGitHub } from "../github/server.ts";

const SECRET = "SECRET-OF-THE-CHECKOUT";
let github: PlayedGitHub;
let work: Workspace;
let outside: string;

beforeEach(async () => {
  github = await playGitHub();
  work = workspace(github);
  outside = join(work.dir, "../outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "secret"), `${SECRET} ${SECRET}\n`);
  appendFileSync(join(work.dir, ".git/config"), `[http]\n\textraheader = ${SECRET}\n`);
  work.write("mail/senders.txt", "good.example 203.0.113.10\n");
  work.write("mail/.github/mailworthy.yml", "blocklists: {profile: none}\n");
});
afterEach(async () => {
  work.remove();
  await github.close();
});

const link = (target: string, path: string): void => symlinkSync(target, join(work.dir, path));
const run = (inputs: Readonly<Record<string, string>>): Promise<ActionRun> =>
  work.action("schedule", schedule(), { "working-directory": "mail", ...inputs });

function held(ran: ActionRun, why: RegExp): void {
  expect(ran.stdout).toMatch(why);
  expect(JSON.stringify(ran)).not.toContain(SECRET);
  expect([ran.code, ran.stderr, ran.outputs["exit-code"] === "70"]).toEqual([2, "", false]);
  expect(readFileSync(join(outside, "secret"), "utf8")).toBe(`${SECRET} ${SECRET}\n`);
  expect(readFileSync(join(work.dir, ".git/config"), "utf8")).toContain(SECRET);
}

const TARGETS = [
  ["out", () => join(outside, "secret")],
  ["out, to nothing", () => join(outside, "new")],
  ["into .git", () => join(work.dir, ".git/config")],
] as const;

describe("links in the workspace, which is above the working directory", () => {
  const INPUTS = ["json", "report", "sarif", "badge", "history", "senders-file", "config"] as const;
  test.each(INPUTS.flatMap((name) => TARGETS.map(([where, target]) => [name, where, target] as const)))(
    "%s is a link %s",
    async (name, _, target) => {
      link(target(), "shared");
      const path = "../shared";
      held(await run({ [name]: name === "history" ? `file:${path}` : path }), /^::error::.*shared is a symbolic link/m);
      expect(existsSync(join(outside, "new"))).toBe(false);
    },
  );

  test.each(["json", "report", "sarif", "badge", "history"])("%s below a link directory", async (name) => {
    link("../../outside", "mail/out");
    const path = "out/new";
    held(
      await run({ [name]: name === "history" ? `file:${path}` : path }),
      /^::error::.*is a symbolic link that leaves/m,
    );
    expect(existsSync(join(outside, "new"))).toBe(false);
  });

  test.each(TARGETS)("the list that is found is a link %s", async (_, target) => {
    rmSync(join(work.dir, "mail/senders.txt"));
    link(target(), "mail/senders.txt");
    held(await run({}), /^::error::cannot read the senders list senders\.txt: .*is a symbolic link/m);
  });

  test("the working directory is a link", async () => {
    link("../outside", "linked");
    held(
      await run({ "working-directory": "linked" }),
      /^::error::cannot read the working-directory linked: .*that leaves/m,
    );
  });

  test("a history that the configuration names", async () => {
    const config = (path: string): void =>
      work.write("mail/.github/mailworthy.yml", `blocklists: {profile: none}\nhistory: "file:${path}"\n`);
    config("../../outside/new");
    held(await run({}), /^::error file=.*,line=2,.*leaves the workspace/m);
    config(join(outside, "new"));
    held(await run({}), /^::error file=.*leaves the workspace/m);
    config("../.git/hooks/new");
    held(await run({}), /^::error file=.*it lies in \.git/m);
    // Above the working directory, but in the workspace.
    config("../state/history.json");
    expect((await run({})).code).toBe(0);
    expect(existsSync(join(work.dir, "state/history.json"))).toBe(true);
    expect([existsSync(join(outside, "new")), existsSync(join(work.dir, ".git/hooks/new"))]).toEqual([false, false]);
  });
});

describe("merge", () => {
  test.each(TARGETS)("a report that the glob finds is a link %s", async (_, target) => {
    expect((await run({ json: "parts/1.json", shard: "1/1" })).code).toBe(0);
    link(target(), "mail/parts/2.json");
    held(await run({ merge: "parts/*.json" }), /^::error::.*parts\/2\.json is a symbolic link/m);
    rmSync(join(work.dir, "mail/parts/2.json"));
    expect((await run({ merge: "parts/*.json" })).code).toBe(0);
  });
});

test("what the workflow names outside of the workspace is read and written", async () => {
  writeFileSync(join(outside, "list"), "good.example 203.0.113.10\n");
  const names = ["json", "report", "sarif", "badge"] as const;
  const ran = await run({
    ...Object.fromEntries(names.map((name) => [name, join(outside, `new/${name}`)])),
    "senders-file": join(outside, "list"),
    history: `file:${join(outside, "history.json")}`,
  });
  expect([ran.stderr, ran.code]).toEqual(["", 0]);
  for (const file of [...names.map((name) => `new/${name}`), "history.json"])
    expect(readFileSync(join(outside, file), "utf8")).not.toBe("");
});
