import { renderMarkdown } from "../report/markdown.ts";
import type { ReportInput } from "../report/model.ts";
import { BODY_LIMIT, cutBody } from "./cut.ts";

/** Does the pull request change anything that its readers should know? Old faults alone are no news. */
export function isNews(report: ReportInput): boolean {
  const { findings, notChecked } = report.judgement;
  return (
    findings.some((f) => f.change !== null && f.change !== "persisting") || notChecked.some((n) => n.isNew === true)
  );
}

/** The comment without its marker: the report, or that all is well again. `runUrl` leads to the job summary; null outside of GitHub. */
export function commentBody(report: ReportInput, hidden: string | null, runUrl: string | null): string {
  const where = runUrl === null ? "the job summary" : `[the job summary](${runUrl})`;
  // A run that saw nothing does not say that all is clear.
  if (!isNews(report) && report.judgement.verdict === "pass") {
    const note = "Nothing that this pull request changes makes mail deliverability worse (any more).";
    return `## ✅ Mail deliverability: all clear\n\n${note} Details: ${where}.\n`;
  }
  const note = `_Cut to fit into a comment; the rest is in ${where}._`;
  const limit = BODY_LIMIT - 2000;
  const body = `${renderMarkdown(report, hidden, limit)}\n<sub>All of it: ${where}.</sub>\n`;
  return cutBody(body, note);
}
