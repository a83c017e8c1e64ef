import type { Disk, DiskFailure, NamedBy, NamedPath } from "../core/disk.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { diskReason } from "./disk-words.ts";
import type { Io } from "./io.ts";

export type Readable = Pick<Io, "disk" | "stdin">;

/** Reads a file; `-` is standard input where the caller names it. */
export function readInput(io: Readable, path: string, what: string, by: NamedBy = "caller"): Result<Uint8Array> {
  const bytes = path === "-" && by === "caller" ? ok(io.stdin()) : io.disk.read(path, by);
  return bytes.ok ? bytes : trouble("read", path, what, bytes.error);
}

/** As `readInput`, as UTF-8 text. */
export function readText(io: Readable, path: string, what: string, by: NamedBy = "caller"): Result<string> {
  const read = readInput(io, path, what, by);
  return read.ok ? ok(new TextDecoder().decode(read.value)) : read;
}

/** The first of the usual places where a file stands, with its text; null when there is none. A file is the repository's. */
export function readUsual(
  io: Readable,
  places: readonly string[],
  what: string,
): Result<{ readonly text: string; readonly file: string } | null> {
  const file = places.find((path) => isThere(io.disk, path));
  if (file === undefined) return ok(null);
  const text = readText(io, file, what, "repository");
  return text.ok ? ok({ text: text.value, file }) : text;
}

/** Does a file stand at a usual place? What may not be read is there too: reading it tells why. */
export function isThere(disk: Disk, path: string): boolean {
  const seen = disk.look(path, "repository", "read");
  return !seen.ok || seen.value !== "missing";
}

/** What the caller names for reading. */
export function lookAt(disk: Disk, path: string, what: string): Result<"file" | "directory" | "missing"> {
  const seen = disk.look(path, "caller", "read");
  return seen.ok ? seen : trouble("read", path, what, seen.error);
}

/** Does the file exist that is to be read and then written? Null when it does not, a problem when it may not be. */
export function lookForUpdate(disk: Disk, { path, by }: NamedPath, what: string): Result<"there" | null> {
  const seen = disk.look(path, by, "write");
  if (!seen.ok) return trouble("write", path, what, seen.error);
  return ok(seen.value === "missing" ? null : "there");
}

/** Writes a file that the caller names, and the directories above it. */
export function writeOutput(disk: Disk, path: string, what: string, text: string): Result<null> {
  const written = disk.write(path, text, "caller");
  return written.ok ? written : trouble("write", path, what, written.error);
}

/** Writes a file and the directories above it, in one step. */
export function replaceFile(disk: Disk, { path, by }: NamedPath, what: string, text: string): Result<null> {
  const written = disk.replace(path, text, by);
  return written.ok ? written : trouble("write", path, what, written.error);
}

function trouble(verb: "read" | "write", path: string, what: string, failure: DiskFailure): Result<never> {
  const message = `cannot ${verb} ${what} ${excerpt(path, 200)}: ${diskReason(failure)}`;
  return fail([{ at: null, message, hint: null }]);
}
