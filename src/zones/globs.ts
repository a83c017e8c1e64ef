import { sep } from "node:path";
import picomatch from "picomatch";
import { nearest } from "../text/nearest.ts";

/** A list of patterns as `zones:`, `--zones` and `merge:` take it. */
export interface Globs {
  /** Is the path taken in? The last pattern that names it decides; `!` takes out. */
  takes(path: string): boolean;
  /** Is a pattern the very path, so that it is meant whatever the file is? */
  names(path: string): boolean;
  /** The patterns that say nothing about these paths, and why. */
  idle(paths: readonly string[]): readonly IdleGlob[];
}

/** A pattern that does nothing. `hint`: it with the directory that was probably meant. */
export interface IdleGlob {
  readonly index: number;
  readonly pattern: string;
  readonly why: "no-file" | "too-complex" | "nothing-taken-in";
  readonly hint: string | null;
}

interface Glob {
  readonly written: string;
  readonly pattern: string;
  readonly isOut: boolean;
  readonly test: ((path: string) => boolean) | null;
}

/** Bounds of one pattern: a regular expression is made of it, whose work grows with the power of its wildcards. */
const MAX_LENGTH = 500;
const MAX_STARS = 3;
const MAX_BRACES = 4;
const MAX_DIRECTORIES = 5000;

/**
 * Patterns with `*` and `?` within a directory, `**` across them, `[xy]`, `{a,b}` and `!` in front; a directory stands for
 * all that is below it. `separator`: the system's, as people write it in patterns.
 */
export function globsOf(patterns: readonly string[], separator: string = sep): Globs {
  const globs = patterns.map((written) => globOf(written, separator));
  const literal = new Set(globs.filter((glob) => !glob.isOut).map((glob) => glob.pattern));
  const says = (glob: Glob, path: string): boolean => glob.pattern === path || glob.test?.(path) === true;
  return {
    takes: (path) => globs.findLast((glob) => says(glob, path))?.isOut === false,
    names: (path) => literal.has(path),
    idle: (paths) => {
      const isOnlyOut = globs.every((glob) => glob.isOut);
      return globs.flatMap((glob, index): readonly IdleGlob[] => {
        const why =
          glob.test === null ? "too-complex" : paths.some((path) => says(glob, path)) ? null : ("no-file" as const);
        if (why === null && !isOnlyOut) return [];
        const hint = why === "no-file" ? hintOf(glob, paths) : null;
        return [{ index, pattern: glob.written, why: why ?? "nothing-taken-in", hint }];
      });
    },
  };
}

function globOf(written: string, separator: string): Glob {
  const text = separator === "\\" ? written.replaceAll("\\", "/") : written;
  const isOut = text.startsWith("!");
  const pattern = text
    .slice(isOut ? 1 : 0)
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/+$/, "");
  return { written, pattern, isOut, test: isTooComplex(pattern) ? null : matcherOf(pattern === "." ? "" : pattern) };
}

function isTooComplex(pattern: string): boolean {
  const parts = pattern.split("/");
  const stars = (part: string): number => part.split("*").length - 1;
  return (
    pattern.length > MAX_LENGTH ||
    parts.filter((part) => part === "**").length > MAX_STARS ||
    parts.some((part) => part !== "**" && stars(part) > MAX_STARS) ||
    pattern.split("{").length - 1 > MAX_BRACES
  );
}

function matcherOf(pattern: string): (path: string) => boolean {
  if (pattern === "") return () => true;
  // Groups and repeats are the letters that they are: files may hold them, and patterns need none.
  const plain = pattern.replace(/\\.|[+()|]/gs, (c) => (c.length > 1 ? c : `\\${c}`));
  const options = { dot: true, nonegate: true, noextglob: true, posix: true, windows: false };
  try {
    return picomatch([plain, `${plain}/**`], options);
  } catch {
    return () => false;
  }
}

/** The pattern with the nearest directory that exists, where its own does not. */
function hintOf({ written, pattern }: Glob, paths: readonly string[]): string | null {
  const { base } = picomatch.scan(pattern);
  const directories = new Set<string>();
  for (const path of paths) {
    directories.add(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
    if (directories.size > MAX_DIRECTORIES) break;
  }
  if (base === "" || base.length > MAX_LENGTH || directories.has(base)) return null;
  const near = nearest(base, directories);
  return near === null || near === "" ? null : written.replace(base, () => near);
}
