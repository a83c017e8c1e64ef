import { describe, expect, test } from "@jest/globals";
import type { JudgedFinding } from "../../src/compare/types.ts";
import { issueBody } from "../../src/github/issues/body.ts";
import { causesOf } from "../../src/github/issues/cause.ts";
import type { OwnIssue } from "../../src/github/issues/match.ts";
import { planIssues, type IssueStep } from "../../src/github/issues/plan.ts";
import type { NotChecked } from "../../src/rules/finding.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { NO_FACTS } from "../facts.ts";
import { SEEING } from "../../src/compare/blind.ts";
import { n } from "../names.ts";

const AT = "2026-11-24T03:00:00Z";
const finding = (subject: string, more: Partial<JudgedFinding> = {}): JudgedFinding => ({
  ...{
    id: "dnsbl/listed",
    severity: "error",
    subject,
    sender: "example.com",
    list: n("bl.example"),
    cause: "bl.example",
  },
  ...{ message: `${subject} is listed`, help: "Ask for removal.", location: null, evidence: [], degree: null },
  ...{ change: "introduced", fingerprint: subject.padEnd(16, "0"), acceptedUntil: null, since: AT },
  ...more,
});

function report(findings: readonly JudgedFinding[], notChecked: readonly NotChecked[] = []): ReportInput {
  return {
    ...{ version: "1.0.0", at: AT, failOn: "regression", base: null, head: null, learned: false, runs: null },
    counts: { questions: 0, asked: 0, servers: 0 },
    judgement: { mode: "history", verdict: "pass", exitCode: 0, ...SEEING, findings, notChecked },
    facts: NO_FACTS,
    baseFacts: null,
  };
}

/** The issue that the first run opens for these, as the next run finds it. */
function opened(findings: readonly JudgedFinding[], more: Partial<OwnIssue> = {}): OwnIssue {
  const [step] = planIssues(report(findings), [], null);
  if (step?.kind !== "create") throw new Error("no issue");
  const carried = findings.map((f) => [f.fingerprint, f.severity, f.degree, f.id, f.subject, f.list] as const);
  const marker = {
    key: step.cause.key,
    clean: 0,
    carried: carried.map((row): OwnIssue["marker"]["carried"][number] => [...row]),
  };
  return { number: 5, open: true, closedAt: null, title: step.title, body: step.body, marker, ...more };
}

const told = (steps: readonly IssueStep[]): unknown =>
  steps.map((s) => (s.kind === "create" ? "create" : [s.number, s.state, s.comment?.split("\n")[0] ?? null]));
const clean = (n: number): Partial<OwnIssue> => ({ marker: { ...opened([finding("a")]).marker, clean: n } });
const unknown: NotChecked = {
  ...{ check: "dnsbl/listed", subject: "bl.example", sender: "", list: n("bl.example"), reason: "timeout", detail: "" },
};

describe("what is done with an issue", () => {
  const a = finding("a");
  const known = finding("a", { change: "persisting", issue: 5 });
  test.each<[string, ReportInput, OwnIssue | null, unknown]>([
    ["new", report([a]), null, ["create"]],
    ["the same", report([known]), opened([a]), [[5, null, null]]],
    ["one more address", report([known, finding("b")]), opened([a]), [[5, null, "New:"]]],
    [
      "worse",
      report([finding("a", { degree: 9, change: "worsened" })]),
      opened([finding("a", { degree: 5 })]),
      [[5, null, "Worse now:"]],
    ],
    [
      "one of two recovered",
      report([known, finding("b", { change: "resolved" })]),
      opened([a, finding("b")]),
      [[5, null, "Recovered:"]],
    ],
    [
      "one of two not checked",
      report([known, finding("b", { change: "indeterminate" })]),
      opened([a, finding("b")]),
      [[5, null, null]],
    ],
    [
      "recovered",
      report([finding("a", { change: "resolved" })]),
      opened([a]),
      [[5, null, expect.stringContaining("Recovered")]],
    ],
    ["a second clean run", report([]), opened([a], clean(1)), [[5, "closed", expect.stringContaining("2 clean runs")]]],
    ["not checked", report([finding("a", { change: "indeterminate" })]), opened([a]), []],
    ["its list is down after a clean run", report([], [unknown]), opened([a], clean(1)), []],
    ["back after one clean run", report([a]), opened([a], clean(1)), [[5, null, "It came back:"]]],
    ["learned anew after the history was lost", report([finding("a", { change: "persisting" })]), opened([a]), []],
    [
      "accepted",
      report([finding("a", { acceptedUntil: "2027-01-01" })]),
      opened([a]),
      [[5, "closed", expect.stringContaining("Accepted until 2027-01-01")]],
    ],
    [
      "back within days",
      report([a]),
      opened([a], { open: false, closedAt: "2026-11-01T00:00:00Z", ...clean(2) }),
      [[5, "open", "It came back:"]],
    ],
    [
      "back after months",
      report([a]),
      opened([a], { open: false, closedAt: "2026-01-01T00:00:00Z", ...clean(2) }),
      ["create"],
    ],
    ["closed by hand", report([known]), opened([a], { open: false, closedAt: AT }), []],
    [
      "closed by hand long ago, and not known since",
      report([a]),
      opened([a], { open: false, closedAt: "2026-01-01T00:00:00Z" }),
      ["create"],
    ],
  ])("%s", (_, input, issue, steps) => {
    expect(told(planIssues(input, issue === null ? [] : [issue], null))).toEqual(steps);
  });
});

test("one cause is one list, or one problem of one sender", () => {
  const other = { list: null, id: "ptr/missing", cause: "no-ptr" };
  const input = report([
    ...[
      finding("a"),
      finding("b", { sender: "other.example" }),
      finding("c", { list: n("bl2.example"), cause: "bl2.example" }),
    ],
    ...[finding("a", other), finding("b", other), finding("c", { ...other, sender: "other.example" })],
  ]);
  expect(causesOf(input, new Set()).map((c) => c.title)).toEqual([
    "dnsbl/listed: a and 1 more (bl.example)",
    "dnsbl/listed: c (bl2.example)",
    "ptr/missing: a and 1 more",
    "ptr/missing: c",
  ]);
});

test("hostile text stays text: no link, mention, markup, or end of the hidden comment", () => {
  const nasty = "--> @octocat #1 <img src=x onerror=1> [x](https://evil.example) `` ``` \n# big\n</details>";
  const evidence = [{ question: "q", answer: nasty, command: `dig ${nasty}` }];
  const bad = finding(nasty, { message: nasty, help: nasty, evidence });
  const [cause] = causesOf(report([bad]), new Set());
  if (cause === undefined) throw new Error("no cause");
  const body = issueBody(cause, report([bad]), null);
  const [marker = "", ...rest] = body.split("\n");
  expect(marker.indexOf("-->")).toBe(marker.length - 3);
  expect(rest.filter((line) => line.startsWith("# big") || line.startsWith("</details>"))).toEqual([]);
  const prose = rest
    .join("\n")
    .replace(/^(`{3,})[^]*?^\1$/gm, "")
    .replace(/(`+)[^`].*?[^`]\1(?!`)/g, "");
  expect(prose).not.toMatch(/(^|[^\\])<img|@octocat|\]\(https:\/\/evil|(^|[^\\])#1\b/);
});
