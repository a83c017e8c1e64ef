import type { PlatformPath } from "node:path";

/** How a system writes paths: `node:path`, or one of its two halves. */
export type PathRules = Pick<PlatformPath, "sep" | "resolve" | "relative" | "isAbsolute">;

/** Is `path` the directory `parent`, or below it? Both absolute and without links. */
export function isWithin(parent: string, path: string, { relative, isAbsolute, sep }: PathRules): boolean {
  const below = relative(parent, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** The directory that a caller's path of a file names (`.` for none), and the file's name in it. */
export function namedFile(
  path: string,
  { dirname, basename }: Pick<PlatformPath, "dirname" | "basename">,
): { readonly directory: string; readonly name: string } {
  return { directory: dirname(path), name: basename(path) };
}

/** Characters that HFS+ does not see in a name: those of git's `next_hfs_char`. */
const UNSEEN_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * Is a part of a path `.git` to any file system? In any case; with dots, blanks or a stream at its end, or by its short
 * name (NTFS); with characters that HFS+ does not see.
 */
export function isGitName(name: string): boolean {
  const [bare = ""] = name.replace(UNSEEN_BY_HFS, "").split(":");
  let end = bare.length;
  while (end > 0 && (bare[end - 1] === "." || bare[end - 1] === " ")) end--;
  return /^(?:\.git|git~\d{1,9})$/i.test(bare.slice(0, end));
}

/** Names of devices in every directory of Windows, with any extension. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?:[ .]|$)/i;

/**
 * What is wrong with a path that the content of a repository names, from its text alone; null when nothing is. The same
 * on every system, since a repository is checked out on any: both separators part, and a drive is never relative.
 */
export function repositoryFault(
  path: string,
  { directory, workspace }: { readonly directory: string; readonly workspace: string },
  rules: PathRules,
): "outside" | "in-git" | "special" | null {
  if (/^(?:[/\\]|[a-z]:)/i.test(path)) return "outside";
  if (!isWithin(workspace, rules.resolve(directory, path), rules)) return "outside";
  const parts = path.split(/[/\\]/);
  if (parts.some(isGitName)) return "in-git";
  const isSpecial = (part: string): boolean => part.includes(":") || WINDOWS_DEVICE.test(part);
  return rules.sep === "\\" && parts.some(isSpecial) ? "special" : null;
}
