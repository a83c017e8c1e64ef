import { execFileSync } from "node:child_process";
import { decodeText } from "../zones/bytes.ts";
import { MAX_BYTES, resolvePath, type Files } from "../zones/files.ts";

const MAX_LIST = 256 * 1024 * 1024;
/** Blobs fetched at once stay below this; what is beyond is fetched when it is read. */
const MAX_BATCH = 512 * 1024 * 1024;
const MAX_LINKS = 8;

/** Standard output of a git command as text, null when it fails. */
export function git(root: string, args: readonly string[]): string | null {
  return run(root, args, "", MAX_LIST)?.toString("utf8") ?? null;
}

function run(root: string, args: readonly string[], input: string, maxBuffer: number): Buffer | null {
  try {
    return execFileSync("git", [...args], { cwd: root, input, maxBuffer, stdio: ["pipe", "pipe", "ignore"] });
  } catch {
    return null;
  }
}

interface Blob {
  readonly id: string;
  readonly size: number;
  readonly isLink: boolean;
}

/**
 * Files of a commit, read from git's own store: nothing is checked out, no hook or filter runs. Paths are relative to
 * `root`, also when it is a part of the repository. One process lists, one reads all that was announced by `prefetch`.
 */
export function gitFiles(root: string, commit: string): Files {
  const { blobs, submodules } = treeOf(root, commit);
  const texts = new Map<string, string | null>();
  const fetch = (wanted: readonly Blob[]): void => {
    for (const [id, bytes] of blobsOf(root, wanted)) texts.set(id, decodeText(bytes));
  };
  const content = (blob: Blob): string | null => {
    if (!texts.has(blob.id)) fetch([blob]);
    return texts.get(blob.id) ?? null;
  };
  const follow = (path: string): Blob | null => {
    let at = path;
    for (let links = 0; links < MAX_LINKS; links++) {
      const blob = blobs.get(at);
      if (blob === undefined) return null;
      if (!blob.isLink) return blob;
      const target = content(blob) ?? "/";
      if (target.startsWith("/")) return null;
      at = resolvePath(target, at); // what leaves the tree begins with `..` and is no path of it
    }
    return null;
  };
  return {
    list: () => [...blobs.keys()].sort(),
    read: (path) => {
      const blob = follow(path);
      return blob === null || blob.size > MAX_BYTES ? null : content(blob);
    },
    resolve: resolvePath,
    prefetch: (paths) => {
      let total = 0;
      const wanted = paths.flatMap((path) => {
        const blob = blobs.get(path);
        if (blob === undefined || texts.has(blob.id) || blob.size > MAX_BYTES) return [];
        total += blob.size;
        return total > MAX_BATCH ? [] : [blob];
      });
      fetch(wanted);
    },
    size: (path) => blobs.get(path)?.size ?? 0,
    submodules: () => submodules,
  };
}

function treeOf(
  root: string,
  commit: string,
): { readonly blobs: ReadonlyMap<string, Blob>; readonly submodules: readonly string[] } {
  const blobs = new Map<string, Blob>();
  const submodules: string[] = [];
  for (const line of (git(root, ["ls-tree", "-r", "-z", "-l", commit]) ?? "").split("\0")) {
    const [, mode, type, id, size, path] = /^(\d+) (\w+) ([\da-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (path === undefined || id === undefined) continue;
    if (type === "commit") submodules.push(path);
    else if (type === "blob") blobs.set(path, { id, size: Number(size), isLink: mode === "120000" });
  }
  return { blobs, submodules };
}

/** `<id> blob <size>\n<bytes>\n` for each, in the order asked (git-cat-file(1), "BATCH OUTPUT"). */
function blobsOf(root: string, wanted: readonly Blob[]): ReadonlyMap<string, Uint8Array> {
  const ids = [...new Set(wanted.map((blob) => blob.id))];
  const found = new Map<string, Uint8Array>();
  if (ids.length === 0) return found;
  const room = wanted.reduce((sum, blob) => sum + blob.size + 200, 4096);
  const output = run(root, ["cat-file", "--batch"], `${ids.join("\n")}\n`, room) ?? Buffer.alloc(0);
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [, id, size] = /^([\da-f]+) blob (\d+)$/.exec(output.toString("latin1", at, end)) ?? [];
    if (end < 0 || id === undefined) {
      if (end < 0) break;
      at = end + 1; // "missing"
      continue;
    }
    const start = end + 1;
    found.set(id, output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return found;
}
