import { relative, sep } from "node:path";
import type { Io } from "./io.ts";

/** The working directory below the repository's root; empty = the root itself, or outside of it. */
export function belowRoot({ env, disk }: Pick<Io, "env" | "disk">): string {
  const path = relative(env["GITHUB_WORKSPACE"] ?? disk.directory, disk.directory)
    .split(sep)
    .join("/");
  return path.startsWith("..") ? "" : path;
}
