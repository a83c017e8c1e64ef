import type { Result } from "../../text/problem.ts";
import { fail, ok, type Problem } from "../../text/problem.ts";
import { volumeFromCsv } from "./csv-rows.ts";
import { volumeFromDmarc } from "./dmarc.ts";
import type { VolumeFile } from "./types.ts";
import { unpack } from "./unpack.ts";

/** Reads one file: CSV, a DMARC aggregate report, or a .gz or .zip of them. */
export function readVolume(bytes: Uint8Array, name: string): Result<readonly VolumeFile[]> {
  const unpacked = unpack(bytes, name);
  if (!unpacked.ok) return unpacked;
  const problems: Problem[] = [];
  const files: VolumeFile[] = [];
  for (const file of unpacked.value) {
    const text = decode(file.bytes);
    const read = /^\s*</.test(text.slice(0, 200)) ? volumeFromDmarc(text, file.name) : volumeFromCsv(text, file.name);
    if (read.ok) files.push(read.value);
    else problems.push(...read.error);
  }
  return problems.length > 0 ? fail(problems.slice(0, 20)) : ok(files);
}

/** UTF-8, or UTF-16 with its mark, as spreadsheets write it. */
function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  return new TextDecoder(utf16 ?? "utf-8").decode(bytes).replace(/^\ufeff/, "");
}
