import { saveHistory } from "../app/history-place.ts";
import type { Against } from "../app/check-run.ts";
import type { History } from "../compare/history.ts";
import type { NamedPath } from "../core/disk.ts";
import type { Lang } from "../core/lang.ts";
import type { Watch } from "../compare/watch.ts";
import {
  readBranch,
  writeBranch,
  type Branch,
  type BranchFailure,
  type BranchState,
} from "../github/history-branch.ts";
import { githubWords } from "../github/words/words.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { annotate, type Context } from "./context.ts";
import type { GitHub } from "./github.ts";
import { actionWords } from "./words/words.ts";

/** What compares with a history: a job, or a merge of shards. */
export interface Compared {
  readonly watch: Watch;
  readonly against: Against;
  readonly historyFile: NamedPath | null;
  readonly historyBranch: string | null;
}

/** The job with its history in place, and where that came from (null: a file, or nowhere to write to). */
export interface Remembering<J extends Compared> {
  readonly job: J;
  readonly branch: { readonly branch: Branch; readonly state: BranchState } | null;
}

const PERMISSION = "contents: write";

/** The history gets a commit on every run: not on the branch that people work on. */
export function ownBranch(job: Compared, defaultBranch: string | null): Result<null> {
  if (job.historyBranch === null || job.historyBranch !== defaultBranch) return ok(null);
  return fail([
    {
      at: null,
      message: `history: branch:${job.historyBranch} is the default branch, and every run would commit to it; expected a branch of its own`,
      hint: "branch:mailworthy-history",
    },
  ]);
}

/** Reads the history branch, if the job has one. When it cannot be read, the run goes on without comparing. */
export async function readHistory<J extends Compared>(
  context: Context,
  job: J,
  github: GitHub | null,
): Promise<Result<Remembering<J>>> {
  if (job.historyBranch === null) return ok({ job, branch: null });
  const words = actionWords(context.lang);
  const without = (why: string): Result<Remembering<J>> => {
    annotate(context, "warning", words.historyUnread(job.historyBranch ?? "", why));
    return ok({ job, branch: null });
  };
  if (github === null) return without(words.noToken(PERMISSION));
  const { repository, sleep } = github;
  const branch = {
    api: await github.api(),
    repository,
    branch: job.historyBranch,
    watch: job.watch,
    sleep,
    random: context.io.random,
  };
  const state = await readBranch(branch);
  if (state.ok)
    return ok({
      job: { ...job, against: { mode: "history", history: state.value.history } },
      branch: { branch, state: state.value },
    });
  return state.error.kind === "problem"
    ? fail(state.error.problems)
    : without(githubWords(context.lang).trouble(state.error.trouble, PERMISSION, false));
}

/** Writes what the run learned, to the file or the branch. Trouble with GitHub is a notice, a bad path a problem. */
export async function writeHistory(
  context: Context,
  { job, branch }: Remembering<Compared>,
  history: History | null,
): Promise<Result<null>> {
  if (history === null) return ok(null);
  if (job.historyFile !== null) return saveHistory(context.io, job.historyFile, job.watch, history);
  if (branch === null) return ok(null);
  const written = await writeBranch(branch.branch, branch.state, history);
  if (!written.ok)
    annotate(context, "notice", actionWords(context.lang).historyNotWritten(reason(written.error, context.lang)));
  return ok(null);
}

function reason(failure: BranchFailure, lang: Lang): string {
  return failure.kind === "trouble"
    ? githubWords(lang).trouble(failure.trouble, PERMISSION, false)
    : failure.problems.map((problem: Problem) => problem.message).join("; ");
}
