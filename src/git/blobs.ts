import { fail, ok, type Result } from "../text/problem.ts";
import { decodeText } from "../zones/bytes.ts";
import { MAX_BYTES } from "../zones/files.ts";
import type { GitFailure } from "./failure.ts";
import type { Git } from "./run.ts";

/** Blobs read at once stay below this; what is beyond is read when it is asked for. */
const MAX_BATCH = 512 * 1024 * 1024;

export interface Blob {
  readonly id: string;
  /** Bytes; null where the tree does not tell (a partial clone). */
  readonly size: number | null;
  readonly isLink: boolean;
}

export interface BlobReader {
  /** Null when it could not be read: see `failure`. */
  text(blob: Blob): string | null;
  /** Bytes; null when unknown. */
  size(blob: Blob): number | null;
  /** Reads those that are not too large, in one process. */
  prefetch(blobs: readonly Blob[]): void;
  /** The first failure, or null. */
  failure(): GitFailure | null;
}

/** Reads blobs of a commit, each once. */
export function blobReader(git: Git, commit: string): BlobReader {
  const texts = new Map<string, string | null>();
  const sizes = new Map<string, number>();
  const failures: GitFailure[] = [];
  let missing: ReadonlySet<string> | null = null;
  const keep = <T>(result: Result<T, GitFailure>): T | null => {
    if (result.ok) return result.value;
    failures.push(result.error);
    return null;
  };
  const size = (blob: Blob): number | null => blob.size ?? sizes.get(blob.id) ?? null;

  /** In a partial clone: fetches those that it lacks, all at once, and learns the sizes. */
  const complete = (blobs: readonly Blob[]): boolean => {
    const unknown = [...new Set(blobs.filter((blob) => size(blob) === null).map((blob) => blob.id))];
    if (unknown.length === 0) return true;
    missing ??= keep(missingIn(git, commit));
    const lacking = unknown.filter((id) => missing?.has(id) === true);
    if (lacking.length > 0 && keep(fetched(git, lacking)) === null) return false;
    const told = keep(sizesOf(git, unknown));
    told?.forEach((bytes, id) => sizes.set(id, bytes));
    return told !== null;
  };
  const load = (blobs: readonly Blob[]): void => {
    if (failures.length > 0 || !complete(blobs)) return;
    let total = 0;
    const wanted = new Map<string, number>();
    for (const blob of blobs) {
      const bytes = size(blob) ?? 0;
      if (texts.has(blob.id) || wanted.has(blob.id) || bytes > MAX_BYTES) continue;
      total += bytes;
      if (total <= MAX_BATCH) wanted.set(blob.id, bytes);
    }
    keep(contentsOf(git, wanted))?.forEach((bytes, id) => texts.set(id, decodeText(bytes)));
  };
  return {
    size,
    text: (blob) => {
      if (!texts.has(blob.id)) load([blob]);
      return texts.get(blob.id) ?? null;
    },
    prefetch: load,
    failure: () => failures[0] ?? null,
  };
}

/** Objects of the commit that the clone lacks (git-rev-list(1), `--missing=print`). */
function missingIn(git: Git, commit: string): Result<ReadonlySet<string>, GitFailure> {
  const listed = git.run(["rev-list", "--objects", "--no-walk", "--missing=print", commit]);
  if (!listed.ok) return listed;
  return ok(new Set([...listed.value.toString("latin1").matchAll(/^\?([\da-f]+)$/gm)].map((match) => match[1] ?? "")));
}

/** As git itself fetches what it lacks, but for many at once. */
function fetched(git: Git, ids: readonly string[]): Result<true, GitFailure> {
  if (git.remoteCommand !== null) return fail({ code: "fetch-refused", setting: git.remoteCommand });
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
  const done = git.run(
    ["-c", "fetch.negotiationAlgorithm=noop", "fetch", git.promisor ?? "", ...quiet, "--filter=blob:none", "--stdin"],
    { input: `${ids.join("\n")}\n`, fetches: true },
  );
  // 129: a git that does not know `--stdin` (before 2.29) fetches one by one when it reads.
  if (done.ok || (done.error.code === "failed" && done.error.status === 129)) return ok(true);
  return done;
}

function sizesOf(git: Git, ids: readonly string[]): Result<ReadonlyMap<string, number>, GitFailure> {
  const told = git.run(["cat-file", "--batch-check"], { input: `${ids.join("\n")}\n`, fetches: true });
  if (!told.ok) return told;
  const lines = told.value.toString("latin1").matchAll(/^([\da-f]+) blob (\d+)$/gm);
  return allOf(ids, new Map([...lines].map(([, id = "", bytes]) => [id, Number(bytes)])));
}

/** `<id> blob <size>\n<bytes>\n` for each, in the order asked (git-cat-file(1), "BATCH OUTPUT"). */
function contentsOf(
  git: Git,
  wanted: ReadonlyMap<string, number>,
): Result<ReadonlyMap<string, Uint8Array>, GitFailure> {
  const ids = [...wanted.keys()];
  const found = new Map<string, Uint8Array>();
  if (ids.length === 0) return ok(found);
  const room = [...wanted.values()].reduce((sum, bytes) => sum + bytes + 200, 4096);
  const read = git.run(["cat-file", "--batch"], { input: `${ids.join("\n")}\n`, maxBytes: room, fetches: true });
  if (!read.ok) return read;
  const output = read.value;
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const [, id, size] = /^([\da-f]+) blob (\d+)$/.exec(output.toString("latin1", at, end)) ?? [];
    at = end + 1;
    if (id === undefined) continue; // "missing": told below
    found.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return allOf(ids, found);
}

/** What git says is in the commit, and does not have, makes a damaged repository. */
function allOf<T>(ids: readonly string[], found: ReadonlyMap<string, T>): Result<ReadonlyMap<string, T>, GitFailure> {
  const lost = ids.find((id) => !found.has(id));
  if (lost === undefined) return ok(found);
  return fail({ code: "failed", command: "cat-file", status: 0, reason: `object ${lost} is missing` });
}
