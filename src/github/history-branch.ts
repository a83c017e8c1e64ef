import { z } from "zod";
import { parseHistory, serializeHistory, type History, type HistoryFile } from "../compare/history.ts";
import { mergeHistories } from "../compare/merge-history.ts";
import { historyFor, watchesIn, withHistory, type Watch } from "../compare/watch.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { repoPath, type Api } from "./api.ts";
import { commitMessage } from "./commit-message.ts";
import { unexpected, type Trouble } from "./trouble.ts";

/** Where the history stands in its branch. */
export const HISTORY_PATH = "mailworthy/history.json";

const TRIES = 6;

const refs = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }));
const commit = z.object({ sha: z.string(), tree: z.object({ sha: z.string() }) });
const tree = z.object({
  tree: z.array(z.object({ path: z.string().optional(), type: z.string().optional(), sha: z.string().nullish() })),
});
const blob = z.object({ content: z.string(), encoding: z.string() });
const made = z.object({ sha: z.string() });

export interface Branch {
  readonly api: Api;
  readonly repository: string;
  readonly branch: string;
  /** Whose history is read and written; those of other watches in the branch stay as they are. */
  readonly watch: Watch;
  readonly sleep: (ms: number) => Promise<void>;
  /** 0 to below 1: spreads the retries of runs that met. */
  readonly random: () => number;
}

/**
 * A state of the branch: its commit (null when there is no branch yet), all that it remembers, and the history of this
 * watch in it (null when there is none).
 */
export interface BranchState {
  readonly tip: { readonly commit: string; readonly tree: string } | null;
  readonly file: HistoryFile | null;
  readonly history: History | null;
}

/** What went wrong: with GitHub, or with what the branch holds. */
export type BranchFailure =
  | { readonly kind: "trouble"; readonly trouble: Trouble }
  | { readonly kind: "problem"; readonly problems: readonly Problem[] };

const trouble = (why: Trouble): Result<never, BranchFailure> => fail({ kind: "trouble", trouble: why });

/** Reads the branch. A branch that does not exist is an empty history; one that may not be read is a trouble. */
export async function readBranch({
  api,
  repository,
  branch,
  watch,
}: Branch): Promise<Result<BranchState, BranchFailure>> {
  const get = (...parts: readonly string[]): Promise<Result<unknown, Trouble>> =>
    api.call({ method: "GET", path: repoPath(repository, "git", ...parts) });
  const none: Result<BranchState, BranchFailure> = ok({ tip: null, file: null, history: null });
  // A ref asked for by name is "not found" as well when the token may not read; the list of refs tells the two apart.
  const found = await get("matching-refs/heads", branch);
  if (!found.ok) return found.error.kind === "conflict" ? none : trouble(found.error);
  const list = refs.safeParse(found.value);
  if (!list.success) return trouble(unexpected("the refs"));
  const head = list.data.find((row) => row.ref === `refs/heads/${branch}`)?.object.sha;
  if (head === undefined) return none;
  const at = await get("commits", head);
  if (!at.ok) return trouble(at.error);
  const commitRead = commit.safeParse(at.value);
  if (!commitRead.success) return trouble(unexpected("a commit"));
  const tip = { commit: head, tree: commitRead.data.tree.sha };
  const text = await readFileAt(get, tip.tree);
  if (!text.ok) return trouble(text.error);
  const file = parseHistory(text.value, `${branch}:${HISTORY_PATH}`);
  if (!file.ok) return fail({ kind: "problem", problems: file.error });
  return ok({ tip, file: file.value, history: historyFor(file.value, watch) });
}

async function readFileAt(
  get: (...parts: readonly string[]) => Promise<Result<unknown, Trouble>>,
  root: string,
): Promise<Result<string, Trouble>> {
  let sha: string = root;
  for (const part of HISTORY_PATH.split("/")) {
    const answer = await get("trees", sha);
    if (!answer.ok) return answer;
    const read = tree.safeParse(answer.value);
    if (!read.success) return fail(unexpected("a tree"));
    const next = read.data.tree.find((entry) => entry.path === part)?.sha;
    if (next === undefined || next === null) return ok("");
    sha = next;
  }
  const answer = await get("blobs", sha);
  if (!answer.ok) return answer;
  const read = blob.safeParse(answer.value);
  if (!read.success) return fail(unexpected("a blob"));
  return ok(read.data.encoding === "base64" ? Buffer.from(read.data.content, "base64").toString() : read.data.content);
}

/**
 * Writes a history that was made from `from`: a compare-and-swap that never forces. When another run was faster, what
 * it wrote is read and merged, and it is tried again, a bounded number of times. Gives what stands in the branch now.
 */
export async function writeBranch(
  branch: Branch,
  from: BranchState,
  history: History,
): Promise<Result<History, BranchFailure>> {
  let state = from;
  for (let attempt = 1; ; attempt++) {
    // A commit of another watch, or of a person, changes nothing for this one.
    const theirs = state.history;
    const next = theirs === null || isSame(theirs, from.history) ? history : mergeHistories(theirs, history);
    const written = await swap(branch, state, next);
    if (written.ok) return ok(next);
    // 422 and 409 tell a lost race as well as a rule that forbids it; after an error it may even have been written.
    if (!["invalid", "conflict", "unavailable"].includes(written.error.kind) || attempt === TRIES)
      return trouble(written.error);
    await branch.sleep(200 * attempt * (1 + branch.random()));
    const now = await readBranch(branch);
    if (!now.ok) return now;
    if (now.value.tip?.commit === state.tip?.commit && written.error.kind !== "unavailable")
      return trouble(written.error); // nobody was faster: it is forbidden
    state = now.value;
  }
}

function isSame(a: History, b: History | null): boolean {
  return b !== null && serializeHistory(a) === serializeHistory(b);
}

async function swap(
  { api, repository, branch, watch }: Branch,
  { tip, file, history: before }: BranchState,
  next: History,
): Promise<Result<null, Trouble>> {
  const make = async (what: string, body: object): Promise<Result<string, Trouble>> => {
    const answer = await api.call({
      method: "POST",
      path: repoPath(repository, "git", what),
      body,
      repeatable: true,
    });
    if (!answer.ok) return answer;
    const read = made.safeParse(answer.value);
    return read.success ? ok(read.data.sha) : fail(unexpected(what));
  };
  const whole = withHistory(file, watch, next);
  const content = await make("blobs", { content: serializeHistory(whole), encoding: "utf-8" });
  if (!content.ok) return content;
  const entry = { path: HISTORY_PATH, mode: "100644", type: "blob", sha: content.value };
  const root = await make("trees", { ...(tip === null ? {} : { base_tree: tip.tree }), tree: [entry] });
  if (!root.ok) return root;
  const parents = tip === null ? [] : [tip.commit];
  const message = commitMessage(before, next, watchesIn(whole) > 1 ? watch.name : null);
  const sha = await make("commits", { message, tree: root.value, parents });
  if (!sha.ok) return sha;
  const moved =
    tip === null
      ? await api.call({
          method: "POST",
          path: repoPath(repository, "git/refs"),
          body: { ref: `refs/heads/${branch}`, sha: sha.value },
        })
      : await api.call({
          method: "PATCH",
          path: repoPath(repository, "git/refs/heads", branch),
          repeatable: true,
          body: { sha: sha.value, force: false },
        });
  return moved.ok ? ok(null) : moved;
}
