import type { History } from "../compare/history.ts";
import { commentBody } from "../github/comment-body.ts";
import type { EventInfo } from "../github/workflow-env.ts";
import type { ReportInput } from "../report/model.ts";
import { ok, type Result } from "../text/problem.ts";
import { comment, issues } from "./effects.ts";
import type { Context } from "./context.ts";
import type { GitHub } from "./github.ts";
import { writeHistory, type Compared, type Remembering } from "./history.ts";
import { publish } from "./publish.ts";

/** A run or a merge that was judged. */
export interface Concluding {
  readonly report: ReportInput;
  readonly history: History | null;
  readonly remembering: Remembering<Compared>;
  /** False for a shard. */
  readonly whole: boolean;
  readonly comment: boolean;
  readonly issues: boolean;
  readonly event: EventInfo;
  readonly github: GitHub | null;
}

/** Publishes, keeps issues, history and comment; gives the exit code. */
export async function conclude(context: Context, run: Concluding): Promise<Result<number>> {
  const { report, remembering, event, github } = run;
  const { watch } = remembering.job;
  const published = await publish(context, report);
  // Without its history a run cannot tell what is new, and a shard not what is gone: issues and history stay as they are.
  const tracks = run.issues && run.whole && remembering.job.against.mode !== "uncompared";
  const tracked = tracks ? await issues(context, report, watch, run.history, github) : run.history;
  const written = await writeHistory(context, remembering, run.whole ? tracked : null);
  if (report.judgement.mode === "pull-request")
    context.io.runner.setOutput("comment-body", commentBody(report, null, github?.runUrl ?? null));
  if (run.comment) await comment(context, report, watch, event, github);
  for (const result of [published, written]) if (!result.ok) return result;
  return ok(report.judgement.exitCode);
}
