import type { Disk, DiskFailure } from "../core/disk.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import type { Io } from "./io.ts";

export type Readable = Pick<Io, "disk" | "stdin">;

function reasonOf(failure: DiskFailure): string {
  switch (failure.code) {
    case "missing":
      return "no such file";
    case "denied":
      return "permission denied";
    case "directory":
      return "it is a directory";
    case "not-a-directory":
      return "a part of the path is not a directory";
    case "too-large":
      return "it is larger than 64 MiB";
    case "other":
      return failure.detail;
  }
}

/** Reads a file of the user, or standard input for `-`. */
export function readInput(io: Readable, path: string, what: string): Result<Uint8Array> {
  const bytes = path === "-" ? ok(io.stdin()) : io.disk.read(path);
  return bytes.ok ? bytes : trouble("read", path, what, bytes.error);
}

/** As `readInput`, as UTF-8 text. */
export function readText(io: Readable, path: string, what: string): Result<string> {
  const read = readInput(io, path, what);
  return read.ok ? ok(new TextDecoder().decode(read.value)) : read;
}

/** Writes a file and the directories above it. */
export function writeOutput(disk: Disk, path: string, what: string, text: string): Result<null> {
  const written = disk.write(path, text);
  return written.ok ? written : trouble("write", path, what, written.error);
}

/** As `writeOutput`, in one step. */
export function replaceFile(disk: Disk, path: string, what: string, text: string): Result<null> {
  const written = disk.replace(path, text);
  return written.ok ? written : trouble("write", path, what, written.error);
}

function trouble(verb: "read" | "write", path: string, what: string, failure: DiskFailure): Result<never> {
  const message = `cannot ${verb} ${what} ${excerpt(path, 200)}: ${reasonOf(failure)}`;
  return fail([{ at: null, message, hint: null }]);
}
