import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";

const MAX_BYTES = 64 * 1024 * 1024;

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "permission denied",
    EISDIR: "it is a directory",
    ENOTDIR: "a part of the path is not a directory",
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Reads a file of the user, or standard input for `-`. */
export function readInput(path: string, what: string): Result<Uint8Array> {
  try {
    const bytes = readFileSync(path === "-" ? 0 : path);
    if (bytes.length <= MAX_BYTES) return ok(bytes);
    return fail([{ at: null, message: `${what} ${excerpt(path, 200)} is larger than 64 MiB`, hint: null }]);
  } catch (error) {
    return fail([{ at: null, message: `cannot read ${what} ${excerpt(path, 200)}: ${reasonOf(error)}`, hint: null }]);
  }
}

/** As `readInput`, as UTF-8 text. */
export function readText(path: string, what: string): Result<string> {
  const read = readInput(path, what);
  return read.ok ? ok(new TextDecoder().decode(read.value)) : read;
}

/** Writes a file and the directories above it. */
export function writeOutput(path: string, what: string, text: string): Result<null> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return ok(null);
  } catch (error) {
    return fail([{ at: null, message: `cannot write ${what} ${excerpt(path, 200)}: ${reasonOf(error)}`, hint: null }]);
  }
}

/** As `writeOutput`, in one step: whoever reads the file meanwhile, or after a crash, finds the old text or the new one. */
export function replaceFile(path: string, what: string, text: string): Result<null> {
  const next = `${path}.${process.pid}.tmp`;
  const written = writeOutput(next, what, text);
  if (!written.ok) return written;
  try {
    renameSync(next, path);
    return written;
  } catch (error) {
    return fail([{ at: null, message: `cannot write ${what} ${excerpt(path, 200)}: ${reasonOf(error)}`, hint: null }]);
  }
}
