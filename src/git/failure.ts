/**
 * Why git, or what we need of it, did not do. `reason` is git's own line, as git said it: hostile text, to be shown
 * through `words.ts`.
 */
export type GitFailure =
  /** No git program on the search path. */
  | { readonly code: "no-git" }
  /** No `.git` from the directory up to the workspace, or git does not take it for a repository. */
  | { readonly code: "no-repository"; readonly directory: string; readonly reason: string | null }
  /** There is a `.git`, but of a kind that the files of a commit could have made. */
  | { readonly code: "unsafe-repository"; readonly path: string; readonly why: UnsafeWhy }
  | { readonly code: "dubious-ownership"; readonly reason: string }
  | {
      readonly code: "unknown-commit";
      readonly name: string;
      readonly shallow: boolean;
      /** What the run wants it for. */
      readonly as: "named" | "checkout" | "base" | "queue";
      /** The base branch that was looked for too. */
      readonly branch: string | null;
    }
  /** The test merge is there, its first parent is not: a checkout of depth 1. */
  | { readonly code: "test-merge-alone"; readonly merge: string; readonly base: string; readonly fetched: boolean }
  /** Shallow: cut off before the two lines meet. Otherwise they have no common history. */
  | { readonly code: "no-merge-base"; readonly base: string; readonly head: string; readonly shallow: boolean }
  | {
      readonly code: "head-not-fetched";
      readonly event: string;
      readonly pull: number | null;
      readonly head: string | null;
    }
  | { readonly code: "head-is-base"; readonly head: string }
  | { readonly code: "no-base-in-event"; readonly event: string }
  /** Both a directory and something that git knows, or that only git may know. */
  | { readonly code: "ambiguous"; readonly name: string; readonly ref: string | null }
  | { readonly code: "is-a-file"; readonly name: string }
  | { readonly code: "no-directory"; readonly name: string }
  /** A partial clone lacks objects, and its remote did not give them. */
  | { readonly code: "remote-away"; readonly reason: string }
  /** A partial clone lacks objects, and fetching them could run a command of the repository's configuration. */
  | { readonly code: "fetch-refused"; readonly setting: string }
  | { readonly code: "failed"; readonly command: string; readonly status: number | null; readonly reason: string };

export type UnsafeWhy = "link" | "in-work-tree" | "not-a-gitfile";
