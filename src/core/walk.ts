import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import * as rules from "node:path";
import { fail, ok, type Result } from "../text/problem.ts";
import { isWithin } from "./paths.ts";

/** Where a path leads. */
export interface Walked {
  /** Without links; what is missing at its end is as it was named. */
  readonly real: string;
  /** The first link at or below the workspace that was followed; null = none was. */
  readonly link: string | null;
}

/** As many as Linux follows. */
const MAX_LINKS = 40;

/**
 * Follows a path link by link, and tells whether it went over one in the workspace: such a link was made by what is
 * checked out there. `path` is absolute and normal, `workspace` without links. Throws what the system throws.
 */
export function walk(path: string, workspace: string): Result<Walked, { readonly code: "too-many-links" }> {
  if (hasNoLinks(path)) return ok({ real: path, link: null });
  let at = isWithin(workspace, path, rules) ? workspace : rules.parse(path).root;
  let link: string | null = null;
  const left = partsOf(rules.relative(at, path));
  for (let followed = 0; left.length > 0;) {
    const name = left.pop() ?? "";
    if (name === "" || name === ".") continue;
    const next = name === ".." ? rules.dirname(at) : rules.join(at, name);
    if (name === ".." || lstatSync(next, { throwIfNoEntry: false })?.isSymbolicLink() !== true) {
      at = next;
      continue;
    }
    if (++followed > MAX_LINKS) return fail({ code: "too-many-links" });
    if (isWithin(workspace, at, rules)) link ??= next;
    const target = readlinkSync(next);
    const { root } = rules.parse(target);
    if (root !== "") at = rules.resolve(at, root);
    left.push(...partsOf(target.slice(root.length)));
  }
  return ok({ real: at, link });
}

/** Asks the system at one go, since most paths have none. */
function hasNoLinks(path: string): boolean {
  try {
    return realpathSync.native(path) === path;
  } catch {
    return false;
  }
}

/** The last one first. */
function partsOf(path: string): string[] {
  return path.split(rules.sep === "\\" ? /[/\\]/ : "/").reverse();
}
