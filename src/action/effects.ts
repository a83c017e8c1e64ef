import type { History } from "../compare/history.ts";
import { withIssues } from "../compare/remember.ts";
import type { Watch } from "../compare/watch.ts";
import { keepComment } from "../github/comment.ts";
import { commentBody, isNews } from "../github/comment-body.ts";
import { syncIssues } from "../github/issues/sync.ts";
import { findPull } from "../github/pull.ts";
import { troubleText } from "../github/trouble.ts";
import type { EventInfo } from "../github/workflow-env.ts";
import type { ReportInput } from "../report/model.ts";
import { ok } from "../text/problem.ts";
import { annotate, sayLine, type Context } from "./context.ts";
import type { GitHub } from "./github.ts";

/** Keeps the comment on the pull request. Whatever goes wrong is one notice, and the verdict stays. */
export async function comment(
  context: Context,
  report: ReportInput,
  watch: Watch,
  event: EventInfo,
  github: GitHub | null,
): Promise<void> {
  if (report.judgement.mode !== "pull-request" || event.name === "merge_group") return;
  const failure = await commentFailure(context, report, watch, event, github);
  if (failure !== null)
    annotate(context, "notice", `The comment was not written, see the job summary instead: ${failure}`);
}

async function commentFailure(
  context: Context,
  report: ReportInput,
  watch: Watch,
  event: EventInfo,
  github: GitHub | null,
): Promise<string | null> {
  const permission = "pull-requests: write";
  if (github === null) return `there is no token or repository; it needs ${permission}`;
  const api = await github.api();
  const { repository, runUrl } = github;
  const pull = event.pull === null ? await findPull(api, repository, event) : ok(event.pull);
  if (!pull.ok) return troubleText(pull.error, permission, event.readOnlyFork);
  if (pull.value === null) return "no open pull request has this commit as its head";
  const done = await keepComment(api, {
    ...{ repository, pull: pull.value, watch, head: event.headSha, run: github.run, attempt: github.attempt },
    ...{ text: commentBody(report, null, runUrl), create: isNews(report) },
  });
  if (!done.ok) return troubleText(done.error, permission, event.readOnlyFork);
  const said = done.value === "outdated" ? "left as it is, since a later commit or run has the say" : done.value;
  if (done.value !== "none") sayLine(context, `Comment on pull request #${pull.value}: ${said}`);
  return null;
}

/** Keeps the tracking issues; gives the history with the numbers of those that carry its regressions. */
export async function issues(
  context: Context,
  report: ReportInput,
  watch: Watch,
  history: History | null,
  github: GitHub | null,
): Promise<History | null> {
  const permission = "issues: write";
  const note = (why: string): void =>
    annotate(context, "notice", `The tracking issues are not up to date, see the job summary instead: ${why}`);
  if (report.judgement.mode === "pull-request") return history;
  if (github === null) {
    note(`there is no token or repository; it needs ${permission}`);
    return history;
  }
  const synced = await syncIssues(await github.api(), github.repository, watch, report, github.runUrl);
  for (const line of synced.done) sayLine(context, `Mailworthy ${line}`);
  if (synced.trouble !== null) note(troubleText(synced.trouble, permission, false));
  return history === null ? null : withIssues(history, synced.issues, report.judgement.findings);
}
