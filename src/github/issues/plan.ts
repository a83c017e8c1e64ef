import { isWorse } from "../../compare/badness.ts";
import { couldNotCheck } from "../../compare/unknowns.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import type { Sender } from "../../config/types.ts";
import { code } from "../../report/escape.ts";
import type { ReportInput } from "../../report/model.ts";
import { issueBody } from "./body.ts";
import { causeKey, causesOf, REST_KEY, type Cause } from "./cause.ts";
import { carriedOf, markerLine, type Carried, type Marker } from "./marker.ts";

/** An issue that an earlier run wrote. */
export interface OwnIssue {
  readonly number: number;
  readonly open: boolean;
  /** ISO time, or null while it is open. */
  readonly closedAt: string | null;
  readonly title: string;
  readonly body: string;
  readonly marker: Marker;
}

/** What to do with the issues. `null` = leave that part as it is. */
export type IssueStep =
  | { readonly kind: "create"; readonly cause: Cause; readonly title: string; readonly body: string }
  | {
      readonly kind: "edit";
      readonly number: number;
      readonly title: string;
      readonly body: string;
      readonly state: "open" | "closed" | null;
      readonly comment: string | null;
      /** The cause that it carries from now on; null when there is none. */
      readonly cause: Cause | null;
    };

/** A closed issue younger than this is opened again instead of a new one. */
const REOPEN_DAYS = 30;
const CLEAN_RUNS = 2;
const MOST_LINES = 20;

/** Compares what stands with the issues there are. Pure: the same report and issues give the same steps. */
export function planIssues(
  report: ReportInput,
  issues: readonly OwnIssue[],
  runUrl: string | null,
): readonly IssueStep[] {
  const causes = causesOf(report, new Set(issues.filter((i) => i.open).map((i) => i.marker.key)));
  const taken = new Set<number>();
  const steps = causes.map((cause): IssueStep => {
    const body = issueBody(cause, report, runUrl);
    const issue = issueFor(cause, issues, report.at);
    if (issue === null) return { kind: "create", cause, title: cause.title, body };
    taken.add(issue.number);
    return standing(cause, issue, report, body);
  });
  const ends = issues.filter((i) => i.open && !taken.has(i.number)).flatMap((issue) => ending(issue, causes, report));
  return [...steps, ...ends];
}

function issueFor(cause: Cause, issues: readonly OwnIssue[], at: string): OwnIssue | null {
  const same = issues.filter((issue) => issue.marker.key === cause.key);
  const open = same.filter((issue) => issue.open).sort((a, b) => a.number - b.number)[0];
  if (open !== undefined) return open;
  const since = new Date(Date.parse(at) - REOPEN_DAYS * 24 * 3600 * 1000).toISOString();
  const closed = same.filter((issue) => issue.closedAt !== null && issue.closedAt >= since);
  return closed.sort((a, b) => b.number - a.number)[0] ?? null;
}

function standing(cause: Cause, issue: OwnIssue, report: ReportInput, body: string): IssueStep {
  const { carried, clean } = issue.marker;
  const was = new Map(carried.map((row) => [row[0], row]));
  const now = new Map(report.judgement.findings.map((f) => [f.fingerprint, f]));
  const unknown = carried.filter((row) => {
    const found = now.get(row[0]);
    return found === undefined ? unchecked(row, report) : found.change === "indeterminate";
  });
  const added = cause.findings.filter((f) => !was.has(f.fingerprint));
  const worse = cause.findings.filter((f) => {
    const before = was.get(f.fingerprint);
    return before !== undefined && isWorse(f, { severity: before[1], degree: before[2] });
  });
  const here = new Set(cause.findings.map((f) => f.fingerprint));
  const recovered = carried.filter(
    ([fingerprint]) => !here.has(fingerprint) && !unknown.some((u) => u[0] === fingerprint),
  );
  const back = !issue.open || clean > 0;
  const comment = back
    ? [headOfReturn(issue), ...lines(cause.findings)]
    : [
        ...said("New:", lines(added)),
        ...said("Worse now:", lines(worse)),
        ...said(
          "Recovered:",
          recovered.slice(0, MOST_LINES).map((row) => `- ${code(row[4])}`),
        ),
      ];
  // What could not be checked this time is still carried.
  const marker = markerLine({ key: cause.key, clean: 0, carried: [...carriedOf(cause.findings), ...unknown] });
  return {
    ...{ kind: "edit", number: issue.number, title: cause.title, cause, state: issue.open ? null : "open" },
    body: [marker, ...body.split("\n").slice(1)].join("\n"),
    comment: comment.length === 0 ? null : comment.join("\n"),
  };
}

