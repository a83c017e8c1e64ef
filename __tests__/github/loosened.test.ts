import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mergeGroup, pullRequest, workflowRun } from "./payloads.ts";
import { workspace, type ActionRun, type Workspace } from "./runner.ts";
import { playGitHub, REPOSITORY, type PlayedGitHub } from "./server.ts";

let github: PlayedGitHub;
let work: Workspace;
let base: string;

const ZONE = "zones/good.example.zone";
const CONFIG = ".github/mailworthy.yml";
const WORKFLOW = ".github/workflows/mail.yml";
const SENDERS =
  "good.example 203.0.113.10 helo=mail.good.example\nlisted.example 203.0.113.40 helo=mail.listed.example\n";
const LISTS = "blocklists:\n  profile: none\n  add:\n    - { zone: bl.demo.example, impact: high }\n";
const ACCEPT =
  "accept:\n  - { id: spf/sender-not-authorized, on: 203.0.113.10, until: 2999-12-31, reason: ticket 4711 }\n";
const LOST = "203.0.113.10 may not send as good.example";

beforeEach(async () => {
  github = await playGitHub();
  work = workspace(github);
  cpSync("demo/zones", join(work.dir, "zones"), { recursive: true });
  work.write("senders.txt", SENDERS);
  work.write(CONFIG, LISTS);
  work.write(WORKFLOW, "on: pull_request\n");
  base = commit();
});
afterEach(async () => {
  work.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

function commit(): string {
  return work.commit("change");
}

/** Null takes a file away. */
function change(files: Readonly<Record<string, string | null>>): string {
  for (const [file, text] of Object.entries(files))
    if (text === null) rmSync(join(work.dir, file));
    else work.write(file, text);
  return commit();
}

/** The base becomes what these files make of it. */
const rebase = (files: Readonly<Record<string, string | null>>): void => void (base = change(files));
const broken = (): Readonly<Record<string, string>> => ({
  [ZONE]: readFileSync(join(work.dir, ZONE), "utf8").replace("ip4:203.0.113.10 ", ""),
});

const NUMBER = 7;
const ENV = { GITHUB_WORKFLOW_REF: `${REPOSITORY}/${WORKFLOW}@refs/pull/7/merge` };
const pull = (head: string, inputs: Record<string, string> = {}): Promise<ActionRun> =>
  work.action("pull_request", pullRequest({ action: "synchronize", number: NUMBER, base, head }), inputs, ENV);
const target = (head: string, inputs: Record<string, string> = {}): Promise<ActionRun> => {
  work.git("checkout", "-q", "--detach", base);
  return work.action("pull_request_target", pullRequest({ action: "opened", number: NUMBER, base, head }), inputs, ENV);
};

const headline = (ran: ActionRun): string => ran.summary.split("\n")[0] ?? "";
const section = (ran: ActionRun): string =>
  /<details><summary>⚠️ This pull request changes what is checked: [^]*?<\/details>/.exec(ran.summary)?.[0] ?? "";
const told = (ran: ActionRun): readonly string[] =>
  ran.stdout.match(/^::\w+ [^\n]*title=config\/loosened::.*$/gm) ?? [];

describe("a pull request that loosens its own check", () => {
  const only =
    "# ⚠️ Mail deliverability: passes only by what this pull request changes in its own check: under the base's settings 1 regression";
  test.each<readonly [string, () => Readonly<Record<string, string | null>>, RegExp]>([
    [
      "accept",
      () => ({ [CONFIG]: LISTS + ACCEPT }),
      /file=\.github\/mailworthy\.yml,line=6,.*accepted until 2999-12-31 \(ticket 4711\)/,
    ],
    [
      "fail-on",
      () => ({ [CONFIG]: `${LISTS}fail-on: never\n` }),
      /mailworthy\.yml,line=5,.*weakened from regression to never/,
    ],
    [
      "a rule",
      () => ({ [CONFIG]: `${LISTS}rules: { spf/sender-not-authorized: info }\n` }),
      /mailworthy\.yml,line=5,.*lowered from error to info/,
    ],
    [
      "the sender",
      () => ({ "senders.txt": SENDERS.split("\n").slice(1).join("\n") }),
      /senders\.txt,line=1,.*good\.example is taken off/,
    ],
    [
      "the sender's purpose",
      () => ({ "senders.txt": SENDERS.replace(/^good.*$/m, "good.example sends=no") }),
      /line=1,.*sending no mail/,
    ],
    [
      "the files",
      () => ({ [CONFIG]: `${LISTS}zones: [zones/listed.example.zone]\n` }),
      /mailworthy\.yml,line=5,.*no longer matches \d+ files/,
    ],
  ])(
    "by %s: told at its line, in the section and the headline, and green by its own settings",
    async (_, files, line) => {
      const ran = await pull(change({ ...broken(), ...files() }), { comment: "true" });
      expect([ran.code, ran.outputs["loosened"]]).toEqual([0, "1"]);
      expect(told(ran)).toEqual([expect.stringMatching(line)]);
      expect(told(ran)[0]).toMatch(/^::warning /);
      expect(headline(ran)).toBe(_ === "fail-on" ? only.replace("⚠️", "❌") : only);
      expect(ran.outputs["summary"]).toContain("under the base's settings 1 regression");
      expect(section(ran)).toContain(LOST);
      // A heading right after the end of a folded part would be taken for a part of it.
      expect(ran.summary).toContain(`${section(ran)}\n\n## Senders`);
      expect(github.store.comments.map((c) => c.body)).toEqual([
        expect.stringContaining("This pull request changes what is checked"),
      ]);
    },
  );

  test.each<readonly [string, () => Readonly<Record<string, string | null>>]>([
    ["accept", () => ({ [CONFIG]: LISTS + ACCEPT })],
    ["fail-on", () => ({ [CONFIG]: `${LISTS}fail-on: never\n` })],
    ["the sender", () => ({ "senders.txt": SENDERS.split("\n").slice(1).join("\n") })],
    ["the files", () => ({ [CONFIG]: `${LISTS}zones: [zones/listed.example.zone]\n` })],
    ["the configuration's own file", () => ({ [CONFIG]: null, ".github/mailworthy.yaml": `${LISTS}fail-on: never\n` })],
  ])("settings: base is red for it: %s", async (_, files) => {
    const ran = await pull(change({ ...broken(), ...files() }), { settings: "base" });
    expect([ran.code, ran.outputs["introduced"], ran.outputs["loosened"]]).toEqual([1, "2", "1"]);
    expect(headline(ran)).toBe("# ❌ Mail deliverability: 1 regression in this pull request");
  });

  test("lists that are no longer asked hide that a new address is listed", async () => {
    rebase({ "senders.txt": SENDERS.split("\n")[0] ?? "" });
    const ran = await pull(change({ "senders.txt": SENDERS, [CONFIG]: "blocklists: { profile: none }\n" }));
    expect([ran.code, told(ran).length]).toEqual([0, 1]);
    expect(told(ran)[0]).toMatch(/line=1,.*bl\.demo\.example is no longer asked/);
    expect(headline(ran)).toBe(only);
    expect(section(ran)).toMatch(/203\.0\.113\.40 is listed/);
  });

  test("a file that breaks and is taken out of zones: the base's settings could not read it", async () => {
    const ran = await pull(
      change({
        [ZONE]: `${readFileSync(join(work.dir, ZONE), "utf8")}x IN A 1.2.3\n`,
        [CONFIG]: `${LISTS}zones: [zones/listed.example.zone]\n`,
      }),
    );
    expect([ran.code, told(ran).length]).toEqual([0, 1]);
    expect(headline(ran)).toMatch(/under the base's settings \d+ errors? in the DNS files$/);
  });

  test("with nothing broken it is told, and no headline accuses it", async () => {
    const ran = await pull(change({ [CONFIG]: `${LISTS}max-not-checked: 9\nfail-on: never\n` }));
    expect([ran.code, ran.outputs["loosened"]]).toEqual([0, "1"]);
    expect(headline(ran)).toMatch(/: no regression in this pull request/);
    expect(section(ran)).not.toContain("Under the base");
  });

  test("it fails nothing through fail-on: warning, and what is proposed does not silence it", async () => {
    rebase({
      [CONFIG]: `${LISTS}fail-on: warning\nrules: { spf/missing: error }\n`,
      "senders.txt": SENDERS.split("\n")[0] ?? "",
    });
    const next = `${LISTS}fail-on: warning\nrules: { spf/missing: warning, config/loosened: off }\n`;
    const ran = await pull(change({ [CONFIG]: next }));
    expect([ran.code, ran.outputs["loosened"], told(ran).length]).toEqual([0, "2", 2]);
  });

  test.each([
    ["an error fails", "rules: { config/loosened: error }\n", 1, "1"],
    ["an error of a base that never fails does not", "fail-on: never\nrules: { config/loosened: error }\n", 0, "1"],
    ["off is silent", "rules: { config/loosened: off }\n", 0, "0"],
  ])("the base's rule governs: %s", async (_, rules, code, loosened) => {
    rebase({ [CONFIG]: LISTS + rules });
    const ran = await pull(change({ "senders.txt": SENDERS.split("\n")[0] ?? "" }));
    expect([ran.code, ran.outputs["loosened"]]).toEqual([code, loosened]);
  });
});

describe("what is no loosening", () => {
  const silent = async (ran: Promise<ActionRun>): Promise<void> => {
    const { outputs, summary, code } = await ran;
    expect([code, outputs["loosened"]]).toEqual([0, "0"]);
    expect(summary).not.toContain("changes what is checked");
  };

  test("another change", () => silent(pull(change({ "README.md": "x" }))));
  test("tightening", () =>
    silent(
      pull(
        change({
          [CONFIG]: `${LISTS}rules: { ptr/generic-name: error }\nmax-not-checked: 100\n`,
          "senders.txt": `${SENDERS}parked.example sends=no\n`,
        }),
      ),
    ));
  test("the senders move into the configuration", () =>
    silent(
      pull(
        change({
          "senders.txt": null,
          [CONFIG]: `${LISTS}senders:\n  - { domain: listed.example, ips: [203.0.113.40], helo: mail.listed.example }\n  - { domain: good.example, ips: [203.0.113.10], helo: mail.good.example }\n`,
        }),
      ),
    ));
  test("the first list and configuration of a repository", async () => {
    rebase({ "senders.txt": null, [CONFIG]: null });
    await silent(
      pull(
        change({
          "senders.txt": SENDERS.split("\n")[0] ?? "",
          [CONFIG]: `blocklists: { profile: none }\nfail-on: error\n`,
        }),
      ),
    );
  });
  test("the first workflow, which lists the senders itself", async () => {
    rebase({ "senders.txt": null, [CONFIG]: null, [WORKFLOW]: null });
    const files = { [CONFIG]: `${LISTS}fail-on: error\n`, [WORKFLOW]: "on: pull_request\n" };
    await silent(pull(change(files), { senders: "good.example 203.0.113.10 helo=mail.good.example" }));
  });
  test("a configuration that the workflow makes", async () => {
    rebase({ [CONFIG]: null });
    const head = commit();
    work.write(CONFIG, `${LISTS}fail-on: never\n`);
    await silent(pull(head));
  });
});

describe("what cannot be compared is said", () => {
  test("the workflow that runs is changed", async () => {
    const ran = await pull(change({ [WORKFLOW]: "on: pull_request\n# fail-on: never\n" }));
    expect([ran.code, ran.outputs["loosened"]]).toEqual([0, "0"]);
    expect(section(ran)).toContain("the workflow file .github/workflows/mail.yml is changed");
  });

  test("another workflow is", async () => {
    const ran = await pull(change({ ".github/workflows/other.yml": "on: push\n" }));
    expect(section(ran)).toBe("");
  });

  test("the base's configuration is broken, and this mends it", async () => {
    rebase({ [CONFIG]: "rules: [\n" });
    const ran = await pull(change({ [CONFIG]: LISTS }));
    expect(ran.code).toBe(0);
    expect(section(ran)).toMatch(/the settings of the base cannot be read.*mailworthy\.yml/);
  });

  test("a configuration that is new beside an old list in the workflow is compared with the defaults", async () => {
    rebase({ "senders.txt": null, [CONFIG]: null });
    const ran = await pull(change({ [CONFIG]: "fail-on: never\nblocklists: { profile: none }\n" }), {
      senders: "good.example 203.0.113.10",
    });
    expect(told(ran).map((line) => /,line=(\d+)/.exec(line)?.[1])).toEqual(["2", "1"]);
  });

  test("a configuration that is new beside an old list is compared with the defaults", async () => {
    rebase({ [CONFIG]: null });
    const ran = await pull(change({ [CONFIG]: LISTS + ACCEPT }));
    expect(told(ran).map((line) => /,line=(\d+)/.exec(line)?.[1])).toEqual(["6", "2"]);
  });

  test("a configuration that is gone is named where no line can show it", async () => {
    rebase({ [CONFIG]: `${LISTS}fail-on: warning\n`, "senders.txt": SENDERS.split("\n")[0] ?? "" });
    const ran = await pull(change({ [CONFIG]: null }), { settings: "head" });
    expect(told(ran)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^::warning title=[^\n]*fail-on is weakened from warning to regression; \.github\/mailworthy\.yml, which said so, is gone/,
        ),
      ]),
    );
  });
});

