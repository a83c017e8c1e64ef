import { fail, ok, type Result } from "../text/problem.ts";
import { MAX_BYTES, resolvePath, type Files } from "../zones/files.ts";
import { blobReader, type Blob } from "./blobs.ts";
import type { GitFailure } from "./failure.ts";
import type { Git } from "./run.ts";

const MAX_LINKS = 8;

/** The files of a commit. */
export interface CommitFiles extends Files {
  /**
   * The first failure of git in reading, or null. A file that could not be read is null to the reader, as if it were
   * not there: ask when all is read, before anything is concluded from it.
   */
  failure(): GitFailure | null;
}

/**
 * Files of a commit, read from git's own store: nothing is checked out, no hook or filter runs. Paths are relative to
 * the working directory, also when it is a part of the repository. One process lists, one reads all that was announced
 * by `prefetch`; what a partial clone lacks of that is fetched at once.
 */
export function commitFiles(git: Git, commit: string): Result<CommitFiles, GitFailure> {
  const tree = treeOf(git, commit);
  if (!tree.ok) return tree;
  const { blobs, submodules } = tree.value;
  const reader = blobReader(git, commit);
  const follow = (path: string): Blob | null => {
    let at = path;
    for (let links = 0; links < MAX_LINKS; links++) {
      const blob = blobs.get(at);
      if (blob === undefined) return null;
      if (!blob.isLink) return blob;
      const target = reader.text(blob) ?? "/";
      if (target.startsWith("/")) return null;
      at = resolvePath(target, at); // what leaves the tree begins with `..` and is no path of it
    }
    return null;
  };
  return ok({
    list: () => [...blobs.keys()].sort(),
    read: (path) => {
      const blob = follow(path);
      return blob === null || (reader.size(blob) ?? 0) > MAX_BYTES ? null : reader.text(blob);
    },
    resolve: resolvePath,
    prefetch: (paths) => reader.prefetch(paths.flatMap((path) => blobs.get(path) ?? [])),
    size: (path) => {
      const blob = blobs.get(path);
      return blob === undefined ? 0 : (reader.size(blob) ?? 0);
    },
    submodules: () => submodules,
    failure: () => reader.failure(),
  });
}

interface Tree {
  readonly blobs: ReadonlyMap<string, Blob>;
  readonly submodules: readonly string[];
}

/** A working directory that the commit does not have is an empty tree; a commit that cannot be read is a failure. */
function treeOf(git: Git, commit: string): Result<Tree, GitFailure> {
  const { prefix } = git.repository;
  // A partial clone would fetch each file to tell its size.
  const sizes = git.promisor === null ? ["-l"] : [];
  const below = prefix === "" ? [] : ["--", prefix];
  const listed = git.run(["ls-tree", "-r", "-z", "--full-tree", ...sizes, commit, ...below], { fetches: true });
  if (!listed.ok) return listed;
  const blobs = new Map<string, Blob>();
  const submodules: string[] = [];
  for (const line of listed.value.toString("utf8").split("\0")) {
    if (line === "") continue;
    const [, mode, type, id, size, full] = /^(\d+) (\w+) ([\da-f]+)(?: +(\d+|-))?\t(.*)$/s.exec(line) ?? [];
    // The size of an object that is lost is "BAD".
    if (full === undefined || id === undefined)
      return fail({ code: "failed", command: "ls-tree", status: 0, reason: `unexpected: ${line}` });
    if (!full.startsWith(prefix)) continue;
    const path = full.slice(prefix.length);
    if (type === "commit") submodules.push(path);
    else if (type === "blob")
      blobs.set(path, { id, size: size === undefined ? null : Number(size), isLink: mode === "120000" });
  }
  return ok({ blobs, submodules });
}
