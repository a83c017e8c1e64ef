import { realpathSync } from "node:fs";
import * as rules from "node:path";
import { isWithin } from "../core/paths.ts";
import { findRepository, type Standing } from "../git/repository.ts";

/**
 * The directory that holds what is checked out, and that nothing of it may lead out of: the runner's workspace where the
 * run stands in it, else the repository's top, else the working directory itself.
 */
export function workspaceOf(place: Standing): string {
  const named = place.env["GITHUB_WORKSPACE"] ?? "";
  if (rules.isAbsolute(named) && isWithin(real(named), real(place.directory), rules)) return named;
  const found = findRepository(place);
  return found.ok ? found.value.top : place.directory;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
