import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { schedule } from "./payloads.ts";
import { CONFIG, LIST, SENDERS, UNLIST, workspace, type ActionRun, type Workspace } from "./runner.ts";
import { playGitHub, TOKEN, type PlayedGitHub } from "./server.ts";
import { commitFile, fileAt, messagesOf } from "./store.ts";

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

const INPUTS = { config: "mailworthy.yml", history: "branch:mailworthy-history" };
const night = (more: Record<string, string> = {}): Promise<ActionRun> =>
  work.action("schedule", schedule(), { ...INPUTS, ...more });
const withIssues = { issues: "true" };

interface Stored {
  readonly findings: readonly { id: string; subject: string; learned: boolean; tracked?: { issue: number } }[];
  readonly gone?: readonly unknown[];
  readonly runs: readonly unknown[];
}
const stored = (): Stored =>
  JSON.parse(fileAt(github.store, "mailworthy-history", "mailworthy/history.json") ?? "null") as Stored;

describe("history on a branch", () => {
  test("learns, stays green, fails on a new listing until it recovers", async () => {
    const first = await night();
    expect([first.code, first.outputs["verdict"]]).toEqual([0, "pass"]);
    expect(first.stdout).toContain("No history yet");
    expect(
      stored()
        .findings.map((f) => [f.id, f.learned])
        .sort(),
    ).toEqual([
      ["ptr/missing", true],
      ["spf/sender-not-authorized", true],
    ]);
    work.world("demo.example.zone", LIST("203.0.113.10"));
    const second = await night();
    expect([second.code, second.outputs["introduced"]]).toEqual([1, "1"]);
    const third = await night();
    expect(third.code).toBe(1); // red until it recovers
    work.world("demo.example.zone", (t) => t.replace(/^10\.113.*\n/gm, ""));
    const fourth = await night();
    expect([fourth.code, fourth.outputs["resolved"]]).toEqual([0, "1"]);
    expect(fourth.summary).toContain("## Recovered\n\n- ✅ no longer: 203.0.113.10 is listed");
    expect(stored().gone).toHaveLength(1);
    expect((await night()).outputs["resolved"]).toBe("0");
    expect(stored().gone ?? []).toEqual([]);
    expect(stored().runs).toHaveLength(5);
    expect(messagesOf(github.store, "mailworthy-history").map((m) => m.split("\n")[0])).toEqual([
      "mailworthy: No change (2 findings)",
      "mailworthy: 1 recovered",
      "mailworthy: No change (3 findings)",
      "mailworthy: 1 new",
      "mailworthy: Learn 2 findings",
    ]);
    expect(github.log.filter((l) => l.includes("/issues"))).toEqual([]);
  });

  test("a lost race re-reads and merges: nothing that either run found is lost", async () => {
    await night();
    const other = {
      ...{
        fingerprint: "0123456789abcdef",
        id: "ptr/missing",
        severity: "error",
        subject: "192.0.2.9",
        sender: "x.example",
      },
      ...{
        list: null,
        message: "no PTR",
        cause: "no-ptr",
        degree: null,
        since: "2026-11-01T00:00:00Z",
        learned: false,
      },
    };
    let raced = 0;
    github.faults.push({
      on: /^PATCH .*\/git\/refs\//,
      times: 2,
      run: (store) => {
        raced++;
        const now = stored();
        const next = { ...now, findings: [...now.findings.filter((f) => f.subject !== "192.0.2.9"), other] };
        commitFile(store, "mailworthy-history", "mailworthy/history.json", JSON.stringify(next), `other ${raced}`);
      },
    });
    work.world("demo.example.zone", LIST("203.0.113.10"));
    const ran = await night();
    expect([ran.code, raced]).toEqual([1, 2]);
    expect(ran.notices).toEqual([]);
    expect(
      stored()
        .findings.map((f) => f.subject)
        .sort(),
    ).toEqual([...["192.0.2.9", "203.0.113.10", "203.0.113.20", "203.0.113.30"]]);
    expect(messagesOf(github.store, "mailworthy-history").slice(1, 3)).toEqual(["other 2", "other 1"]);
  });

  test("two first runs at once: the second finds the branch made and merges", async () => {
    github.faults.push({
      on: /^POST .*\/git\/refs$/,
      times: 1,
      run: (store) => {
        const theirs = { schema: "mailworthy/history/1", at: "2026-11-01T00:00:00Z", findings: [] };
        commitFile(store, "mailworthy-history", "mailworthy/history.json", JSON.stringify(theirs), "other");
      },
    });
    expect((await night()).code).toBe(0);
    expect(stored().findings).toHaveLength(2);
    expect(messagesOf(github.store, "mailworthy-history")).toHaveLength(2);
  });

  test("other files of the branch stay", async () => {
    commitFile(github.store, "mailworthy-history", "README.md", "ours", "start");
    commitFile(github.store, "mailworthy-history", "mailworthy/note.txt", "ours too", "note");
    await night();
    expect(fileAt(github.store, "mailworthy-history", "README.md")).toBe("ours");
    expect(fileAt(github.store, "mailworthy-history", "mailworthy/note.txt")).toBe("ours too");
    expect(stored().findings).toHaveLength(2);
  });

  test("a run whose DNS is down forgets nothing, and resolves nothing", async () => {
    await night();
    const down = await night({ dns: "127.0.0.1:9", timeout: "300" });
    expect([down.code, down.outputs["resolved"], down.outputs["errors"]]).toEqual([0, "0", "0"]);
    expect(stored().findings).toHaveLength(2);
    expect((await night()).outputs["introduced"]).toBe("0");
  });

  test("three nights without an answer: not checked, not checked, red, red; then it sees, and all is as before", async () => {
    const dark = { dns: "127.0.0.1:9", timeout: "300" };
    await night();
    for (const [code, runs, row] of [
      [0, 1, ""],
      [0, 2, "for the 2nd run in a row"],
      [3, 3, "for the 3rd run in a row"],
      [3, 4, "for the 4th run in a row"],
    ] as const) {
      const blind = await night(dark);
      expect([blind.code, blind.outputs["verdict"], blind.outputs["exit-code"]]).toEqual([
        code,
        "not-checked",
        `${code}`,
      ]);
      expect(blind.summary).toMatch(code === 3 ? /^# ❌ Mail deliverability: / : /^# ⬜ Mail deliverability: /);
      expect(blind.summary.split("\n")[0]).toContain(row);
      expect(blind.stdout).toMatch(/^::warning title=Mailworthy::.*blocklists\.profile: none/m);
      expect(stored()).toMatchObject({ blindRuns: runs });
    }
    const seeing = await night();
    expect([seeing.code, seeing.outputs["introduced"], seeing.outputs["resolved"]]).toEqual([0, "0", "0"]);
    expect(stored()).not.toHaveProperty("blindRuns");
    expect((await night(dark)).code).toBe(0);
  });

  test("a regression that is seen outranks lists that are not", async () => {
    await night();
    work.world("demo.example.zone", (text) => text.replace(/^2\.0\.0\.127\.bl .*\n/gm, ""));
    work.world("113.0.203.in-addr.arpa.zone", (text) => text.replace(/^10 .*\n/gm, ""));
    const ran = await night();
    expect([ran.code, ran.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(ran.summary).toContain("Blocklists could not be checked at all");
  });

  test("a first run whose DNS is down learns nothing that it did not see", async () => {
    const down = await night({ dns: "127.0.0.1:9", timeout: "300" });
    expect(down.code).toBe(0);
    expect(stored().findings).toEqual([]);
    const up = await night();
    expect([up.code, up.outputs["introduced"]]).toEqual([0, "0"]); // old faults, not new ones
    work.world("demo.example.zone", LIST("203.0.113.10"));
    expect((await night()).code).toBe(1); // but what is new from now on is
  });
});

test("a shard compares its own senders, and writes neither history nor issues", async () => {
  await night();
  work.world("demo.example.zone", LIST("203.0.113.10"));
  const before = github.log.length;
  const part = await night({ ...withIssues, shard: "1/2" });
  expect([part.code, part.outputs["introduced"], part.outputs["resolved"]]).toEqual([1, "1", "0"]);
  const rest = await night({ ...withIssues, shard: "2/2" });
  expect([rest.code, rest.outputs["introduced"], rest.outputs["resolved"]]).toEqual([0, "0", "0"]);
  expect(github.log.slice(before).filter((line) => !line.startsWith("GET"))).toEqual([]);
});

test("a file keeps the history as well", async () => {
  const file = { history: "file:.mailworthy/history.json" };
  expect((await night(file)).stdout).toContain("No history yet");
  work.world("demo.example.zone", LIST("203.0.113.10"));
  expect((await night({ ...file, ...withIssues })).code).toBe(1);
  expect((await night({ ...file, ...withIssues })).code).toBe(0); // it knows its issue
  expect(github.log.filter((line) => line.includes("/git/"))).toEqual([]);
});

describe("tracking issues", () => {
  test("red once, then green in its issue; recovered, closed after two clean runs, opened again when it comes back", async () => {
    await night(withIssues);
    expect(github.store.issues).toEqual([]);
    work.world("demo.example.zone", LIST("203.0.113.10"));
    const red = await night(withIssues);
    expect(red.code).toBe(1);
    const [issue] = github.store.issues;
    expect([github.store.issues.length, issue?.state, issue?.labels]).toEqual([1, "open", ["mailworthy"]]);
    expect(issue?.title).toBe("dnsbl/listed: 203.0.113.10 (bl.demo.example)");
    for (const part of ["Spam trap hit", "dig ", "accept:", "list: bl.demo.example", "/actions/runs/4242"])
      expect(issue?.body).toContain(part);
    expect(stored().findings.find((f) => f.id === "dnsbl/listed")?.tracked).toEqual({
      ...{ issue: issue?.number, severity: "error", degree: null },
    });

    const green = await night(withIssues);
    expect([green.code, green.outputs["verdict"], green.outputs["introduced"]]).toEqual([0, "pass", "0"]);
    expect(green.summary).toContain(`tracked in #${issue?.number ?? 0}`);
    expect(green.notices).toEqual([expect.stringContaining(`1 known regression not recovered yet, tracked in #`)]);
    expect(green.stdout).not.toMatch(/^::(error|warning)/m); // a quiet night stays quiet
    expect(github.store.comments).toEqual([]);

    work.world("demo.example.zone", LIST("203.0.113.20"));
    const worse = await night(withIssues);
    expect(worse.code).toBe(1);
    expect(github.store.issues).toHaveLength(1); // one cause
    expect(github.store.comments.map((c) => c.body)).toEqual([expect.stringMatching(/^New:\n\n- `203.0.113.20`/)]);

    work.world("demo.example.zone", (t) => t.replace(/^[12]0\.113.*\n/gm, ""));
    expect((await night(withIssues)).code).toBe(0);
    expect(issue?.state).toBe("open");
    expect(github.store.comments.at(-1)?.body).toContain("Recovered");

    const down = await night({ ...withIssues, dns: "127.0.0.1:9", timeout: "300" });
    expect(down.code).toBe(0);
    expect(issue?.state).toBe("open"); // not checked is not clean

    expect((await night(withIssues)).code).toBe(0);
    expect([issue?.state, issue?.state_reason]).toEqual(["closed", "completed"]);
    expect(github.store.comments).toHaveLength(3);

    work.world("demo.example.zone", LIST("203.0.113.10"));
    expect((await night(withIssues)).code).toBe(1);
    expect([github.store.issues.length, issue?.state]).toEqual([1, "open"]);
    expect(github.store.comments.at(-1)?.body).toContain("It came back");
  });

  test("an acceptance closes the issue; when it ends, the regression comes back by itself", async () => {
    await night(withIssues);
    work.world("demo.example.zone", LIST("203.0.113.10"));
    await night(withIssues);
    const accept = (until: string): string =>
      `${CONFIG}accept:\n  - {id: dnsbl/listed, on: 203.0.113.10, list: bl.demo.example, until: ${until}, reason: "ticket 812"}\n`;
    work.write("mailworthy.yml", accept("2099-01-01"));
    expect((await night(withIssues)).code).toBe(0);
    expect(github.store.issues[0]?.state).toBe("closed");
    expect(github.store.comments.at(-1)?.body).toContain("Accepted until 2099-01-01");
    work.write("mailworthy.yml", accept("2020-01-01"));
    expect((await night(withIssues)).code).toBe(1);
    expect([github.store.issues.length, github.store.issues[0]?.state]).toEqual([1, "open"]);
    expect((await night(withIssues)).code).toBe(0);
  });

  test("closed by hand while it stands: it stays closed, and the run goes on to tell of it", async () => {
    await night(withIssues);
    work.world("demo.example.zone", LIST("203.0.113.10"));
    await night(withIssues);
    Object.assign(github.store.issues[0] ?? {}, { state: "closed", closed_at: new Date().toISOString() });
    const ran = await night(withIssues);
    expect([ran.code, github.store.issues.map((i) => i.state), github.store.comments]).toEqual([0, ["closed"], []]);
    expect(ran.notices).toEqual([expect.stringContaining("1 known regression not recovered yet")]);
  });

  test("two lists in one repository: issues and history of one are none of the other's business", async () => {
    const lists = SENDERS.split("\n").filter((line) => !line.startsWith("#") && line.trim() !== "");
    const [one = "", ...rest] = lists;
    work.write("one.txt", `${one}\n`);
    work.write("rest.txt", `${rest.join("\n")}\n`);
    const of = (list: string): Promise<ActionRun> => night({ ...withIssues, "senders-file": list });
    await of("one.txt");
    await of("rest.txt");
    work.world("demo.example.zone", LIST("203.0.113.10"));
    expect((await of("one.txt")).code).toBe(1);
    for (let n = 0; n < 2; n++) expect((await of("rest.txt")).code).toBe(0);
    expect(github.store.issues.map((i) => i.state)).toEqual(["open"]);
    const again = await of("one.txt");
    expect([again.code, again.outputs["introduced"], github.store.comments]).toEqual([0, "0", []]);
  });

  test("an issue of a stranger with our marker is left alone", async () => {
    await night(withIssues);
    work.world("demo.example.zone", LIST("203.0.113.10"));
    await night(withIssues);
    const [mine] = github.store.issues;
    if (mine === undefined) throw new Error("no issue");
    const forged = { ...mine, number: 7, user: { login: "stranger", type: "User" as const } };
    github.store.issues.unshift(forged);
    const body = forged.body;
    await night(withIssues);
    expect([forged.state, forged.body]).toEqual(["open", body]);
    expect(github.store.issues).toHaveLength(2);
  });

  test("without a history every error has its issue, and it closes after two clean runs", async () => {
    const bare = { config: "mailworthy.yml", issues: "true" };
    const run = (): Promise<ActionRun> => work.action("workflow_dispatch", {}, bare);
    expect((await run()).code).toBe(1);
    expect(github.store.issues.map((i) => i.title.split(":")[0]).sort()).toEqual([
      "ptr/missing",
      "spf/sender-not-authorized",
    ]);
    work.world("113.0.203.in-addr.arpa.zone", (t) => `${t}30 IN PTR mail.nameless.example.\n`);
    await run();
    await run();
    expect(github.store.issues.map((i) => [i.title.split(":")[0], i.state]).sort()).toEqual([
      ["ptr/missing", "closed"],
      ["spf/sender-not-authorized", "open"],
    ]);
  });

  test("many causes: at most 20 issues, one of them for the rest", async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `h${i}.nameless.example 192.0.2.${i + 1}`);
    work.write("senders.txt", `${lines.join("\n")}\n`);
    await work.action("workflow_dispatch", {}, { config: "mailworthy.yml", issues: "true" });
    expect(github.store.issues).toHaveLength(20);
    expect(github.store.issues.filter((i) => i.title.includes("more problems"))).toHaveLength(1);
    await work.action("workflow_dispatch", {}, { config: "mailworthy.yml", issues: "true" });
    expect(github.store.issues).toHaveLength(20);
    expect(github.store.comments).toEqual([]);
  });
});

describe("trouble with GitHub never changes the verdict", () => {
  test.each([
    ["contents: write", INPUTS, "contents: write"],
    ["issues: write", { ...INPUTS, ...withIssues }, "issues: write"],
  ])("the token lacks %s: one notice that names it", async (denied, inputs, named) => {
    await night(inputs);
    work.world("demo.example.zone", LIST("203.0.113.10"));
    github.denied.add(denied);
    const ran = await night(inputs);
    expect([ran.code, ran.outputs["verdict"]]).toEqual([1, "fail"]);
    expect(ran.notices).toEqual([expect.stringContaining(`give the job \`permissions: ${named}\``)]);
    const [mask, ...log] = ran.stdout.split("\n");
    expect(mask).toBe(`::add-mask::${TOKEN}`);
    expect([...log, ran.stderr].join("\n")).not.toContain(TOKEN.slice(8));
  });

  test("an issue that could not be opened leaves the run red, and the next one tries again", async () => {
    await night(withIssues);
    work.world("demo.example.zone", LIST("203.0.113.10"));
    github.denied.add("issues: write");
    expect((await night(withIssues)).code).toBe(1);
    expect((await night(withIssues)).code).toBe(1); // never silently green
    github.denied.clear();
    expect((await night(withIssues)).code).toBe(1);
    expect(github.store.issues).toHaveLength(1);
    expect((await night(withIssues)).code).toBe(0);
  });

  test("the history may not be read: neither red nor green, with a warning", async () => {
    await night();
    github.denied.add("contents: read");
    const ran = await night();
    expect([ran.code, ran.outputs["verdict"]]).toEqual([0, "not-checked"]);
    expect(ran.notices).toEqual([expect.stringMatching(/^::warning.*cannot tell regressions.*contents: write/)]);
    expect(stored().runs).toHaveLength(1); // nothing was written over it
  });

  test("a rule forbids to move the branch: no lost race, so it is not tried again", async () => {
    await night();
    const rule = { message: "Repository rule violations found", status: 422 };
    github.faults.push({ on: /^PATCH .*\/git\/refs\//, times: Infinity, ...rule });
    const ran = await night();
    expect([ran.code, ran.notices]).toEqual([0, [expect.stringContaining("Repository rule violations found")]]);
    expect(github.log.filter((line) => line.startsWith("PATCH"))).toHaveLength(1);
  });

  test("a branch that always moves: given up after some tries, with one notice", async () => {
    await night();
    let moves = 0;
    github.faults.push({
      on: /^PATCH .*\/git\/refs\//,
      times: Infinity,
      run: (store) => void commitFile(store, "mailworthy-history", "note.txt", String(moves++), "move"),
    });
    const ran = await night();
    expect([ran.code, ran.notices.length, moves]).toEqual([0, 1, 6]);
  });

  test("a storm of 502 passes: retried, and nothing is told", async () => {
    await night();
    github.faults.push({ on: /git\//, times: 2, status: 502 }, { on: /git\/refs/, times: 1, status: 0, after: true });
    const ran = await night();
    expect([ran.code, ran.notices]).toEqual([0, []]);
  });

  test("a storm that does not pass: bounded, one notice a feature, and the verdict of what was found", async () => {
    await night(withIssues);
    github.faults.push({ on: /POST|PATCH|issues/, times: Infinity, status: 503 });
    const before = github.log.length;
    const ran = await night({ ...withIssues, "fail-on": "error" });
    expect(ran.code).toBe(1);
    expect(ran.notices).toHaveLength(2);
    expect(github.log.length - before).toBeLessThan(20);
  });

  test("rate limits: waits as told; a long one is left to the next run", async () => {
    await night();
    const limit = { message: "You have exceeded a secondary rate limit" };
    github.faults.push({ on: /git\/blobs$/, times: 1, status: 403, headers: { "retry-after": "1" }, ...limit });
    expect((await night()).notices).toEqual([]);
    expect(stored().runs).toHaveLength(2);
    github.faults.push({ on: /git\/blobs$/, times: Infinity, status: 429, headers: { "retry-after": "3600" } });
    const ran = await night();
    expect([ran.code, ran.notices.length]).toEqual([0, 1]);
    expect(ran.notices[0]).toContain("rate limit");
  });

  test("a history of a newer version, a broken one, and the default branch: clear errors", async () => {
    commitFile(github.store, "mailworthy-history", "mailworthy/history.json", '{"schema":"mailworthy/history/7"}', "x");
    const newer = await night();
    expect([newer.code, newer.stdout.match(/^::error.*$/m)?.[0]]).toEqual([
      2,
      expect.stringContaining("written by a newer Mailworthy (history format 7; this version reads up to 1)"),
    ]);
    commitFile(github.store, "mailworthy-history", "mailworthy/history.json", "{", "y");
    expect((await night()).stdout).toContain("is not a history of Mailworthy");
    const main = await night({ history: "branch:main" });
    expect([main.code, main.stdout.match(/^::error.*$/m)?.[0]]).toEqual([2, expect.stringContaining("default branch")]);
    expect((await night({ history: "branch:a..b" })).stdout).toContain("not a branch name");
  });
});
