import { gunzipSync } from "node:zlib";
import { Unzip, UnzipInflate } from "fflate";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1000;
const CHUNK = 16 * 1024;

export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files inside of a .gz or .zip (told by their first bytes, not by the name), or the file itself. Never more than 64 MiB in all. */
export function unpack(bytes: Uint8Array, name: string): Result<readonly Unpacked[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipped(bytes, name);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return unzipped(bytes, name);
  return ok([{ name, bytes }]);
}

function bad(name: string, why: string): Result<never> {
  return fail([{ at: null, message: `${excerpt(name, 200)} cannot be unpacked: ${why}`, hint: null }]);
}

/** Mail programs leave line ends behind an archive, which zlib takes for damage. */
function gunzipped(bytes: Uint8Array, name: string): Result<readonly Unpacked[]> {
  const read = gunzippedOnce(bytes, name);
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end--;
  if (read.ok || end === bytes.length) return read;
  const without = gunzippedOnce(bytes.subarray(0, end), name);
  return without.ok ? without : read;
}

function gunzippedOnce(bytes: Uint8Array, name: string): Result<readonly Unpacked[]> {
  try {
    return ok([{ name, bytes: gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) }]);
  } catch (error) {
    const tooLarge =
      typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return bad(name, tooLarge ? "more than 64 MiB come out of it" : "it is damaged");
  }
}

/** Streamed, so that an archive that lies about its sizes is stopped where the bound is passed. */
function unzipped(bytes: Uint8Array, name: string): Result<readonly Unpacked[]> {
  const files: { readonly name: string; readonly parts: Uint8Array[]; done: boolean }[] = [];
  let [total, over, broken] = [0, false, false];
  const archive = new Unzip((entry) => {
    if (entry.name.endsWith("/")) return;
    const file = { name: `${name}/${entry.name}`, parts: [] as Uint8Array[], done: false };
    files.push(file);
    if (files.length > MAX_ENTRIES) {
      over = true;
      return;
    }
    entry.ondata = (error, part, final) => {
      if (error !== null) broken = true;
      else if ((total += part.length) > MAX_BYTES) over = true;
      else file.parts.push(part);
      if (final) file.done = true;
      if (over) entry.terminate();
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !over && !broken; at += CHUNK)
      archive.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch {
    broken = true;
  }
  if (over) return bad(name, `more than 64 MiB or ${MAX_ENTRIES.toLocaleString("en-US")} files come out of it`);
  if (broken || files.length === 0 || files.some((f) => !f.done)) return bad(name, "it is damaged, empty or encrypted");
  return ok(files.map((f) => ({ name: f.name, bytes: Buffer.concat(f.parts) })));
}