describe("where the head is data", () => {
  test("pull_request_target: a proposed sender is judged, by the base's settings", async () => {
    rebase({ "senders.txt": SENDERS.split("\n")[0] ?? "" });
    const ran = await target(
      change({ "senders.txt": SENDERS, [CONFIG]: "blocklists: { profile: none }\nfail-on: never\n" }),
    );
    expect([ran.code, ran.outputs["loosened"], ran.outputs["introduced"]]).toEqual([1, "2", "3"]);
    expect(ran.stdout).toMatch(/^::error file=senders\.txt,line=2,[^\n]*title=dnsbl\/listed::/m);
    expect(section(ran)).toContain("Judged by the settings of the base");
  });

  test("a sender that is dropped there is judged too", async () => {
    const ran = await target(change({ ...broken(), "senders.txt": SENDERS.split("\n")[1] ?? "" }));
    expect([ran.code, ran.outputs["loosened"]]).toEqual([1, "1"]);
    expect(ran.summary).toContain(LOST);
  });

  test("workflow_run does the same", async () => {
    const head = change({ ...broken(), [CONFIG]: LISTS + ACCEPT });
    work.git("checkout", "-q", "--detach", base);
    const ran = await work.action("workflow_run", workflowRun(head), {}, ENV);
    expect([ran.code, ran.outputs["loosened"]]).toEqual([1, "1"]);
  });

  test("settings: head lets the proposed settings judge", async () => {
    const ran = await target(change({ ...broken(), [CONFIG]: LISTS + ACCEPT }), { settings: "head" });
    expect([ran.code, ran.outputs["loosened"]]).toEqual([0, "1"]);
  });

  test.each([
    ["a history", "history: file:stolen.json\n", "stolen.json"],
    ["volumes", "volume: [{ file: ../../etc/passwd }]\n", ""],
    ["volumes that are not there", "volume: [{ file: none.csv }]\n", "none.csv"],
  ])("%s that is proposed touches nothing", async (_, more, file) => {
    const ran = await target(change({ [CONFIG]: LISTS + more }), { settings: "head" });
    expect(ran.code).toBe(more.includes("..") ? 2 : 0);
    if (file !== "") expect(ran.stdout).not.toContain(file === "none.csv" ? "cannot read" : file);
  });

  test("a list that only the head has", async () => {
    rebase({ "senders.txt": null, [CONFIG]: null });
    const ran = await target(change({ "senders.txt": SENDERS.split("\n")[0] ?? "", [CONFIG]: LISTS }));
    expect([ran.code, ran.outputs["loosened"]]).toEqual([0, "0"]);
    expect(ran.summary).toContain("good.example");
  });

  test("merge_group reads the checkout, as pull_request does", async () => {
    const head = change({ ...broken(), [CONFIG]: LISTS + ACCEPT });
    const ran = await work.action("merge_group", mergeGroup(base, head), {}, ENV);
    expect([ran.code, ran.outputs["loosened"]]).toEqual([0, "1"]);
  });
});

test("an unknown word for settings is wrong input", async () => {
  const ran = await pull(change({}), { settings: "bas" });
  expect(ran.code).toBe(2);
  expect(ran.stdout).toMatch(/^::error::settings bas: expected head, base \(did you mean base\?\)/m);
});
