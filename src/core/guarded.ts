import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fail, ok, type Result } from "../text/problem.ts";
import type { DiskFailure } from "./disk.ts";
import { walk } from "./walk.ts";

// Files by their descriptors. A path that was looked at may be another file when it is opened: so it is opened without
// following a link at its end and without waiting (a FIFO), and what came is compared with what then stands there.
// Windows has none of these flags: `undefined` is 0 to `|`.

export const MAX_BYTES = 64 * 1024 * 1024;

const CAUTIOUS = constants.O_NOFOLLOW | constants.O_NONBLOCK;
const PIPE_CHUNK = 64 * 1024;

/** A file whose path has no links left, and the workspace that it is in. */
export interface Target {
  readonly path: string;
  readonly workspace: string;
}

/** The bytes of a regular file. Throws what the system throws, as all of these do. */
export function readGuarded(target: Target): Result<Uint8Array, DiskFailure> {
  return inItsPlace(target, (path) => withRegular(path, constants.O_RDONLY, target, readAll));
}

/** The bytes of whatever can be read, such as a pipe. */
export function readPlain(path: string): Result<Uint8Array, DiskFailure> {
  return withFile(path, constants.O_RDONLY, readAll);
}

/** Makes the directories above, and writes a regular file that is new or there already. */
export function writeGuarded(target: Target, text: string): Result<null, DiskFailure> {
  mkdirSync(dirname(target.path), { recursive: true });
  return inItsPlace(target, (path) =>
    withRegular(path, constants.O_WRONLY | constants.O_CREAT, target, (fd) => {
      ftruncateSync(fd);
      writeFileSync(fd, text);
      return ok(null);
    }),
  );
}

/** As `writeGuarded`, by way of a new file beside it, its name with `suffix` behind: nobody can have put that there. */
export function replaceGuarded(target: Target, text: string, suffix: string): Result<null, DiskFailure> {
  mkdirSync(dirname(target.path), { recursive: true });
  return inItsPlace(target, (path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isFile()) return fail({ code: stat.isDirectory() ? "directory" : "special" });
    const next = `${path}${suffix}`;
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    const beside = { isMade: false };
    try {
      const made = { ...target, path: `${target.path}${suffix}` };
      const written = withRegular<null>(next, flags, made, (fd) => {
        beside.isMade = true;
        writeFileSync(fd, text);
        return ok(null);
      });
      if (written.ok) renameSync(next, path);
      return written;
    } finally {
      if (beside.isMade) rmSync(next, { force: true });
    }
  });
}

/** Where Linux shows open files: a path below an open directory there leads into that directory, wherever its name leads. */
const DESCRIPTORS = "/proc/self/fd";
const HOLDS_DIRECTORIES = existsSync(DESCRIPTORS);

/**
 * Acts on the file by a path whose directory stays the one that was looked at: where the system can hold a directory
 * open, nobody can put a link in its place. Elsewhere it is the plain path.
 */
function inItsPlace<T>(target: Target, act: (path: string) => Result<T, DiskFailure>): Result<T, DiskFailure> {
  const directory = dirname(target.path);
  if (!HOLDS_DIRECTORIES) return act(target.path);
  return withFile(directory, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW, (fd) => {
    const held = join(DESCRIPTORS, String(fd));
    // The system tells where it is; by another spelling, perhaps, where case does not count.
    const isPlaced = readlinkSync(held) === directory || isThere(fd, { ...target, path: directory });
    return isPlaced ? act(join(held, basename(target.path))) : fail({ code: "changed" });
  });
}

/** Opens and closes; what is no regular file, or not the one that stands at the target's path, is a failure. */
function withRegular<T>(
  path: string,
  flags: number,
  target: Target,
  act: (fd: number) => Result<T, DiskFailure>,
): Result<T, DiskFailure> {
  return withFile(path, flags | CAUTIOUS, (fd) => {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return fail({ code: stat.isDirectory() ? "directory" : "special" });
    // A name without a link in a directory that is held can be nothing else.
    return path !== target.path || isThere(fd, target) ? act(fd) : fail({ code: "changed" });
  });
}

/** Is what is open the very thing that stands at the path, without a link? */
function isThere(fd: number, { path, workspace }: Target): boolean {
  const open = fstatSync(fd, { bigint: true });
  const there = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  const walked = walk(path, workspace);
  return there?.ino === open.ino && there.dev === open.dev && walked.ok && walked.value.real === path;
}

function withFile<T>(path: string, flags: number, act: (fd: number) => Result<T, DiskFailure>): Result<T, DiskFailure> {
  const fd = openSync(path, flags, 0o666);
  try {
    return act(fd);
  } finally {
    closeSync(fd);
  }
}

function readAll(fd: number): Result<Uint8Array, DiskFailure> {
  const { size } = fstatSync(fd);
  if (size > MAX_BYTES) return fail({ code: "too-large" });
  const chunks: Uint8Array[] = [];
  for (let total = 0; ;) {
    // A file ends where its size says, if nothing grows it; the size of a pipe is 0.
    const chunk = Buffer.allocUnsafe(total < size ? size - total + 1 : size > 0 ? 1024 : PIPE_CHUNK);
    const length = readSync(fd, chunk, 0, chunk.length, null);
    if (length === 0) return ok(chunks.length === 1 ? (chunks[0] ?? chunk) : Buffer.concat(chunks));
    total += length;
    if (total > MAX_BYTES) return fail({ code: "too-large" });
    chunks.push(chunk.subarray(0, length));
  }
}
