import type { History } from "../compare/history.ts";
import { withIssues } from "../compare/remember.ts";
import type { Watch } from "../compare/watch.ts";
import { keepComment } from "../github/comment.ts";
import { commentBody, isNews } from "../github/comment-body.ts";
import { syncIssues } from "../github/issues/sync.ts";
import { findPull } from "../github/pull.ts";
import { githubWords } from "../github/words/words.ts";
import type { EventInfo } from "../github/workflow-env.ts";
import { langOf } from "../report/lang.ts";
import type { ReportInput } from "../report/model.ts";
import { ok } from "../text/problem.ts";
import { annotate, sayLine, type Context } from "./context.ts";
import type { GitHub } from "./github.ts";
import { actionWords } from "./words/words.ts";

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
  if (failure !== null) annotate(context, "notice", actionWords(langOf(report)).commentNotWritten(failure));
}

async function commentFailure(
  context: Context,
  report: ReportInput,
  watch: Watch,
  event: EventInfo,
  github: GitHub | null,
): Promise<string | null> {
  const permission = "pull-requests: write";
  const lang = langOf(report);
  const words = actionWords(lang);
  const { trouble } = githubWords(lang);
  if (github === null) return words.noToken(permission);
  const api = await github.api();
  const { repository, runUrl } = github;
  const pull = event.pull === null ? await findPull(api, repository, event) : ok(event.pull);
  if (!pull.ok) return trouble(pull.error, permission, event.readOnlyFork);
  if (pull.value === null) return words.noPull;
  const done = await keepComment(api, {
    repository,
    pull: pull.value,
    watch,
    head: event.headSha,
    run: github.run,
    attempt: github.attempt,
    text: commentBody(report, null, runUrl),
    create: isNews(report),
    lang,
  });
  if (!done.ok) return trouble(done.error, permission, event.readOnlyFork);
  if (done.value !== "none") sayLine(context, words.commentOn(pull.value, words.comment[done.value]));
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
  const lang = langOf(report);
  const words = actionWords(lang);
  const note = (why: string): void => annotate(context, "notice", words.issuesNotUpToDate(why));
  if (report.judgement.mode === "pull-request") return history;
  if (github === null) {
    note(words.noToken(permission));
    return history;
  }
  const synced = await syncIssues(await github.api(), github.repository, watch, report, github.runUrl);
  for (const line of synced.done) sayLine(context, `Mailworthy ${line}`);
  if (synced.trouble !== null) note(githubWords(lang).trouble(synced.trouble, permission, false));
  return history === null ? null : withIssues(history, synced.issues, report.judgement.findings);
}
