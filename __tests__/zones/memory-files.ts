import { resolvePath, type Files } from "../../src/zones/files.ts";

/** A tree in memory. */
export function memoryFiles(tree: Readonly<Record<string, string>>): Files {
  return {
    list: () => Object.keys(tree).sort(),
    read: (path) => tree[path] ?? null,
    resolve: resolvePath,
  };
}
