import { relative, sep } from "node:path";

/** The working directory below the repository's root. */
export function belowRoot(): string {
  const path = relative(process.env["GITHUB_WORKSPACE"] ?? ".", process.cwd())
    .split(sep)
    .join("/");
  return path.startsWith("..") ? "" : path;
}
