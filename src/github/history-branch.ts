import { z } from "zod";
import { parseHistory, serializeHistory, type History } from "../compare/history.ts";
import { mergeHistories } from "../compare/merge-history.ts";
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
  readonly sleep: (ms: number) => Promise<void>;
  /** 0 to below 1: spreads the retries of runs that met. */
  readonly random: () => number;
}

/** A state of the branch: its commit (null when there is no branch yet) and the history in it (null when there is none). */
export interface BranchState {
  readonly tip: { readonly commit: string; readonly tree: string } | null;
  readonly history: History | null;
}

/** What went wrong: with GitHub, or with what the branch holds. */
export type BranchFailure =
  | { readonly kind: "trouble"; readonly trouble: Trouble }
  | { readonly kind: "problem"; readonly problems: readonly Problem[] };

const trouble = (why: Trouble): Result<never, BranchFailure> => fail({ kind: "trouble", trouble: why });

/** Reads the branch. A branch that does not exist is an empty history; one that may not be read is a trouble. */
export async function readBranch({ api, repository, branch }: Branch): Promise<Result<BranchState, BranchFailure>> {
  const get = (...parts: readonly string[]): Promise<Result<unknown, Trouble>> =>
    api.call({ method: "GET", path: repoPath(repository, "git", ...parts) });
  const none: Result<BranchState, BranchFailure> = ok({ tip: null, history: null });
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
  const history = parseHistory(text.value, `${branch}:${HISTORY_PATH}`);
  return history.ok ? ok({ tip, history: history.value }) : fail({ kind: "problem", problems: history.error });
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
    const next = state === from || state.history === null ? history : mergeHistories(state.history, history);
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

async function swap(
  { api, repository, branch }: Branch,
  { tip, history: before }: BranchState,
  next: History,
): Promise<Result<null, Trouble>> {
  const make = async (what: string, body: object): Promise<Result<string, Trouble>> => {
    const answer = await api.call({
      ...{ method: "POST", path: repoPath(repository, "git", what), body, repeatable: true },
    });
    if (!answer.ok) return answer;
    const read = made.safeParse(answer.value);
    return read.success ? ok(read.data.sha) : fail(unexpected(what));
  };
  const content = await make("blobs", { content: serializeHistory(next), encoding: "utf-8" });
  if (!content.ok) return content;
  const entry = { path: HISTORY_PATH, mode: "100644", type: "blob", sha: content.value };
  const root = await make("trees", { ...(tip === null ? {} : { base_tree: tip.tree }), tree: [entry] });
  if (!root.ok) return root;
  const parents = tip === null ? [] : [tip.commit];
  const sha = await make("commits", { message: commitMessage(before, next), tree: root.value, parents });
  if (!sha.ok) return sha;
  const moved =
    tip === null
      ? await api.call({
          ...{ method: "POST", path: repoPath(repository, "git/refs") },
          body: { ref: `refs/heads/${branch}`, sha: sha.value },
        })
      : await api.call({
          ...{ method: "PATCH", path: repoPath(repository, "git/refs/heads", branch), repeatable: true },
          body: { sha: sha.value, force: false },
        });
  return moved.ok ? ok(null) : moved;
}
