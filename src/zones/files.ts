import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { decodeText } from "./bytes.ts";

/** The door to the DNS files of one root directory. Paths are relative to it, with `/`. */
export interface Files {
  /** Every file below the root, sorted; .git and node_modules left out. */
  list(): readonly string[];
  /** Null when it does not exist, is outside of the root (symlinks too) or larger than 64 MiB. */
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

export function nodeFiles(root: string): Files {
  const real = realpathSync(root);
  const inside = (path: string): string | null => {
    try {
      const target = realpathSync(resolve(real, path));
      return target === real || target.startsWith(real + sep) ? target : null;
    } catch {
      return null;
    }
  };
  return {
    list: () => walk(real, real, []).sort(),
    read: (path) => {
      const target = inside(path);
      if (target === null) return null;
      const stat = statSync(target);
      return stat.isFile() && stat.size <= MAX_BYTES ? decodeText(readFileSync(target)) : null;
    },
    resolve: resolvePath,
    size: (path) => {
      const target = inside(path);
      return target === null ? 0 : statSync(target).size;
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
    if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules") walk(root, path, found);
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(relative(root, path).split(sep).join("/"));
  }
  return found;
}
