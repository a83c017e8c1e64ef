import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pullRequest, schedule } from "./payloads.ts";
import { CONFIG, LIST, SENDERS, UNLIST, workspace, type ActionRun, type Workspace } from "./runner.ts";
import { playGitHub, type PlayedGitHub } from "./server.ts";
import { fileAt, messagesOf } from "./store.ts";

// Each test runs the bundle many times, on machines that may be busy.

let github: PlayedGitHub;
let work: Workspace;

beforeEach(async () => {
  github = await playGitHub();
  work = workspace(github);
  work.write("senders.txt", SENDERS);
  work.write("mailworthy.yml", CONFIG);
  work.world("demo.example.zone", UNLIST);
});
afterEach(async () => {
  work.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

const BRANCH = "mailworthy-history";
const HISTORY = { history: `branch:${BRANCH}`, issues: "true" };
const PARTS = [1, 2, 3, 4];

/** Runs the parts named, of four, and merges what they wrote, as the example's workflow does. */
async function night(parts: readonly number[] = PARTS): Promise<ActionRun> {
  rmSync(join(work.dir, "reports"), { recursive: true, force: true });
  const before = github.log.length;
  for (const part of parts) {
    const json = `reports/part-${part}.json`;
    const ran = await work.action("schedule", schedule(), {
      ...{ ...HISTORY, config: "mailworthy.yml", shard: `${part}/4`, json },
    });
    expect([ran.stderr, ran.code === 0 || ran.code === 1]).toEqual(["", true]);
  }
  expect(github.log.slice(before).filter((line) => !line.startsWith("GET"))).toEqual([]); // a shard writes nothing
  return work.action("schedule", schedule(), { ...HISTORY, merge: "reports/*.json", json: "merged.json" });
}

interface Stored {
  readonly findings: readonly { id: string; subject: string; learned: boolean; sender: string }[];
  readonly gone?: readonly { subject: string }[];
  readonly runs: readonly unknown[];
}
const stored = (): Stored => JSON.parse(fileAt(github.store, BRANCH, "mailworthy/history.json") ?? "null") as Stored;
const list = (address: string): void => work.world("demo.example.zone", LIST(address));
const unlist = (): void => work.world("demo.example.zone", (t) => t.replace(/^[1-4]0\.113.*\n/gm, ""));
const commits = (): readonly string[] => messagesOf(github.store, BRANCH).map((m) => m.split("\n")[0] ?? "");

describe("a history branch and issues, kept by the merge", () => {
  test("learns; red once and one issue; recovered; closed after the second clean run", async () => {
    const first = await night();
    expect([first.code, first.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(first.notices).toEqual([expect.stringContaining("No history yet")]);
    expect(first.summary).toContain("First run");
    expect(stored().findings.map((f) => [f.subject, f.learned])).toEqual(
      expect.arrayContaining([
        ["203.0.113.20", true],
        ["203.0.113.30", true],
      ]),
    );
    expect([commits(), github.store.issues]).toEqual([["mailworthy: Learn 2 findings"], []]);

    list("203.0.113.10");
    const red = await night();
    expect([red.code, red.outputs["introduced"]]).toEqual([1, "1"]);
    expect(github.store.issues.map((i) => [i.title, i.state])).toEqual([
      ["dnsbl/listed: 203.0.113.10 (bl.demo.example)", "open"],
    ]);

    const green = await night();
    expect([green.code, green.outputs["introduced"]]).toEqual([0, "0"]);
    expect(green.notices).toEqual([expect.stringContaining("tracked in #")]);

    unlist();
    const mended = await night();
    expect([mended.code, mended.outputs["resolved"]]).toEqual([0, "1"]);
    expect(github.store.comments.map((c) => c.body)).toEqual([expect.stringContaining("Recovered")]);
    expect(github.store.issues[0]?.state).toBe("open");

    await night();
    expect([github.store.issues[0]?.state, stored().runs.length]).toEqual(["closed", 5]);
    expect(commits()).toHaveLength(5); // once a merge
  });

  test("a shard that is missing: what was known of its senders stays, untold and unresolved", async () => {
    await night();
    list("203.0.113.40"); // the fourth shard's
    expect((await night()).code).toBe(1);
    const known = stored().findings;
    expect(known).toHaveLength(3);
    const without = await night([1, 2, 3]);
    expect([without.code, without.outputs["resolved"], without.outputs["introduced"]]).toEqual([0, "0", "0"]);
    expect(without.summary).toContain("shard 4/4");
    expect(stored().findings).toEqual(known);
    unlist();
    expect((await night([1, 2, 3])).outputs["resolved"]).toBe("0"); // nobody looked
    expect([stored().findings, github.store.comments]).toEqual([known, []]);

    expect((await night()).outputs["resolved"]).toBe("1");
    expect(stored().gone?.map((g) => g.subject)).toEqual(["203.0.113.40"]);
    await night([1, 2, 3]); // no second clean run
    expect([github.store.issues.map((i) => i.state), stored().gone?.length]).toEqual([["open"], 1]);
    await night();
    expect([github.store.issues.map((i) => i.state), stored().gone ?? []]).toEqual([["closed"], []]);
  });

  test("a new listing beside a missing shard is told", async () => {
    await night();
    list("203.0.113.10");
    const ran = await night([1, 2, 3]);
    expect([ran.code, ran.outputs["introduced"]]).toEqual([1, "1"]);
    expect(github.store.issues).toHaveLength(1);
  });

  test("a history does not begin with a part missing", async () => {
    const ran = await night([1, 2, 4]);
    expect([ran.code, github.store.refs.has(`refs/heads/${BRANCH}`)]).toEqual([0, false]);
  });

  test("the token may not write: one notice, the same verdict", async () => {
    await night();
    list("203.0.113.10");
    github.denied.add("contents: write");
    const ran = await night();
    expect([ran.code, ran.notices]).toEqual([1, [expect.stringContaining("contents: write")]]);
  });
});

test("a pull request in shards keeps one comment, of the merge", async () => {
  const zone = "zones/good.example.zone";
  cpSync("demo/zones", join(work.dir, "zones"), { recursive: true });
  const text = work.git("cat-file", "blob", work.git("hash-object", "-w", zone));
  const commit = (zoneText: string): string => {
    work.write(zone, `${zoneText}\n`);
    work.git("add", "senders.txt", "mailworthy.yml", "zones");
    work.git("commit", "-q", "--allow-empty", "-m", "change");
    return work.git("rev-parse", "HEAD");
  };
  const base = commit(text);
  const run = async (head: string): Promise<ActionRun> => {
    const event = pullRequest({ action: "synchronize", number: 7, base, head });
    for (const part of [1, 2])
      await work.action("pull_request", event, {
        ...{ config: "mailworthy.yml", zones: "zones/*.zone", shard: `${part}/2`, json: `reports/${part}.json` },
      });
    return work.action("pull_request", event, { ...HISTORY, comment: "true", merge: "reports/*.json" });
  };
  const broken = text.replace('"v=spf1 ip4:203.0.113.10 include:', '"v=spf1 include:');
  expect(broken).not.toBe(text);
  const red = await run(commit(broken));
  expect([red.code, red.outputs["introduced"]]).toEqual([1, "1"]);
  expect(red.stdout).toMatch(/^::error file=zones\/good\.example\.zone,line=6,/m);
  expect(github.store.comments.map((c) => c.body)).toEqual([expect.stringContaining("`203.0.113.10`")]);
  const fixed = await run(commit(text));
  expect([fixed.code, github.store.comments.map((c) => c.body)]).toEqual([0, [expect.stringContaining("all clear")]]);
  expect([github.store.issues, [...github.store.refs.keys()]]).toEqual([[], []]); // neither is a pull request's
});
