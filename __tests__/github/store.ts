import { createHash } from "node:crypto";

export interface Author {
  readonly login: string;
  readonly type: "User" | "Bot";
  /** Made of the login when it is left out. */
  readonly id?: number;
}

/** The number of an account. */
export function idOf({ login, id }: Author): number {
  return id ?? Number.parseInt(createHash("sha1").update(login).digest("hex").slice(0, 8), 16);
}
export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: Author;
}
export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  state_reason: string | null;
  closed_at: string | null;
  updated: number;
  labels: readonly string[];
  readonly user: Author;
  readonly isPull: boolean;
}
export interface Commit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}
export type Entry = { readonly path: string; readonly type: "blob" | "tree"; readonly sha: string };

/** What the played GitHub holds. */
export interface Store {
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly labels: Set<string>;
  readonly refs: Map<string, string>;
  readonly commits: Map<string, Commit>;
  readonly trees: Map<string, readonly Entry[]>;
  readonly blobs: Map<string, string>;
  readonly pulls: { readonly number: number; readonly label: string; sha: string }[];
  /** Issues and pull requests in which only members may write. */
  readonly locked: Set<number>;
  next: number;
}

export function emptyStore(): Store {
  return {
    ...{ comments: [], issues: [], labels: new Set(), refs: new Map(), commits: new Map(), trees: new Map() },
    ...{ blobs: new Map(), pulls: [], locked: new Set(), next: 100 },
  };
}

export function shaOf(value: unknown): string {
  return createHash("sha1").update(JSON.stringify(value)).digest("hex");
}

function put<T>(map: Map<string, T>, kind: string, value: T): string {
  const sha = shaOf([kind, value]);
  map.set(sha, value);
  return sha;
}

export function putBlob(store: Store, text: string): string {
  return put(store.blobs, "blob", text);
}

export function putCommit(store: Store, commit: Commit): string {
  return put(store.commits, "commit", commit);
}

/** Puts one file into a tree, with the directories above it, over a base tree. */
export function putFile(store: Store, base: string | null, path: string, blob: string): string {
  const [first = "", ...rest] = path.split("/");
  const entries = (base === null ? [] : (store.trees.get(base) ?? [])).filter((e) => e.path !== first);
  const below = (base === null ? [] : (store.trees.get(base) ?? [])).find((e) => e.path === first)?.sha ?? null;
  const entry: Entry =
    rest.length === 0
      ? { path: first, type: "blob", sha: blob }
      : { path: first, type: "tree", sha: putFile(store, below, rest.join("/"), blob) };
  return put(store.trees, "tree", [...entries, entry]);
}

/** The text of a file at a branch, or null. */
export function fileAt(store: Store, branch: string, path: string): string | null {
  const commit = store.commits.get(store.refs.get(`refs/heads/${branch}`) ?? "");
  let sha = commit?.tree;
  for (const part of path.split("/")) sha = store.trees.get(sha ?? "")?.find((e) => e.path === part)?.sha;
  return store.blobs.get(sha ?? "") ?? null;
}

/** Is `old` among the ancestors of `sha` (or the same)? */
export function descends(store: Store, sha: string, old: string): boolean {
  return sha === old || (store.commits.get(sha)?.parents ?? []).some((parent) => descends(store, parent, old));
}

/** Commits a file on a branch, as a person or another run does. */
export function commitFile(store: Store, branch: string, path: string, text: string, message: string): string {
  const tip = store.refs.get(`refs/heads/${branch}`);
  const base = tip === undefined ? null : (store.commits.get(tip)?.tree ?? null);
  const tree = putFile(store, base, path, putBlob(store, text));
  const sha = putCommit(store, { message, tree, parents: tip === undefined ? [] : [tip] });
  store.refs.set(`refs/heads/${branch}`, sha);
  return sha;
}

/** The messages of a branch, newest first. */
export function messagesOf(store: Store, branch: string): readonly string[] {
  const messages: string[] = [];
  let sha = store.refs.get(`refs/heads/${branch}`);
  while (sha !== undefined) {
    const commit = store.commits.get(sha);
    messages.push(commit?.message ?? "");
    sha = commit?.parents[0];
  }
  return messages;
}
