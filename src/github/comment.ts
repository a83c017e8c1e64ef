import { z } from "zod";
import { fail, ok, type Result } from "../text/problem.ts";
import { pages, repoPath, type Api } from "./api.ts";
import { unexpected, type Trouble } from "./trouble.ts";
import { authorSchema, whoAmI, wrote } from "./whoami.ts";

/** Hidden in the comment, so that the next run finds it. Others may write it too: the author is checked as well. */
export const COMMENT_MARKER = "<!-- mailworthy:comment -->";

/** A pull request with more than 3,000 comments is not searched further. */
const MOST_PAGES = 30;
const TRIES = 3;

const commentsSchema = z.object({ id: z.int(), body: z.string().nullish(), user: authorSchema });

export type CommentDone = "created" | "updated" | "unchanged" | "none";

export interface StickyComment {
  readonly repository: string;
  readonly pull: number;
  /** With the marker in front, within GitHub's limit. */
  readonly body: string;
  /** False: write only over a comment that is there already. */
  readonly create: boolean;
}

/** Keeps one comment on a pull request: edits the token's own one in place, or writes it when there is none. */
export async function keepComment(api: Api, sticky: StickyComment): Promise<Result<CommentDone, Trouble>> {
  const { repository, pull, body, create } = sticky;
  for (let attempt = 1; ; attempt++) {
    const own = await findOwn(api, repository, pull);
    if (!own.ok) return own;
    if (own.value === null && !create) return ok("none");
    if (own.value?.body.trimEnd() === body.trimEnd()) return ok("unchanged");
    const written =
      own.value === null
        ? await api.call({ method: "POST", path: repoPath(repository, "issues", pull, "comments"), body: { body } })
        : await api.call({
            ...{ method: "PATCH", path: repoPath(repository, "issues/comments", own.value.id), body: { body } },
            repeatable: true,
          });
    if (written.ok) return ok(own.value === null ? "created" : "updated");
    // A comment that may have been written in spite of the error is looked for before it is written again.
    const again = written.error.kind === "unavailable" || (written.error.kind === "not-found" && own.value !== null);
    if (!again || attempt === TRIES) return written;
  }
}

async function findOwn(
  api: Api,
  repository: string,
  pull: number,
): Promise<Result<{ readonly id: number; readonly body: string } | null, Trouble>> {
  const rows = await pages(api, { method: "GET", path: repoPath(repository, "issues", pull, "comments") }, MOST_PAGES);
  if (!rows.ok) return rows;
  const read = z.array(commentsSchema).safeParse(rows.value);
  if (!read.success) return fail(unexpected("comments"));
  const marked = read.data.filter((comment) => comment.body?.startsWith(COMMENT_MARKER) === true);
  if (marked.length === 0) return ok(null);
  const me = await whoAmI(api);
  if (!me.ok) return me;
  const own = marked.find((comment) => wrote(comment.user, me.value));
  return ok(own === undefined ? null : { id: own.id, body: own.body ?? "" });
}
