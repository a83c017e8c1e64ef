import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { JudgedFinding } from "../../src/compare/types.ts";
import type { Watch } from "../../src/compare/watch.ts";
import { syncIssues, type Synced } from "../../src/github/issues/sync.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { NO_FACTS } from "../facts.ts";
import { apiOf } from "./client.ts";
import { GOOD, TWO } from "./lists.ts";
import { ACTIONS, playGitHub, REPOSITORY, type PlayedGitHub } from "./server.ts";
import type { Issue } from "./store.ts";
import { SEEING } from "../../src/compare/blind.ts";
import { n } from "../names.ts";

let github: PlayedGitHub;
beforeEach(async () => {
  github = await playGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const AT = new Date().toISOString();
const OF = { [GOOD.name]: "203.0.113.10", [TWO.name]: "203.0.113.20" };
/** The listing of a watch's one address, by one list for all. */
function listed(watch: Watch, more: Partial<JudgedFinding> = {}): JudgedFinding {
  const subject = OF[watch.name] ?? "";
  return {
    ...{ id: "dnsbl/listed", severity: "error", subject, list: n("bl.example"), cause: "bl.example", degree: null },
    ...{ sender: watch.senders[0]?.id ?? "", message: `${subject} is listed`, help: "Ask.", location: null },
    ...{ evidence: [], change: "introduced", acceptedUntil: null, since: AT },
    fingerprint: subject.replaceAll(".", "").padEnd(16, "0"),
    ...more,
  };
}

function report(watch: Watch, findings: readonly JudgedFinding[], mode: "history" | "absolute"): ReportInput {
  return {
    ...{ version: "1.0.0", name: watch.name, at: AT, failOn: "regression", base: null, head: null, learned: false },
    ...{ runs: null, counts: { questions: 0, asked: 0, servers: 0 }, facts: { ...NO_FACTS, senders: watch.senders } },
    judgement: { mode, verdict: "pass", exitCode: 0, ...SEEING, findings, notChecked: [] },
    baseFacts: null,
  };
}

const sync = (
  watch: Watch,
  findings: readonly JudgedFinding[] = [],
  mode: "history" | "absolute" = "history",
): Promise<Synced> => syncIssues(apiOf(github), REPOSITORY, watch, report(watch, findings, mode), null);
const states = (): readonly string[] => github.store.issues.map((i) => i.state);
const said = (): readonly (string | undefined)[] => github.store.comments.map((c) => c.body.split("\n")[0]);
const first = (): Issue => {
  const [issue] = github.store.issues;
  if (issue === undefined) throw new Error("no issue");
  return issue;
};
const known = (watch: Watch): JudgedFinding => listed(watch, { change: "persisting", issue: first().number });
const close = (issue: Issue): unknown => Object.assign(issue, { state: "closed", closed_at: AT });

describe("two lists", () => {
  test("a clean run of one leaves the other's issue, though the list and its cause are the same", async () => {
    await sync(TWO, [listed(TWO)]);
    for (let night = 0; night < 3; night++) await sync(GOOD);
    expect([states(), said()]).toEqual([["open"], []]);
    await sync(GOOD, [listed(GOOD)]);
    expect(github.store.issues.map((i) => i.title)).toEqual([
      ...["dnsbl/listed: 203.0.113.20 (bl.example)", "dnsbl/listed: 203.0.113.10 (bl.example)"],
    ]);
    await sync(TWO);
    await sync(TWO);
    expect(states()).toEqual(["closed", "open"]);
  });

  test("an issue without a name goes to the list that it is about, and keeps of the rest nothing", async () => {
    await sync({ ...TWO, name: "" }, [listed(TWO), listed(GOOD)]);
    const issue = first();
    issue.body = issue.body.replace('"name":"",', "");
    await sync({ ...GOOD, name: "other", senders: [] });
    expect([states(), said()]).toEqual([["open"], []]);
    await sync(TWO, [known(TWO)]);
    expect([issue.body.split("\n")[0], said()]).toEqual([expect.stringContaining(`"name":"${TWO.name}"`), []]);
    await sync(GOOD, [known(GOOD)]);
    expect([states(), said()]).toEqual([["open", "open"], []]); // it has one of its own now
  });
});

describe("people", () => {
  test("what they write above the marker stays, and the issue goes on", async () => {
    await sync(TWO, [listed(TWO)]);
    first().body = `I am on it\r\n\r\n${first().body.replaceAll("\n", "\r\n")}`;
    await sync(TWO, [known(TWO)]);
    expect(first().body).toMatch(/^I am on it\r\n\r\n<!-- mailworthy:issue /);
    await sync(TWO);
    await sync(TWO);
    expect([states(), said()]).toEqual([["closed"], [expect.stringContaining("Recovered"), expect.any(String)]]);
    expect(first().body).toMatch(/^I am on it\r\n\r\n<!-- mailworthy:issue .*\n✅ Closed/);
  });

  test("an issue that lost its label is found by its author", async () => {
    await sync(TWO, [listed(TWO)]);
    first().labels = [];
    await sync(TWO, [known(TWO)]);
    await sync(TWO);
    await sync(TWO);
    expect(states()).toEqual(["closed"]);
  });

  test.each([
    ["broken", (body: string) => body.replace('"key"', "key")],
    ["taken away", (body: string) => body.split("\n").slice(1).join("\n")],
  ])("a marker that was %s is written anew", async (_, change) => {
    await sync(TWO, [listed(TWO)]);
    first().body = change(first().body);
    await sync(TWO, [known(TWO)]);
    expect([states(), first().body]).toEqual([["open"], expect.stringMatching(/^<!-- mailworthy:issue \{"name":/)]);
  });

  test.each(["history", "absolute"] as const)(
    "closed by hand (%s): it stays closed until the cause was gone and came back",
    async (mode) => {
      const change = mode === "absolute" ? null : ("introduced" as const);
      await sync(TWO, [listed(TWO, { change })], mode);
      close(first());
      const stands = mode === "absolute" ? listed(TWO, { change }) : known(TWO);
      const writes = github.log.length;
      for (let night = 0; night < 3; night++) await sync(TWO, [stands], mode);
      expect([states(), said(), github.log.slice(writes).filter((l) => l.startsWith("PATCH"))]).toEqual([
        ...[["closed"], [], []],
      ]);
      await sync(TWO, [], mode);
      await sync(TWO, [], mode);
      expect([states(), said()]).toEqual([["closed"], []]);
      await sync(TWO, [listed(TWO, { change })], mode);
      expect([states(), said()]).toEqual([["open"], ["It came back:"]]);
    },
  );

  test("closed by hand: one more address of the cause is told there, once, and it stays closed", async () => {
    const more = listed(TWO, { subject: "203.0.113.21", fingerprint: "f".repeat(16) });
    await sync(TWO, [listed(TWO)]);
    close(first());
    await sync(TWO, [known(TWO), more]);
    await sync(TWO, [known(TWO), { ...more, change: "persisting", issue: first().number }]);
    expect([states(), said()]).toEqual([["closed"], ["New:"]]);
  });

  test("opened again by a person: it closes after two clean runs, with one comment", async () => {
    await sync(TWO, [listed(TWO)]);
    await sync(TWO);
    await sync(TWO);
    expect([states(), said().length]).toEqual([["closed"], 2]);
    Object.assign(first(), { state: "open", closed_at: null });
    await sync(TWO);
    expect([states(), said().length]).toEqual([["open"], 2]);
    await sync(TWO);
    await sync(TWO);
    expect([states(), said().length]).toEqual([["closed"], 3]);
  });

  test("a locked issue is rewritten in silence, told once as locked, and does not stop the others", async () => {
    const other = listed(TWO, { list: n("bl2.example"), cause: "bl2.example", fingerprint: "e".repeat(16) });
    await sync(TWO, [listed(TWO), other]);
    github.store.locked.add(first().number);
    const synced = await sync(TWO);
    expect([synced.trouble?.kind, said()]).toEqual(["locked", [expect.stringContaining("Recovered")]]);
    await sync(TWO);
    expect(states()).toEqual(["closed", "closed"]);
  });

  test("the issue of a stranger who is called like the bot is left alone", async () => {
    await sync(TWO, [listed(TWO)]);
    const forged = { ...first(), number: 3, user: { login: "github-actions", type: "User" as const } };
    github.store.issues.unshift(forged);
    await sync(TWO);
    await sync(TWO);
    expect([states(), github.store.issues[1]?.user]).toEqual([["open", "closed"], ACTIONS]);
  });
});

test("a quiet night costs three reads", async () => {
  await sync(TWO);
  expect(github.log).toHaveLength(3);
});
