import { isWorse } from "../../compare/badness.ts";
import { couldNotCheck } from "../../compare/unknowns.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import type { Sender } from "../../config/types.ts";
import { code } from "../../report/escape.ts";
import type { ReportInput } from "../../report/model.ts";
import { cutBody } from "../cut.ts";
import { issueBody } from "./body.ts";
import { causeKey, causesOf, REST_KEY, type Cause } from "./cause.ts";
import { carriedOf, markerLine, markerOf, type Carried } from "./marker.ts";
import { isRecent, issueFor, staysClosed, type OwnIssue } from "./match.ts";

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

const CLEAN_RUNS = 2;
const MOST_LINES = 20;
const LONGEST_ABOVE = 30_000;

/** Compares what stands with the issues there are. Pure: the same report and issues give the same steps. */
export function planIssues(
  report: ReportInput,
  issues: readonly OwnIssue[],
  runUrl: string | null,
): readonly IssueStep[] {
  const causes = causesOf(report, new Set(issues.filter((i) => i.open).map((i) => i.marker.key)));
  const taken = new Set<number>();
  const steps = causes.flatMap((cause): readonly IssueStep[] => {
    const body = issueBody(cause, report, runUrl);
    const issue = issueFor(cause, issues, report);
    if (issue === null) return [{ kind: "create", cause, title: cause.title, body }];
    taken.add(issue.number);
    return standing(cause, issue, report, body);
  });
  const ends = issues
    .filter((issue) => !taken.has(issue.number))
    .flatMap((issue) => (issue.open ? ending(issue, causes, report) : recoveredClosed(issue, causes, report)));
  return [...steps, ...ends];
}

function standing(cause: Cause, issue: OwnIssue, report: ReportInput, body: string): readonly IssueStep[] {
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
  const closed = staysClosed(issue, cause, report);
  const back = !closed && (!issue.open || clean > 0);
  const comment = back
    ? ["It came back:", ...lines(cause.findings)]
    : [
        ...said("New:", lines(added)),
        ...said("Worse now:", lines(worse)),
        ...said(
          "Recovered:",
          recovered.slice(0, MOST_LINES).map((row) => `- ${code(row[4])}`),
        ),
      ];
  if (closed && comment.length === 0) return [];
  // What could not be checked this time is still carried.
  const marker = markerLine(markerOf(report, cause.key, [...carriedOf(cause.findings), ...unknown]));
  return [
    {
      ...{ kind: "edit", number: issue.number, title: cause.title, cause, state: issue.open || closed ? null : "open" },
      body: below(issue, [marker, ...body.split("\n").slice(1)].join("\n")),
      comment: comment.length === 0 ? null : comment.join("\n"),
    },
  ];
}

/** A body below what a person wrote above it. */
function below({ above = "" }: OwnIssue, body: string): string {
  const kept = above.length > LONGEST_ABOVE ? `${above.slice(0, LONGEST_ABOVE)}…\n\n` : above;
  return cutBody(`${kept}${body}`, "_Cut to fit into an issue._");
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
  // A person opened it again: it is counted anew, and what was told once is not told again.
  const reopened = issue.marker.clean >= CLEAN_RUNS;
  const clean = reopened ? 1 : issue.marker.clean + 1;
  if (clean >= CLEAN_RUNS)
    return [close(issue, `Closed: ${CLEAN_RUNS} clean runs in a row, the last one at ${report.at}.`)];
  const note = `✅ **Recovered**, seen at ${report.at}. One more clean run closes this issue.`;
  return [
    {
      ...{ kind: "edit", number: issue.number, title: issue.title, cause: null, state: null },
      body: marked(issue, clean, note),
      comment: reopened ? null : note,
    },
  ];
}

/** An issue that a person closed, and whose cause is gone: noted in silence, so that it opens again should it come back. */
function recoveredClosed(issue: OwnIssue, causes: readonly Cause[], report: ReportInput): readonly IssueStep[] {
  const { key, carried, clean } = issue.marker;
  const counts = clean === 0 && (report.judgement.mode === "absolute" || isRecent(issue, report));
  const stands =
    causes.some((cause) => cause.key === key || cause.key === REST_KEY) ||
    report.judgement.findings.some((f) => causeKey(f) === key && f.change !== "resolved") ||
    carried.some((row) => unchecked(row, report));
  if (!counts || stands) return [];
  return [
    {
      ...{ kind: "edit", number: issue.number, title: issue.title, cause: null, state: null, comment: null },
      body: marked(issue, CLEAN_RUNS, `✅ Recovered, seen at ${report.at}.`),
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
  return below(issue, [markerLine({ ...issue.marker, clean }), note, "", ...text].join("\n"));
}
