import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fail, ok, type Result } from "../text/problem.ts";
import { codeOf, messageOf } from "./failure.ts";

/** Why a file could not be read or written; `detail` is the system's own word where no code fits. */
export type DiskFailure =
  | { readonly code: "missing" | "denied" | "directory" | "not-a-directory" | "too-large" }
  | { readonly code: "other"; readonly detail: string };

/** The door to the file system. Relative paths are relative to `directory`. */
export interface Disk {
  /** Absolute. */
  readonly directory: string;
  /** A path as the system takes it. */
  absolute(path: string): string;
  kind(path: string): "file" | "directory" | "missing";
  /** The path with every link followed; null when it leads nowhere. */
  real(path: string): string | null;
  /** At most 64 MiB. */
  read(path: string): Result<Uint8Array, DiskFailure>;
  /** Writes a file and the directories above it. */
  write(path: string, text: string): Result<null, DiskFailure>;
  /** As `write`, in one step: whoever reads the file meanwhile, or after a crash, finds the old text or the new one. */
  replace(path: string, text: string): Result<null, DiskFailure>;
  /** The same disk, seen from another directory. */
  from(directory: string): Disk;
}

const MAX_BYTES = 64 * 1024 * 1024;

const CODES: Readonly<Record<string, Exclude<DiskFailure["code"], "other">>> = {
  ENOENT: "missing",
  EACCES: "denied",
  EPERM: "denied",
  EISDIR: "directory",
  ENOTDIR: "not-a-directory",
};

export function nodeDisk(directory: string): Disk {
  const absolute = (path: string): string => resolve(directory, path);
  const write = (path: string, text: string): Result<null, DiskFailure> =>
    attempt(() => {
      mkdirSync(dirname(absolute(path)), { recursive: true });
      writeFileSync(absolute(path), text);
      return null;
    });
  return {
    directory,
    absolute,
    kind: (path) => {
      const stat = statSync(absolute(path), { throwIfNoEntry: false });
      return stat === undefined ? "missing" : stat.isDirectory() ? "directory" : "file";
    },
    real: (path) => {
      try {
        return realpathSync(absolute(path));
      } catch {
        return null;
      }
    },
    read: (path) => {
      const bytes = attempt(() => readFileSync(absolute(path)));
      return bytes.ok && bytes.value.length > MAX_BYTES ? fail({ code: "too-large" }) : bytes;
    },
    write,
    replace: (path, text) => {
      const next = `${path}.${process.pid}.tmp`;
      const written = write(next, text);
      return written.ok ? attempt(() => (renameSync(absolute(next), absolute(path)), null)) : written;
    },
    from: (path) => nodeDisk(join(absolute(path))),
  };
}

function attempt<T>(act: () => T): Result<T, DiskFailure> {
  try {
    return ok(act());
  } catch (error) {
    const code = CODES[codeOf(error) ?? ""];
    if (code !== undefined) return fail({ code });
    return fail({ code: "other", detail: messageOf(error) });
  }
}