function headOfReturn(issue: OwnIssue): string {
  if (issue.open || issue.marker.clean >= CLEAN_RUNS) return "It came back:";
  return "Opened again: it was closed, but the problem still stands. Closing accepts nothing; the text above says how to accept it for a time.";
}

function said(head: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [head, "", ...rows, ""];
}

function lines(findings: readonly JudgedFinding[]): readonly string[] {
  const more = findings.length > MOST_LINES ? [`- …and ${findings.length - MOST_LINES} more`] : [];
  return [...findings.slice(0, MOST_LINES).map((f) => `- ${code(f.subject)} (${code(f.id)})`), ...more];
}

/** An open issue whose cause is not among what stands: recovered, accepted, or not to be told this time. */
function ending(issue: OwnIssue, causes: readonly Cause[], report: ReportInput): readonly IssueStep[] {
  const { key, carried } = issue.marker;
  if (causes.some((cause) => cause.key === key)) return [close(issue, "Another open issue carries the same cause.")];
  if (key === REST_KEY) return [close(issue, "What is left has issues of its own now.")];
  const same = report.judgement.findings.filter((f) => causeKey(f) === key && f.change !== "resolved");
  const until = same.find((f) => f.acceptedUntil !== null)?.acceptedUntil;
  if (until !== undefined && same.every((f) => f.acceptedUntil !== null))
    return [
      close(
        issue,
        `Accepted until ${until ?? ""}. It comes back by itself after that day, if the problem still stands.`,
      ),
    ];
  if (same.length > 0 || carried.some((row) => unchecked(row, report))) return [];
  const clean = issue.marker.clean + 1;
  if (clean >= CLEAN_RUNS)
    return [close(issue, `Closed: ${CLEAN_RUNS} clean runs in a row, the last one at ${report.at}.`)];
  const note = `✅ **Recovered**, seen at ${report.at}. One more clean run closes this issue.`;
  return [
    {
      ...{ kind: "edit", number: issue.number, title: issue.title, cause: null, state: null },
      body: marked(issue, clean, note),
      comment: note,
    },
  ];
}

/** Nobody looked this time. Of a missing part of the senders nothing is known: only a listing tells by itself whose it is. */
function unchecked([, , , id, subject, list]: Carried, report: ReportInput): boolean {
  const { notChecked } = report.judgement;
  if (couldNotCheck({ id, subject, list }, notChecked)) return true;
  if (!notChecked.some((n) => n.reason === "shard-missing")) return false;
  return list === null || !report.facts.senders.some((s) => names(s).includes(subject));
}

function names({ domain, addresses, mailFrom }: Sender): readonly (string | null)[] {
  return [domain, ...addresses, ...mailFrom];
}

function close(issue: OwnIssue, why: string): IssueStep {
  return {
    ...{ kind: "edit", number: issue.number, title: issue.title, cause: null, state: "closed" },
    body: marked(issue, CLEAN_RUNS, `✅ ${why}`),
    comment: why,
  };
}

/** The body as it was, with another state and note on top. */
function marked(issue: OwnIssue, clean: number, note: string): string {
  const rest = issue.body.split(/\r?\n/).slice(1);
  const text = rest[0]?.startsWith("✅ ") === true ? rest.slice(2) : rest;
  return [markerLine({ ...issue.marker, clean }), note, "", ...text].join("\n").slice(0, 65_000);
}
