import { excerpt } from "../text/printable.ts";
import type { Location, Problem } from "../text/problem.ts";
import type { Files } from "../zones/files.ts";
import { globsOf, type IdleGlob } from "../zones/globs.ts";

/** Where globs were given, and what they are for. */
interface Use {
  readonly key: string;
  /** `DNS file`. */
  readonly what: string;
  /** An example, and what must be there. */
  readonly expected: string;
  /** The line of each, where it has one. */
  readonly at?: (index: number) => Location | null;
}

export const ZONES: Use = { key: "zones", what: "DNS file", expected: "a path or glob such as zones/*.zone" };
export const MERGE: Use = {
  key: "merge",
  what: "JSON file",
  expected: "a glob such as reports/**/*.json, and the artifacts of the shards downloaded there",
};

/** Globs that do nothing, as wrong input. */
export function idleProblems(use: Use, idle: readonly IdleGlob[]): readonly Problem[] {
  return idle.map((glob) => ({
    at: use.at?.(glob.index) ?? null,
    message: `${use.key}: ${reasonOf(glob, use.what)}; expected ${use.expected}`,
    hint: glob.hint === null ? null : excerpt(glob.hint, 120),
  }));
}

function reasonOf({ why, pattern }: IdleGlob, what: string): string {
  const shown = excerpt(pattern, 120);
  switch (why) {
    case "no-file":
      return `no ${what} matches ${shown}`;
    case "too-complex":
      return `${shown} has too many wildcards: at most 3 of * in one part of the path, 3 of ** and 4 of {…}`;
    case "nothing-taken-in":
      return `${shown} takes out files, and no pattern takes any in`;
  }
}

/** Globs that no file fits; what reaches into a submodule is told as not evaluated. */
export function idleGlobs(files: Files, patterns: readonly string[]): readonly IdleGlob[] {
  const modules = files.submodules?.() ?? [];
  return globsOf(patterns)
    .idle(files.list())
    .filter(({ pattern }) => !modules.some((path) => pattern.replace(/^!?(?:\.\/)?/, "").startsWith(path)));
}
