import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { fail, ok, type Result } from "../text/problem.ts";
import type { DiskFailure } from "./disk.ts";
import { walk } from "./walk.ts";

// Files by their descriptors. A path that was looked at may be another file when it is opened: so it is opened without
// following a link at its end and without waiting (a FIFO), and what came is compared with what then stands there.
// Windows has neither flag: `undefined` is 0 to `|`.

export const MAX_BYTES = 64 * 1024 * 1024;

const CAUTIOUS = constants.O_NOFOLLOW | constants.O_NONBLOCK;
const CHUNK = 1024 * 1024;

/** A file whose path has no links left, and the workspace that it is in. */
export interface Target {
  readonly path: string;
  readonly workspace: string;
}

/** The bytes of a regular file. Throws what the system throws. */
export function readGuarded(target: Target): Result<Uint8Array, DiskFailure> {
  return withFile(target.path, constants.O_RDONLY | CAUTIOUS, (fd) => {
    const fault = faultOf(fd, target);
    return fault === null ? readAll(fd) : fail(fault);
  });
}

/** The bytes of whatever can be read, such as a pipe. */
export function readPlain(path: string): Result<Uint8Array, DiskFailure> {
  return withFile(path, constants.O_RDONLY, readAll);
}

/** The size of a regular file. */
export function sizeGuarded(target: Target): Result<number, DiskFailure> {
  return withFile(target.path, constants.O_RDONLY | CAUTIOUS, (fd) => {
    const fault = faultOf(fd, target);
    return fault === null ? ok(fstatSync(fd).size) : fail(fault);
  });
}

/** Makes the directories above, and writes a regular file that is new or there already. */
export function writeGuarded(target: Target, text: string): Result<null, DiskFailure> {
  mkdirSync(dirname(target.path), { recursive: true });
  return withFile(target.path, constants.O_WRONLY | constants.O_CREAT | CAUTIOUS, (fd) => {
    const fault = faultOf(fd, target);
    if (fault !== null) return fail(fault);
    ftruncateSync(fd);
    writeFileSync(fd, text);
    return ok(null);
  });
}

/** As `writeGuarded`, by way of a new file beside it with the name `next`, which nobody can have put there. */
export function replaceGuarded(target: Target, text: string, next: string): Result<null, DiskFailure> {
  mkdirSync(dirname(target.path), { recursive: true });
  const stat = lstatSync(target.path, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isFile()) return fail({ code: stat.isDirectory() ? "directory" : "special" });
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | CAUTIOUS;
  try {
    const written = withFile<null>(next, flags, (fd) => {
      const fault = faultOf(fd, { ...target, path: next });
      if (fault !== null) return fail(fault);
      writeFileSync(fd, text);
      return ok(null);
    });
    // In a directory that was put in the place of the one written to, there is no such file.
    if (written.ok) renameSync(next, target.path);
    return written;
  } finally {
    rmSync(next, { force: true });
  }
}

function withFile<T>(path: string, flags: number, act: (fd: number) => Result<T, DiskFailure>): Result<T, DiskFailure> {
  const fd = openSync(path, flags, 0o666);
  try {
    return act(fd);
  } finally {
    closeSync(fd);
  }
}

/** Why the open file is not to be used; null = it is a regular file, and the one that stands at the path. */
function faultOf(fd: number, { path, workspace }: Target): DiskFailure | null {
  const open = fstatSync(fd, { bigint: true });
  if (!open.isFile()) return { code: open.isDirectory() ? "directory" : "special" };
  const there = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  const walked = walk(path, workspace);
  const isSame = there?.ino === open.ino && there.dev === open.dev;
  return isSame && walked.ok && walked.value.real === path ? null : { code: "changed" };
}

function readAll(fd: number): Result<Uint8Array, DiskFailure> {
  const { size } = fstatSync(fd);
  if (size > MAX_BYTES) return fail({ code: "too-large" });
  const chunks: Uint8Array[] = [];
  for (let total = 0; ;) {
    const chunk = Buffer.allocUnsafe(size > total ? size - total + 1 : CHUNK);
    const length = readSync(fd, chunk, 0, chunk.length, null);
    if (length === 0) return ok(chunks.length === 1 ? (chunks[0] ?? chunk) : Buffer.concat(chunks));
    total += length;
    if (total > MAX_BYTES) return fail({ code: "too-large" });
    chunks.push(chunk.subarray(0, length));
  }
}
