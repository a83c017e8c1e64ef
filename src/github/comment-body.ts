import { langOf } from "../report/lang.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { ReportInput } from "../report/model.ts";
import { BODY_LIMIT, cutBody } from "./cut.ts";
import { githubWords } from "./words/words.ts";

/** Does the pull request change anything that its readers should know? Old faults alone are no news. */
export function isNews(report: ReportInput): boolean {
  const { findings, notChecked } = report.judgement;
  return (
    findings.some((f) => f.change !== null && f.change !== "persisting") || notChecked.some((n) => n.isNew === true)
  );
}

/** The comment without its marker: the report, or that all is well again. `runUrl` leads to the job summary; null outside of GitHub. */
export function commentBody(report: ReportInput, hidden: string | null, runUrl: string | null): string {
  const { comment: words } = githubWords(langOf(report));
  const where = runUrl === null ? words.summary : `[${words.summary}](${runUrl})`;
  // A run that saw nothing does not say that all is clear.
  if (!isNews(report) && report.judgement.verdict === "pass")
    return `## ✅ ${words.allClear}\n\n${words.allClearNote(where)}\n`;
  const limit = BODY_LIMIT - 2000;
  const body = `${renderMarkdown(report, hidden, limit)}\n<sub>${words.allOfIt(where)}</sub>\n`;
  return cutBody(body, `_${words.cut(where)}_`);
}
