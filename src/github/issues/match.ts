import type { ReportInput } from "../../report/model.ts";
import type { Cause } from "./cause.ts";
import type { Marker } from "./marker.ts";

/** An issue that an earlier run wrote. */
export interface OwnIssue {
  readonly number: number;
  readonly open: boolean;
  /** ISO time, or null while it is open. */
  readonly closedAt: string | null;
  readonly title: string;
  /** What a person wrote above the marker. */
  readonly above?: string;
  /** From the marker on. */
  readonly body: string;
  readonly marker: Marker;
}

/** A closed issue younger than this is opened again instead of a new one. */
const REOPEN_DAYS = 30;

/** The issue of a cause; null when it is to get one. */
export function issueFor(cause: Cause, issues: readonly OwnIssue[], report: ReportInput): OwnIssue | null {
  const same = issues.filter((issue) => issue.marker.key === cause.key);
  const open = same.filter((issue) => issue.open).sort((a, b) => a.number - b.number)[0];
  if (open !== undefined) return open;
  const closed = same.filter((issue) => isRecent(issue, report) || staysClosed(issue, cause, report));
  return closed.sort((a, b) => b.number - a.number)[0] ?? null;
}

export function isRecent({ closedAt }: OwnIssue, { at }: ReportInput): boolean {
  const since = new Date(Date.parse(at) - REOPEN_DAYS * 24 * 3600 * 1000).toISOString();
  return closedAt !== null && closedAt >= since;
}

/** A person closed it while the problem stood, and it has not recovered since: it is not opened against their will. */
export function staysClosed(issue: OwnIssue, cause: Cause, report: ReportInput): boolean {
  if (issue.open || issue.marker.clean > 0) return false;
  const tracked = cause.findings.some((finding) => finding.issue === issue.number);
  return tracked || report.judgement.mode === "absolute" || isRecent(issue, report);
}
