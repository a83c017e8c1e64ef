import { z } from "zod";
import type { Lang } from "../core/lang.ts";
import type { Watch } from "../compare/watch.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { pages, repoPath, type Api } from "./api.ts";
import {
  COMMENT_MARKER,
  isAbout,
  readComment,
  saysTheSame,
  writeComment,
  type CommentMark,
  type MarkedBody,
} from "./comment-marker.ts";
import { headOfPull } from "./pull.ts";
import { unexpected, type Trouble } from "./trouble.ts";
import { authorSchema, whoAmI, wrote, type Me } from "./whoami.ts";

/** A pull request with more than 3,000 comments is not searched further. */
const MOST_PAGES = 30;
const TRIES = 4;

const commentSchema = z.object({ id: z.int(), body: z.string().nullish(), user: authorSchema });

/** `outdated`: a later commit or run has the say, so that it was left alone. */
export type CommentDone = "created" | "updated" | "unchanged" | "none" | "outdated";

export interface StickyComment {
  readonly repository: string;
  readonly pull: number;
  /** Whose comment it is: that of another watch is never touched. */
  readonly watch: Watch;
  /** The commit that was judged, and the run that judged it; null where the runner does not tell. */
  readonly head: string | null;
  readonly run: number | null;
  readonly attempt: number | null;
  /** Without the marker. */
  readonly text: string;
  /** Absent: English. */
  readonly lang?: Lang;
  /** False: write only over a comment that is there already. */
  readonly create: boolean;
}

interface Own extends MarkedBody {
  readonly id: number;
}

/**
 * Keeps one comment of a watch on a pull request: edits the token's own one in place, or writes it when there is none.
 * Runs that met heal: the oldest comment stays, and what a later commit or run said is not written over.
 */
export async function keepComment(api: Api, sticky: StickyComment): Promise<Result<CommentDone, Trouble>> {
  let me: Me | null = null;
  let created = false;
  for (let attempt = 1; ; attempt++) {
    const found = await findOwn(api, sticky, me);
    if (!found.ok) return created ? ok("created") : found;
    const [own = null, ...younger] = found.value;
    if (own === null && !sticky.create) return ok("none");
    if (created && younger.length === 0) return ok("created");
    const same = own !== null && own.mark !== null && saysTheSame(own.text, sticky.text);
    const outdated = !same && (await isOutdated(api, sticky, own));
    if (!outdated || created) for (const { id } of younger) await remove(api, sticky.repository, id);
    if (outdated) return ok("outdated");
    if (same) return ok(created ? "created" : "unchanged");
    const written = await write(api, sticky, own);
    if (written.ok) {
      if (own !== null || attempt === TRIES) return ok(own === null || created ? "created" : "updated");
      // Another first run may have written at the same time: look once more.
      created = true;
      me = authorOf(written.value);
      continue;
    }
    // A comment that may have been written in spite of the error is looked for before it is written again.
    const again = written.error.kind === "unavailable" || (written.error.kind === "not-found" && own !== null);
    if (!again || attempt === TRIES) return written;
  }
}

function write(api: Api, sticky: StickyComment, own: Own | null): Promise<Result<unknown, Trouble>> {
  const { repository, pull, watch, head, run, attempt, text, lang = "en" } = sticky;
  const body = writeComment({ above: own?.above ?? "", mark: { name: watch.name, head, run, attempt }, text }, lang);
  if (own === null)
    return api.call({ method: "POST", path: repoPath(repository, "issues", pull, "comments"), body: { body } });
  const path = repoPath(repository, "issues/comments", own.id);
  return api.call({ method: "PATCH", path, body: { body }, repeatable: true });
}

/** Takes away a second comment. That it stays is no harm: the next run tries again. */
async function remove(api: Api, repository: string, id: number): Promise<void> {
  await api.call({ method: "DELETE", path: repoPath(repository, "issues/comments", id), repeatable: true });
}

function authorOf(comment: unknown): Me | null {
  const read = commentSchema.safeParse(comment);
  const user = read.success ? read.data.user : null;
  return user === null ? null : { login: user.login, id: user.id ?? null };
}

/**
 * Has another run the say? Of one commit the later run has it. Of two commits the pull request tells which one it is at;
 * a run about any other writes no first comment, and none over that of the commit that counts.
 */
async function isOutdated(api: Api, sticky: StickyComment, own: Own | null): Promise<boolean> {
  const mark = own?.mark ?? null;
  if (sticky.head === null || (mark !== null && mark.head === sticky.head)) return isLater(mark, sticky);
  const current = await headOfPull(api, sticky.repository, sticky.pull);
  if (current === sticky.head) return false;
  if (current !== null && (own === null || mark?.head === current)) return true;
  return isLater(mark, sticky);
}

/** Numbers of runs grow. */
function isLater(mark: CommentMark | null, { run, attempt }: StickyComment): boolean {
  if (mark?.run === undefined || mark.run === null || run === null) return false;
  return mark.run > run || (mark.run === run && (mark.attempt ?? 1) > (attempt ?? 1));
}

/** The comments of this watch that the token wrote, and those without a name that are about its senders; oldest first. */
async function findOwn(
  api: Api,
  { repository, pull, watch }: StickyComment,
  known: Me | null,
): Promise<Result<readonly Own[], Trouble>> {
  const rows = await pages(api, { method: "GET", path: repoPath(repository, "issues", pull, "comments") }, MOST_PAGES);
  if (!rows.ok) return rows;
  const read = z.array(commentSchema).safeParse(rows.value);
  if (!read.success) return fail(unexpected("comments"));
  const marked = read.data.filter((comment) => comment.body?.includes(COMMENT_MARKER) === true);
  if (marked.length === 0) return ok([]);
  const me = known === null ? await whoAmI(api) : ok(known);
  if (!me.ok) return me;
  const own = marked.flatMap(({ id, body, user }): readonly Own[] => {
    const apart = wrote(user, me.value) ? readComment(body ?? "") : null;
    return apart === null ? [] : [{ id, ...apart }];
  });
  const named = own.filter(({ mark }) => mark?.name === watch.name);
  // Without names there was one comment for all, so that several are of runs that met.
  const unnamed = own.filter(({ mark, text }) => mark === null && isAbout(text, watch, named.length === 0));
  return ok([...named, ...unnamed].sort((a, b) => a.id - b.id));
}
