import type { Finding } from "../rules/finding.ts";
import type { Before } from "./compare.ts";
import { betterOf } from "./badness.ts";
import { MAX_RUNS, type Gone, type History, type Remembered, type RunPoint, type UncheckedRow } from "./history.ts";
import type { JudgedFinding, Judgement } from "./types.ts";
import { stillUnknown, unknownsOf, type Unchecked } from "./unknowns.ts";

/**
 * The history as the other side of a comparison. `tracks`: issues are kept, so that a regression which already lives in
 * one does not turn a second run red.
 */
export function beforeOf(history: History, tracks = false): ReadonlyMap<string, Before> {
  return new Map(
    history.findings.map((row) => {
      const { fingerprint, since, learned, tracked, params, ...rest } = row;
      const said = params === undefined ? {} : { params };
      const finding: Finding = { ...rest, ...said, help: "", location: null, evidence: [] };
      return [fingerprint, { finding, since, learned, ...(tracks && tracked !== undefined ? { tracked } : {}) }];
    }),
  );
}

/** What of a judgement is remembered. */
type Remembering = Pick<Judgement, "findings" | "notChecked"> & Partial<Pick<Judgement, "blindRuns">>;

/**
 * The next history. The baseline ratchets: a learned finding stays until it is resolved, a regression is kept as such
 * (`learned: false`) until it recovers, and a worsened one keeps its better degree. An acceptance changes nothing here:
 * when it ends, the regression comes back by itself. What could not be checked stays as it was.
 */
export function remember(
  { findings, notChecked, blindRuns = 0 }: Remembering,
  before: History | null,
  at: string,
  point: RunPoint | null = null,
): History {
  const known = new Map((before?.findings ?? []).map((row) => [row.fingerprint, row]));
  const rows = findings.flatMap((finding): readonly Remembered[] => {
    if (finding.change === "resolved") return [];
    const was = known.get(finding.fingerprint);
    if (was !== undefined && finding.change === "indeterminate") return [was];
    return [rowOf(finding, was, before === null, at)];
  });
  const present = new Set(rows.map((row) => row.fingerprint));
  // A second clean run forgets what recovered; a run that could not check it does not count.
  const unknown = unknownsOf(notChecked);
  const waiting = (before?.gone ?? []).filter((row) => !present.has(row.fingerprint) && unknown(row));
  const gone = [...findings.filter((finding) => finding.change === "resolved").map(goneRow), ...waiting];
  const runs = [...(before?.runs ?? []), ...(point === null ? [] : [point])].slice(-MAX_RUNS);
  const unchecked = uncheckedAfter(before, notChecked);
  const next = { ...before, schema: "mailworthy/history/1" as const, at, findings: rows, gone, unchecked, runs };
  delete next.blindRuns;
  return blindRuns === 0 ? next : { ...next, blindRuns };
}

const MOST_UNCHECKED = 20_000;

/**
 * What no run could check yet. A first run with half of DNS down would otherwise learn that all is well, and the second
 * one would call everything new. Too many of one list are kept as the list.
 */
function uncheckedAfter(before: History | null, notChecked: readonly Unchecked[]): UncheckedRow[] {
  // Which addresses of a domain given alone were judged is remembered by address.
  const asked = notChecked.filter((n) => !n.check.startsWith("servers/"));
  const still = before === null ? asked : stillUnknown(before.unchecked ?? [], asked);
  const many = still.length > MOST_UNCHECKED;
  const rows = still.map(({ check, subject, list, cause }) => ({
    check,
    subject: many ? (list ?? subject) : subject,
    list,
    ...(cause === undefined ? {} : { cause }),
  }));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()].slice(0, MOST_UNCHECKED);
}

function rowOf(finding: JudgedFinding, was: Remembered | undefined, first: boolean, at: string): Remembered {
  const { id, subject, sender, list, message, params, cause } = finding;
  // A learned finding that got worse keeps its better state, or the next run would take the worse one for normal.
  const kept = was !== undefined && was.learned ? betterOf(was, finding) : finding;
  return {
    fingerprint: finding.fingerprint,
    id,
    severity: kept.severity,
    subject,
    sender,
    list,
    message,
    cause,
    ...(params === undefined ? {} : { params: { ...params } }),
    degree: kept.degree,
    since: finding.since ?? at,
    learned: was?.learned ?? (first || finding.change === "persisting"),
    // An accepted finding leaves its issue; when the acceptance ends it is red once more.
    ...(was?.tracked === undefined || finding.acceptedUntil !== null ? {} : { tracked: was.tracked }),
  };
}

function goneRow(finding: JudgedFinding): Gone {
  const { fingerprint, id, subject, list, cause, sender, since } = finding;
  return { fingerprint, id, subject, list, cause, sender, since: since ?? "", clean: 1 };
}

/** Notes which issue carries which regression, by fingerprint, as it stands in this run. */
export function withIssues(
  history: History,
  issues: ReadonlyMap<string, number>,
  findings: readonly JudgedFinding[],
): History {
  const now = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return {
    ...history,
    findings: history.findings.map((row) => {
      const issue = issues.get(row.fingerprint);
      const finding = now.get(row.fingerprint);
      if (issue === undefined || finding === undefined || finding.change === "indeterminate") return row;
      return { ...row, tracked: { issue, severity: finding.severity, degree: finding.degree } };
    }),
  };
}
