import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { nodeDisk } from "../core/disk.ts";
import { isGitName } from "../core/paths.ts";
import { decodeText } from "./bytes.ts";

/** The door to the DNS files of one root directory. Paths are relative to it, with `/`. */
export interface Files {
  /** Every file below the root, sorted; .git and node_modules left out. */
  list(): readonly string[];
  /** Null when it does not exist, is no regular file, outside of the root or in a `.git` (symlinks too), or larger than 64 MiB. */
  read(path: string): string | null;
  /** A path as one file names another. */
  resolve(path: string, from: string): string;
  /** Says what will be read, so that a store can fetch all of it at once. */
  prefetch?(paths: readonly string[]): void;
  /** Bytes, 0 when unknown. */
  size?(path: string): number;
  /** Directories of the tree that belong to another repository. */
  submodules?(): readonly string[];
}

const MAX_FILES = 50_000;
export const MAX_BYTES = 64 * 1024 * 1024;

/** The files below `root`: by the names that repository content gives them, whoever named the root. */
export function nodeFiles(root: string): Files {
  const top = realpathSync(root);
  const disk = nodeDisk(top);
  return {
    list: () => walk(top, top, []).sort(),
    read: (path) => {
      const bytes = disk.read(path, "repository");
      return bytes.ok ? decodeText(bytes.value) : null;
    },
    resolve: resolvePath,
    size: (path) => {
      // What is listed is mostly a plain file, and its directories no links.
      const stat = lstatSync(join(top, path), { throwIfNoEntry: false });
      if (stat?.isFile() === true) return stat.size;
      const size = disk.size(path, "repository");
      return size.ok ? size.value : 0;
    },
  };
}

/** `path` as the file `from` names it, both relative to the root; what leaves the root begins with `..`. */
export function resolvePath(path: string, from: string): string {
  const parts = [...from.split("/").slice(0, -1), ...path.split("/")];
  const stack: string[] = [];
  for (const part of parts) {
    if (part === "" || part === ".") continue;
    if (part === ".." && stack.length > 0 && stack.at(-1) !== "..") stack.pop();
    else stack.push(part);
  }
  return stack.join("/");
}

function walk(root: string, dir: string, found: string[]): string[] {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (found.length >= MAX_FILES) return found;
    const path = join(dir, entry.name);
    if (entry.isDirectory() && !isGitName(entry.name) && entry.name !== "node_modules") walk(root, path, found);
    else if ((entry.isFile() || entry.isSymbolicLink()) && !isGitName(entry.name))
      found.push(relative(root, path).split(sep).join("/"));
  }
  return found;
}
