import { lstatSync, mkdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import * as rules from "node:path";
import { randomBytes } from "./random.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { codeOf, messageOf } from "./failure.ts";
import { readGuarded, readPlain, replaceGuarded, writeGuarded, type Target } from "./guarded.ts";
import { isGitName, isWithin, repositoryFault } from "./paths.ts";
import { walk } from "./walk.ts";

/** Why a file could not be read or written; `detail` is the system's own word where no code fits. */
export type DiskFailure =
  | { readonly code: "missing" | "denied" | "directory" | "not-a-directory" | "too-large" }
  /** No regular file: a pipe, a device, a socket. */
  | { readonly code: "special" }
  /** The path itself leaves the workspace, or is absolute. */
  | { readonly code: "outside" }
  /** The path leads into a `.git`. */
  | { readonly code: "in-git" }
  /** `link` (from the workspace, with `/`) is a symbolic link: what it leads to is none of its business. */
  | { readonly code: "through-link"; readonly link: string; readonly leads: "outside" | "in-git" | "inside" }
  | { readonly code: "too-many-links" }
  /** Somebody put another file in its place meanwhile. */
  | { readonly code: "changed" }
  | { readonly code: "other"; readonly detail: string };

/**
 * Who named a path. `caller`: an input or the command line, trusted to name any place; but a link that lies in the
 * workspace is the repository's, and is followed only to read, and only to what is in the workspace and in no `.git`.
 * `repository`: a file of the repository, or a place where files are looked for unasked; it stays in the workspace and
 * out of every `.git`, through links too, and names no device or pipe.
 */
export type NamedBy = "caller" | "repository";

export interface NamedPath {
  readonly path: string;
  readonly by: NamedBy;
}

/** The door to the file system. Relative paths are relative to `directory`. */
export interface Disk {
  /** Absolute. */
  readonly directory: string;
  /** A path as the system takes it. */
  absolute(path: string): string;
  /** What stands there, for one who wants to read or to write it. A pipe or a device is a file here. */
  look(path: string, by: NamedBy, to: "read" | "write"): Result<"file" | "directory" | "missing", DiskFailure>;
  /** At most 64 MiB. */
  read(path: string, by: NamedBy): Result<Uint8Array, DiskFailure>;
  /** Bytes, as its directory tells: to plan with, not to rely on. */
  size(path: string, by: NamedBy): Result<number, DiskFailure>;
  /** Writes a file and the directories above it. */
  write(path: string, text: string, by: NamedBy): Result<null, DiskFailure>;
  /** As `write`, in one step: whoever reads the file meanwhile, or after a crash, finds the old text or the new one. */
  replace(path: string, text: string, by: NamedBy): Result<null, DiskFailure>;
  /** The same disk, seen from another directory; one outside of the workspace is its own. */
  from(directory: string): Disk;
}

const CODES: Readonly<Record<string, Exclude<DiskFailure["code"], "other" | "through-link">>> = {
  ENOENT: "missing",
  EACCES: "denied",
  EPERM: "denied",
  EISDIR: "directory",
  ENOTDIR: "not-a-directory",
  // What O_NOFOLLOW says of a link that was not there when the path was looked at.
  ELOOP: "changed",
  EMLINK: "changed",
  // A pipe without a reader, a socket, a device that is not there.
  ENXIO: "special",
  ENODEV: "special",
};

/** `workspace`: the directory that holds what is checked out; `directory` is in it. */
export function nodeDisk(directory: string, workspace: string = directory): Disk {
  const absolute = (path: string): string => rules.resolve(directory, path);
  const [here, root] = [real(directory), real(workspace)];
  const find = (path: string, by: NamedBy, to: "read" | "write"): Result<Found, DiskFailure> =>
    attempt(() => {
      const fault = by === "caller" ? null : repositoryFault(path, { directory: here, workspace: root }, rules);
      return fault === null ? follow(absolute(path), root, by, to) : fail({ code: fault });
    });
  const through = <T>(
    found: Result<Found, DiskFailure>,
    act: (found: Found) => Result<T, DiskFailure>,
  ): Result<T, DiskFailure> => (found.ok ? attempt(() => act(found.value)) : found);
  return {
    directory,
    absolute,
    look: (path, by, to) =>
      through(find(path, by, to), (found) => {
        const stat = statSync(found.isOurs ? found.target.path : found.path, { throwIfNoEntry: false });
        return ok(stat === undefined ? "missing" : stat.isDirectory() ? "directory" : "file");
      }),
    read: (path, by) =>
      through(find(path, by, "read"), (found) => (found.isOurs ? readGuarded(found.target) : readPlain(found.path))),
    size: (path, by) =>
      through(find(path, by, "read"), (found) =>
        ok(found.isOurs ? lstatSync(found.target.path).size : statSync(found.path).size),
      ),
    write: (path, text, by) =>
      through(find(path, by, "write"), (found) =>
        found.isOurs ? writeGuarded(found.target, text) : writePlain(found.path, text),
      ),
    replace: (path, text, by) =>
      through(find(path, by, "write"), ({ target }) =>
        replaceGuarded(target, text, `.${Buffer.from(randomBytes(8)).toString("hex")}.tmp`),
      ),
    from: (path) => nodeDisk(absolute(path), isWithin(root, real(absolute(path)), rules) ? root : absolute(path)),
  };
}

/** A path that may be used. */
interface Found {
  /** As it was named: the system itself follows what `/dev/stdin` is. */
  readonly path: string;
  readonly target: Target;
  /** It lies in the workspace, and is opened with care. */
  readonly isOurs: boolean;
}

function follow(path: string, workspace: string, by: NamedBy, to: "read" | "write"): Result<Found, DiskFailure> {
  const walked = walk(path, workspace);
  if (!walked.ok) return walked;
  const { real: end, link } = walked.value;
  const target = { path: end, workspace };
  // Nobody checks out into the root of the system: a program that is started there reads what it is told to read.
  if (by === "caller" && rules.dirname(workspace) === workspace) return ok({ path, target, isOurs: false });
  const isInside = isWithin(workspace, end, rules);
  const parts = rules.relative(workspace, end).split(rules.sep);
  const leads = !isInside ? "outside" : parts.some(isGitName) ? "in-git" : "inside";
  if (link !== null && (leads !== "inside" || to === "write"))
    return fail({ code: "through-link", link: rules.relative(workspace, link).split(rules.sep).join("/"), leads });
  if (by === "repository" && leads !== "inside") return fail({ code: leads });
  return ok({ path, target, isOurs: isInside });
}

function writePlain(path: string, text: string): Result<null, DiskFailure> {
  mkdirSync(rules.dirname(path), { recursive: true });
  writeFileSync(path, text);
  return ok(null);
}

/** With every link followed; as it is when it leads nowhere. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return rules.resolve(path);
  }
}

function attempt<T>(act: () => Result<T, DiskFailure>): Result<T, DiskFailure> {
  try {
    return act();
  } catch (error) {
    const code = CODES[codeOf(error) ?? ""];
    if (code !== undefined) return fail({ code });
    return fail({ code: "other", detail: messageOf(error) });
  }
}
