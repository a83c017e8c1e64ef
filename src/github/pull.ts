import { z } from "zod";
import { fail, ok, type Result } from "../text/problem.ts";
import { repoPath, type Api } from "./api.ts";
import { unexpected, type Trouble } from "./trouble.ts";
import type { EventInfo } from "./workflow-env.ts";

const schema = z.array(z.object({ number: z.int(), head: z.object({ sha: z.string() }) }));

/**
 * The open pull request whose head the event is about. GitHub does not tell its number to a run that follows one from a
 * fork, and nothing that such a run could hand over may be trusted.
 */
export async function findPull(
  api: Api,
  repository: string,
  event: Pick<EventInfo, "headLabel" | "headSha">,
): Promise<Result<number | null, Trouble>> {
  if (event.headLabel === null || event.headSha === null) return ok(null);
  const query = { state: "open", head: event.headLabel, per_page: 100 };
  const answer = await api.call({ method: "GET", path: repoPath(repository, "pulls"), query });
  if (!answer.ok) return answer;
  const read = schema.safeParse(answer.value);
  if (!read.success) return fail(unexpected("pull requests"));
  return ok(read.data.find((pull) => pull.head.sha === event.headSha)?.number ?? null);
}

const oneSchema = z.object({ head: z.object({ sha: z.string() }) });

/** The commit that a pull request is at now; null when GitHub does not tell. */
export async function headOfPull(api: Api, repository: string, pull: number): Promise<string | null> {
  const answer = await api.call({ method: "GET", path: repoPath(repository, "pulls", pull) });
  const read = answer.ok ? oneSchema.safeParse(answer.value) : null;
  return read?.success === true ? read.data.head.sha : null;
}
