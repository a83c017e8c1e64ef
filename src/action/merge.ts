import { mergeReports } from "../app/merge/merge.ts";
import { prepareMerge, reportFiles } from "../app/merge/run.ts";
import type { EventInfo } from "../github/workflow-env.ts";
import { fail, type Result } from "../text/problem.ts";
import { conclude } from "./conclude.ts";
import type { Context } from "./context.ts";
import type { GitHub } from "./github.ts";
import { ownBranch, readHistory } from "./history.ts";
import { input, readWishes, sourceOf } from "./inputs.ts";

/** `merge`: no question is asked; the reports of the shards become one, which is published as a run's own. */
export async function mergeShards(
  context: Context,
  glob: string,
  event: EventInfo,
  github: GitHub | null,
): Promise<Result<number>> {
  const wishes = readWishes(context.inputs);
  const files = reportFiles(context.io.disk, glob);
  if (!wishes.ok || !files.ok) return fail([...(wishes.ok ? [] : wishes.error), ...(files.ok ? [] : files.error)]);
  const { comment, issues, maxNotChecked, lang } = wishes.value;
  const wanted = {
    files: files.value,
    filesBy: "repository" as const,
    history: input(context.inputs, "history"),
    failOn: input(context.inputs, "fail-on"),
    maxNotChecked,
    lang,
    branches: true,
    tracks: issues,
    name: input(context.inputs, "name"),
    source: sourceOf(context, event),
  };
  const job = prepareMerge(wanted, context.io);
  if (!job.ok) return job;
  const own = ownBranch(job.value, event.defaultBranch);
  if (!own.ok) return own;
  const remembering = await readHistory(context, job.value, github);
  if (!remembering.ok) return remembering;
  const merged = mergeReports(remembering.value.job.reports, remembering.value.job);
  if (!merged.ok) return merged;
  return conclude(context, {
    ...merged.value,
    remembering: remembering.value,
    whole: true,
    comment,
    issues,
    event,
    github,
  });
}
