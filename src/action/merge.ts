import { mergeReports } from "../app/merge/merge.ts";
import { prepareMerge, reportFiles } from "../app/merge/run.ts";
import type { EventInfo } from "../github/workflow-env.ts";
import { fail, type Result } from "../text/problem.ts";
import { conclude } from "./conclude.ts";
import type { GitHub } from "./github.ts";
import { ownBranch, readHistory } from "./history.ts";
import { input, readWishes, sourceOf } from "./inputs.ts";

/** `merge`: no question is asked; the reports of the shards become one, which is published as a run's own. */
export async function mergeShards(glob: string, event: EventInfo, github: GitHub | null): Promise<Result<number>> {
  const wishes = readWishes();
  const files = reportFiles(glob);
  if (!wishes.ok || !files.ok) return fail([...(wishes.ok ? [] : wishes.error), ...(files.ok ? [] : files.error)]);
  const { comment, issues, maxNotChecked } = wishes.value;
  const job = prepareMerge({
    ...{ files: files.value, history: input("history"), failOn: input("fail-on"), maxNotChecked },
    ...{ branches: true, tracks: issues, name: input("name"), source: sourceOf(event) },
  });
  if (!job.ok) return job;
  const own = ownBranch(job.value, event.defaultBranch);
  if (!own.ok) return own;
  const remembering = await readHistory(job.value, github);
  if (!remembering.ok) return remembering;
  const merged = mergeReports(remembering.value.job.reports, remembering.value.job);
  if (!merged.ok) return merged;
  return conclude({ ...merged.value, remembering: remembering.value, whole: true, comment, issues, event, github });
}
