import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mergeGroup, pullRequest, workflowRun } from "./payloads.ts";
import { CONFIG, SENDERS, workspace, type ActionRun, type Workspace } from "./runner.ts";
import { playGitHub, type PlayedGitHub } from "./server.ts";
import type { Author } from "./store.ts";
import { COMMENT_MARKER } from "../../src/github/comment-marker.ts";

let github: PlayedGitHub;
let work: Workspace;
let base: string;

const ZONE = "zones/good.example.zone";
const GOOD = '"v=spf1 ip4:203.0.113.10 include:_spf.vendor.example -all"';
const BROKEN = '"v=spf1 include:_spf.vendor.example -all"';
let zone = "";

beforeEach(async () => {
  github = await playGitHub();
  work = workspace(github);
  cpSync("demo/zones", join(work.dir, "zones"), { recursive: true });
  zone = work.git("hash-object", "-w", ZONE);
  zone = work.git("cat-file", "blob", zone);
  work.write("senders.txt", SENDERS);
  work.write("mailworthy.yml", CONFIG);
  base = commit("base");
});
afterEach(async () => {
  work.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

function commit(message: string): string {
  return work.commit(message);
}

function change(text: (zone: string) => string, message = "change"): string {
  work.write(ZONE, `${text(zone)}\n`);
  return commit(message);
}

const INPUTS = { config: "mailworthy.yml", zones: "zones/*.zone", comment: "true" };
const NUMBER = 7;
const pull = (head: string, more: Record<string, string> = {}, fork = false): Promise<ActionRun> =>
  work.action("pull_request", pullRequest({ action: "synchronize", number: NUMBER, base, head, fork }), {
    ...INPUTS,
    ...more,
  });
const comments = (): readonly string[] => github.store.comments.map((c) => c.body);
const stranger: Author = { login: "stranger", type: "User" };

describe("the comment on a pull request", () => {
  test("not written when nothing changes; written, edited in place, and at last all clear", async () => {
    const idle = await pull(change((z) => `${z}\nwww IN A 192.0.2.1`));
    expect([idle.code, comments()]).toEqual([0, []]);
    const red = await pull(change((z) => z.replace(GOOD, BROKEN)));
    expect([red.code, red.outputs["introduced"], red.notices]).toEqual([1, "1", []]);
    expect(red.stdout).toMatch(
      /^::error file=zones\/good\.example\.zone,line=6,col=\d+,title=spf\/sender-not-authorized::/m,
    );
    expect(comments()).toEqual([expect.stringContaining("`203.0.113.10`")]);
    expect(comments()[0]).toMatch(/^<!-- mailworthy:comment --><!-- \{.*\} -->\n# ❌/);
    expect(comments()[0]).toContain("https://github.com/octo-org/dns/actions/runs/4242");
    const fixed = await pull(change((z) => z));
    expect([fixed.code, comments()]).toEqual([0, [expect.stringContaining("all clear")]]);
    const id = github.store.comments[0]?.id;
    await pull(change((z) => z.replace(GOOD, BROKEN), "again"));
    expect([github.store.comments.length, github.store.comments[0]?.id]).toEqual([1, id]);
    expect(comments()[0]).toContain("❌");
  });

  test("a mended fault is news, without an alarm", async () => {
    work.write(
      "zones/moved.example.zone",
      '$ORIGIN moved.example.\n$TTL 60\n@ IN SOA a b 1 2 3 4 5\n@ IN NS ns.demo.example.\n@ IN MX 10 mail\n_dmarc IN TXT "v=DMARC1; p=reject"\n@ IN TXT "v=spf1 ip4:203.0.113.20 -all"\nmail IN A 203.0.113.20\n',
    );
    const ran = await pull(commit("mend"));
    expect([ran.code, ran.outputs["resolved"]]).toEqual([0, "1"]);
    expect(comments()).toEqual([expect.stringContaining("- ✅ no longer: 203.0.113.20 may not send")]);
  });

  test("two lists: each has a comment of its own, and a rerun edits neither", async () => {
    const [good = "", ...rest] = SENDERS.split("\n").filter((line) => !line.startsWith("#") && line.trim() !== "");
    work.write("good.txt", `${good}\n`);
    work.write("rest.txt", `${rest.join("\n")}\n`);
    const head = change((z) => z.replace(GOOD, BROKEN));
    await pull(head, { "senders-file": "good.txt" });
    const [red] = comments();
    expect(red).toContain("❌");
    for (const list of ["rest.txt", "good.txt"]) await pull(head, { "senders-file": list });
    expect([comments(), github.log.filter((line) => line.startsWith("PATCH"))]).toEqual([[red], []]);
  });

  test("it names the head commit, and its places lead to the line there, as those of the summary", async () => {
    const head = change((z) => z.replace(GOOD, BROKEN));
    const ran = await pull(head);
    const link = `[\`${ZONE}:6\`](https://github.com/octo-org/dns/blob/${head}/${ZONE}#L6)`;
    for (const text of [comments()[0], ran.summary]) {
      expect(text).toContain(`head \`${head.slice(0, 7)}\``);
      expect(text).toContain(link);
    }
  });

  test("a stranger's comment with our marker is never touched, and ours is found behind it", async () => {
    const forged = { id: 1, issue: NUMBER, body: `${COMMENT_MARKER}\nall is well, merge it`, user: stranger };
    github.store.comments.push(forged);
    const bot = {
      id: 2,
      issue: NUMBER,
      body: `${COMMENT_MARKER}\necho`,
      user: { login: "other[bot]", type: "Bot" as const },
    };
    github.store.comments.push(bot);
    for (let n = 0; n < 150; n++)
      github.store.comments.push({ id: 1000 + n, issue: NUMBER, body: "talk", user: stranger });
    const head = change((z) => z.replace(GOOD, BROKEN));
    await pull(head);
    await pull(head);
    expect([forged.body, bot.body]).toEqual([`${COMMENT_MARKER}\nall is well, merge it`, `${COMMENT_MARKER}\necho`]);
    expect(github.store.comments.filter((c) => c.user.login === "github-actions[bot]")).toHaveLength(1);
  });

  test.each([
    ["a person's token", { login: "Admin-User", type: "User" as const }, []],
    ["an app's token", { login: "mail-app[bot]", type: "Bot" as const }, []],
    ["the workflow's token without GraphQL", { login: "github-actions[bot]", type: "Bot" as const }, ["graphql"]],
  ])("%s finds its own comment again", async (_, me, denied) => {
    github.me = me;
    for (const what of denied) github.denied.add(what);
    const head = change((z) => z.replace(GOOD, BROKEN));
    await pull(head);
    await pull(head);
    expect(github.store.comments).toHaveLength(1);
  });

  test("a report too long for a comment is cut politely", async () => {
    const many = Array.from({ length: 700 }, (_, i) => `192.0.2.${i % 250}`).slice(0, 250);
    const senders = Array.from({ length: 4 }, (_, k) => many.map((ip, i) => `s${k}-${i}.good.example ${ip}`)).flat();
    work.write("senders.txt", `${senders.join("\n")}\n`);
    base = change((z) => `${z}\n* IN TXT "v=spf1 ip4:192.0.2.0/24 -all"`, "wide");
    const ran = await pull(change((z) => `${z}\n* IN TXT "v=spf1 -all"`, "narrow"));
    expect(ran.code).toBe(1);
    expect(Number(ran.outputs["introduced"])).toBeGreaterThanOrEqual(1000);
    const [body = ""] = comments();
    expect(body.length).toBeGreaterThan(5_000);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("actions/runs/4242");
    // One line is at fault, however many addresses feel it.
    expect(ran.stdout.match(/^::error .*/gm)).toEqual([expect.stringMatching(/The same for .* and 244 more\./)]);
    expect(Buffer.byteLength(ran.summary)).toBeLessThanOrEqual(1024 * 1024);
  });

  test("a comment that was written in spite of a 502 is not written twice", async () => {
    github.faults.push({ on: /^POST .*comments$/, times: 1, status: 502, after: true });
    await pull(change((z) => z.replace(GOOD, BROKEN)));
    expect(github.store.comments).toHaveLength(1);
  });
});

test("a working directory: annotations and code scanning see places from the repository's root", async () => {
  for (const file of ["senders.txt", "mailworthy.yml"]) work.git("mv", file, `zones/${file}`);
  base = commit("moved");
  const head = change((z) => z.replace(GOOD, BROKEN));
  const ran = await pull(head, {
    "working-directory": "zones",
    zones: "*.zone",
    sarif: "m.sarif",
    comment: "false",
  });
  expect(ran.stdout).toMatch(/^::error file=zones\/good\.example\.zone,line=6/m);
  const sarif = readFileSync(join(work.dir, "zones/m.sarif"), "utf8");
  expect(sarif).toContain('"uri": "zones/good.example.zone"');
  expect(ran.outputs).toMatchObject({
    verdict: "fail",
    "exit-code": "1",
    introduced: "1",
    resolved: "0",
    sarif: "zones/m.sarif",
  });
  expect(Object.keys(ran.outputs).sort()).toEqual([
    ...[
      "comment-body",
      "errors",
      "exit-code",
      "introduced",
      "loosened",
      "not-checked",
      "resolved",
      "sarif",
      "summary",
      "verdict",
      "warnings",
    ],
  ]);
  expect(ran.outputs["summary"]).not.toContain("\n");
});

describe("trouble", () => {
  test("a fork's token may not write: red by the verdict, one notice that tells why and what is missing", async () => {
    github.denied.add("pull-requests: write");
    const ran = await pull(
      change((z) => z.replace(GOOD, BROKEN)),
      {},
      true,
    );
    expect(ran.code).toBe(1);
    expect(ran.notices).toEqual([
      expect.stringMatching(/fork gets a read-only token, which lacks pull-requests: write/),
    ]);
    expect(ran.summary).toContain("❌");
  });

  test("a locked conversation: one notice that says so, and names no permission", async () => {
    github.store.locked.add(NUMBER);
    const ran = await pull(change((z) => z.replace(GOOD, BROKEN)));
    expect([ran.code, ran.notices]).toEqual([1, [expect.stringContaining("the conversation is locked")]]);
    expect(ran.notices[0]).not.toContain("permission");
  });

  test("no token at all: one notice", async () => {
    const ran = await pull(
      change((z) => z.replace(GOOD, BROKEN)),
      { token: "" },
    );
    expect([ran.code, ran.notices.length, github.log]).toEqual([1, 1, []]);
  });

  test("GitHub is away: one notice, bounded, and the verdict stays", async () => {
    github.faults.push({ on: /./, times: Infinity, status: 0 });
    const ran = await pull(change((z) => z.replace(GOOD, BROKEN)));
    expect([ran.code, ran.notices.length, github.log.length]).toEqual([1, 1, 4]);
    expect(ran.notices[0]).toContain("could not be reached");
  });

  test("nothing is asked of GitHub when nothing is to be written", async () => {
    const ran = await pull(
      change((z) => z.replace(GOOD, BROKEN)),
      { comment: "false" },
    );
    expect([ran.code, github.log]).toEqual([1, []]);
  });

  test("a shallow checkout: wrong input that names fetch-depth", async () => {
    base = "a".repeat(40);
    const head = change((z) => z);
    writeFileSync(join(work.dir, ".git/shallow"), `${head}\n`);
    const ran = await pull(head);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(/^::error::the base commit a{40} .*fetch-depth: 0/m);
  });
});

describe("other events", () => {
  const target = (head: string): Promise<ActionRun> => {
    work.git("checkout", "-q", "--detach", base);
    const payload = pullRequest({ action: "opened", number: NUMBER, base, head, fork: true });
    return work.action("pull_request_target", payload, INPUTS);
  };

  test("pull_request_target: the base is checked out, the head is read as data", async () => {
    const head = change((z) => z.replace(GOOD, BROKEN));
    work.git("update-ref", `refs/remotes/pull/${NUMBER}/merge`, head);
    const ran = await target("f".repeat(40));
    expect([ran.code, ran.outputs["introduced"], comments().length]).toEqual([1, "1", 1]);
    expect(ran.stdout).toMatch(/^::error file=zones\/good\.example\.zone,line=6/m);
  });

  test("pull_request_target without the head: wrong input, never green", async () => {
    const ran = await target("f".repeat(40));
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(/^::error::on pull_request_target .*git fetch --no-tags origin \+refs\/pull\/7\/merge/m);
  });

  test("workflow_run: the fork-safe way finds the pull request by its head and comments", async () => {
    const head = change((z) => z.replace(GOOD, BROKEN));
    work.git("checkout", "-q", "--detach", base);
    github.store.pulls.push({ number: 9, label: "stranger:change", sha: "e".repeat(40) });
    github.store.pulls.push({ number: NUMBER, label: "stranger:change", sha: head });
    const ran = await work.action("workflow_run", workflowRun(head), INPUTS);
    expect([ran.code, github.store.comments.map((c) => c.issue)]).toEqual([1, [NUMBER]]);
  });

  test("merge_group compares, and comments nowhere", async () => {
    const head = change((z) => z.replace(GOOD, BROKEN));
    const ran = await work.action("merge_group", mergeGroup(base, head), INPUTS);
    expect([ran.code, ran.notices, github.log]).toEqual([1, [], []]);
  });

  test("push without a history is absolute", async () => {
    const ran = await work.action("push", { before: base, after: base }, INPUTS);
    expect([ran.code, ran.outputs["introduced"], github.log]).toEqual([1, "0", []]);
  });
});

describe("wrong input", () => {
  test("sets every output, writes the summary, and mends the comment that told of an earlier run", async () => {
    await pull(change((z) => z.replace(GOOD, BROKEN)));
    expect(comments()[0]).toContain("regression");
    work.write("senders.txt", "good.example 203.0.113.256\n");
    const wrong = await pull(commit("a slip"));
    expect(wrong.code).toBe(2);
    expect(wrong.outputs).toMatchObject({
      verdict: "not-checked",
      "exit-code": "2",
      errors: "0",
      warnings: "0",
      introduced: "0",
      resolved: "0",
      "not-checked": "0",
    });
    expect(wrong.outputs["summary"]).toContain("203.0.113.256 is not an address");
    expect(wrong.outputs["comment-body"]).toBe(wrong.summary);
    expect(wrong.summary).toMatch(/^# ❌ Mail deliverability: nothing was checked, 1 fault in the input\n/);
    expect(wrong.summary).toContain("senders.txt:1");
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain("nothing was checked");
    work.write("senders.txt", SENDERS);
    await pull(commit("mended"));
    expect(comments()[0]).toContain("regression");
  });

  test("begins no comment", async () => {
    work.write("senders.txt", "good.example 203.0.113.256\n");
    expect((await pull(commit("a slip"))).code).toBe(2);
    expect(comments()).toEqual([]);
  });

  test.each([
    ["a working directory that is not there", { "working-directory": "nowhere" }, "nowhere is not a directory"],
    ["a boolean in another word", { comment: "yes" }, "(did you mean true?)"],
  ])("%s", async (_, inputs, message) => {
    const ran = await pull(
      change((z) => z),
      inputs,
    );
    expect([ran.code, ran.outputs["verdict"]]).toEqual([2, "not-checked"]);
    expect(ran.stdout).toContain(message);
  });

  test.each(["true", "True", "TRUE"])("comment: %s is a boolean", async (comment) => {
    expect(
      (
        await pull(
          change((z) => z.replace(GOOD, BROKEN)),
          { comment },
        )
      ).code,
    ).toBe(1);
    expect(comments()).toHaveLength(1);
  });
});

describe("what cannot be seen", () => {
  test("dead resolvers: not checked, said once as an annotation, and no comment that all is clear", async () => {
    const blind = await pull(
      change((z) => z),
      { dns: "127.0.0.1:9", timeout: "300" },
    );
    expect([blind.code, blind.outputs["verdict"]]).toEqual([0, "not-checked"]);
    expect(blind.summary).toMatch(/^# ⬜ Mail deliverability: /);
    expect(blind.stdout.match(/^::warning title=Mailworthy::/gm)).toHaveLength(1);
    expect(comments()).toEqual([]);
  });

  test("a zone file that is deleted is told at its line, in one row", async () => {
    work.write("senders.txt", "good.example 203.0.113.10\n");
    base = commit("a shorter list");
    work.git("rm", "-q", ZONE);
    const ran = await pull(commit("delete"));
    expect(ran.stdout).toMatch(/^::warning file=zones\/good\.example\.zone,line=\d+,col=\d+,title=not checked::/m);
    expect(ran.summary.split("\n").filter((line) => line.startsWith("| ⬜")).length).toBeLessThanOrEqual(2);
    expect(comments()[0]).toContain("the zone good.example is no longer among these files");
  });

  test("a zone file that was broken before: one folded row, and the headline does not claim all", async () => {
    work.write(ZONE, `${zone}\nbroken IN A 1.2.3\n`);
    base = commit("broken at the base");
    work.write("README.md", "x");
    const ran = await pull(commit("no zone touched"));
    expect(ran.code).toBe(0);
    expect(ran.summary.split("\n")[0]).toContain("not all could be checked");
    const rows = ran.summary.split("\n").filter((line) => line.startsWith("| ⬜") && line.includes("1.2.3"));
    expect(rows).toHaveLength(1);
    expect(comments()).toEqual([]);
  });
});
