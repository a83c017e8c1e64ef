import type { Result } from "../../text/problem.ts";
import { fail, ok, type Problem } from "../../text/problem.ts";
import { holdsDays, volumeFromCsv } from "./csv-rows.ts";
import { VOLUME_WORDS } from "./words.ts";
import { volumeFromDmarc } from "./dmarc.ts";
import type { VolumeFile } from "./types.ts";
import { isMail, reportsInMail } from "./mail-parts.ts";
import { unpack } from "./unpack.ts";

/** Archives in archives (a .gz of a .gz, a mail with a .zip) are opened so many times. */
const MAX_DEPTH = 4;

/** What is inside of the files that could be read, and what is wrong with the others. */
export interface ReadVolumes {
  readonly files: readonly VolumeFile[];
  readonly problems: readonly Problem[];
}

/** Reads one file: CSV, a DMARC aggregate report, a mail with one, or a .gz or .zip of them. All of it must be readable. */
export function readVolume(bytes: Uint8Array, name: string): Result<readonly VolumeFile[]> {
  const { files, problems } = readVolumes(bytes, name, 0);
  return problems.length > 0 ? fail(problems.slice(0, 20)) : ok(files);
}

/** The same, with what could be read of it. */
export function readVolumes(bytes: Uint8Array, name: string, depth = 0): ReadVolumes {
  const unpacked = unpack(bytes, name);
  if (!unpacked.ok) return { files: [], problems: unpacked.error };
  const parts = unpacked.value.map((file): ReadVolumes => {
    if (isPacked(file.bytes) && depth < MAX_DEPTH) return readVolumes(file.bytes, file.name, depth + 1);
    const text = decode(file.bytes);
    if (isMail(text)) return ofMail(text, file.name, depth);
    const read = /^\s*</.test(text.slice(0, 200)) ? volumeFromDmarc(text, file.name) : ofText(text, file.name);
    return read.ok ? { files: [read.value], problems: [] } : { files: [], problems: read.error };
  });
  return { files: parts.flatMap((p) => p.files), problems: parts.flatMap((p) => p.problems) };
}

/** A problem without a line is about the whole file: where there are others, it is left out and named. */
function ofText(text: string, name: string): Result<VolumeFile> {
  const other = otherKind(text);
  if (other !== null) return fail([{ at: null, message: VOLUME_WORDS.notATable(name, other), hint: null }]);
  const read = volumeFromCsv(text, name);
  if (read.ok || holdsDays(text, name)) return read;
  const why = read.error[0]?.message ?? "";
  return fail([{ at: null, message: VOLUME_WORDS.notATable(name, why), hint: null }]);
}

/** What lies beside reports in folders. */
function otherKind(text: string): string | null {
  if (text.trim() === "") return VOLUME_WORDS.empty;
  if (/^\s*[{[]/.test(text.slice(0, 200)))
    return /"organization-name"|"policies"/.test(text.slice(0, 20_000)) ? VOLUME_WORDS.tlsReport : VOLUME_WORDS.json;
  return text.slice(0, 1000).includes("\0") || text.slice(0, 1000).split("\ufffd").length > 20
    ? VOLUME_WORDS.binary
    : null;
}

function ofMail(text: string, name: string, depth: number): ReadVolumes {
  const reports = depth >= MAX_DEPTH ? [] : reportsInMail(text, name);
  if (reports.length === 0)
    return { files: [], problems: [{ at: null, message: VOLUME_WORDS.noReportInMail(name), hint: null }] };
  const parts = reports.map((report) => readVolumes(report.bytes, report.name, depth + 1));
  return { files: parts.flatMap((p) => p.files), problems: parts.flatMap((p) => p.problems) };
}

function isPacked([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x1f && b === 0x8b) || (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04);
}

/** UTF-8, or UTF-16 with its mark, as spreadsheets write it. */
function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const text = new TextDecoder(utf16 ?? "utf-8").decode(bytes).replace(/^\ufeff/, "");
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}
