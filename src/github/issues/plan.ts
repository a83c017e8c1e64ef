import { isWorse } from "../../compare/badness.ts";
import { couldNotCheck } from "../../compare/unknowns.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import type { Sender } from "../../config/types.ts";
import { code } from "../../report/escape.ts";
import type { Lang } from "../../core/lang.ts";
import { langOf } from "../../report/lang.ts";
import type { ReportInput } from "../../report/model.ts";
import { cutBody } from "../cut.ts";
import { githubWords, type IssueWords } from "../words/words.ts";
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
  const lang = langOf(report);
  const { issue: words } = githubWords(lang);
  const comment = back
    ? [words.cameBack, ...lines(cause.findings, words)]
    : [
        ...said(words.isNew, lines(added, words)),
        ...said(words.worse, lines(worse, words)),
        ...said(
          words.recovered,
          recovered.slice(0, MOST_LINES).map((row) => `- ${code(row[4])}`),
        ),
      ];
  if (closed && comment.length === 0) return [];
  // What could not be checked this time is still carried.
  const marker = markerLine(markerOf(report, cause.key, [...carriedOf(cause.findings), ...unknown]));
  return [
    {
      kind: "edit",
      number: issue.number,
      title: cause.title,
      cause,
      state: issue.open || closed ? null : "open",
      body: below(issue, [marker, ...body.split("\n").slice(1)].join("\n"), lang),
      comment: comment.length === 0 ? null : comment.join("\n"),
    },
  ];
}

/** A body below what a person wrote above it. */
function below({ above = "" }: OwnIssue, body: string, lang: Lang): string {
  const kept = above.length > LONGEST_ABOVE ? `${above.slice(0, LONGEST_ABOVE)}…\n\n` : above;
  return cutBody(`${kept}${body}`, `_${githubWords(lang).issue.cutShort}_`);
}

function said(head: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [head, "", ...rows, ""];
}

function lines(findings: readonly JudgedFinding[], words: IssueWords): readonly string[] {
  const more = findings.length > MOST_LINES ? [`- ${words.more(findings.length - MOST_LINES)}`] : [];
  return [...findings.slice(0, MOST_LINES).map((f) => `- ${code(f.subject)} (${code(f.id)})`), ...more];
}

/** An open issue whose cause is not among what stands: recovered, accepted, or not to be told this time. */
function ending(issue: OwnIssue, causes: readonly Cause[], report: ReportInput): readonly IssueStep[] {
  const { key, carried } = issue.marker;
  const lang = langOf(report);
  const { issue: words } = githubWords(lang);
  if (causes.some((cause) => cause.key === key)) return [close(issue, words.carriedElsewhere, lang)];
  if (key === REST_KEY) return [close(issue, words.restIsElsewhere, lang)];
  const same = report.judgement.findings.filter((f) => causeKey(f) === key && f.change !== "resolved");
  const until = same.find((f) => f.acceptedUntil !== null)?.acceptedUntil;
  if (until !== undefined && same.every((f) => f.acceptedUntil !== null))
    return [close(issue, words.acceptedUntil(until ?? ""), lang)];
  if (same.length > 0 || carried.some((row) => unchecked(row, report))) return [];
  // A person opened it again: it is counted anew, and what was told once is not told again.
  const reopened = issue.marker.clean >= CLEAN_RUNS;
  const clean = reopened ? 1 : issue.marker.clean + 1;
  if (clean >= CLEAN_RUNS) return [close(issue, words.closedAfter(CLEAN_RUNS, report.at), lang)];
  const note = `✅ ${words.recoveredOnce(report.at)}`;
  return [
    {
      kind: "edit",
      number: issue.number,
      title: issue.title,
      cause: null,
      state: null,
      body: marked(issue, clean, note, lang),
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
  const lang = langOf(report);
  return [
    {
      kind: "edit",
      number: issue.number,
      title: issue.title,
      cause: null,
      state: null,
      comment: null,
      body: marked(issue, CLEAN_RUNS, `✅ ${githubWords(lang).issue.recoveredClosed(report.at)}`, lang),
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

function close(issue: OwnIssue, why: string, lang: Lang): IssueStep {
  return {
    kind: "edit",
    number: issue.number,
    title: issue.title,
    cause: null,
    state: "closed",
    body: marked(issue, CLEAN_RUNS, `✅ ${why}`, lang),
    comment: why,
  };
}

/** The body as it was, with another state and note on top. */
function marked(issue: OwnIssue, clean: number, note: string, lang: Lang): string {
  const rest = issue.body.split(/\r?\n/).slice(1);
  const text = rest[0]?.startsWith("✅ ") === true ? rest.slice(2) : rest;
  return below(issue, [markerLine({ ...issue.marker, clean }), note, "", ...text].join("\n"), lang);
}
