import type { VolumeEntry } from "../config/types.ts";
import { addDays } from "../mail/volume/day.ts";
import { forecast } from "../mail/volume/forecast.ts";
import { readVolume } from "../mail/volume/read.ts";
import { seriesOf } from "../mail/volume/series.ts";
import type { Series, VolumeFact, VolumeFile } from "../mail/volume/types.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { readInput, type Readable } from "./files.ts";
import { because } from "../mail/why.ts";

/**
 * The forecasts of the configured files for the day before the run. A file that cannot be read is wrong input; one that says
 * nothing of the entry's domain or address is *not checked*.
 */
export function readVolumes(io: Readable, entries: readonly VolumeEntry[], at: string): Result<readonly VolumeFact[]> {
  const yesterday = addDays(at.slice(0, 10), -1);
  const problems: Problem[] = [];
  const facts = entries.flatMap((entry): readonly VolumeFact[] => {
    const read = seriesIn(io, entry);
    if (!read.ok) {
      problems.push(...read.error.map((e) => ({ ...e, at: e.at ?? entry.at })));
      return [];
    }
    const wanted = entry.domain ?? entry.ip;
    const subjects =
      wanted === null ? read.value : read.value.filter((s) => s.subject === wanted || s.subject === null);
    if (subjects.length === 0) return [nothing(entry, wanted ?? entry.file)];
    return subjects.map((s) => ({
      subject: wanted ?? s.subject ?? entry.file,
      sender: entry.domain ?? "",
      file: entry.file,
      at: entry.at,
      forecast: forecast(s, yesterday),
    }));
  });
  return problems.length > 0 ? fail(problems) : ok(facts);
}

function seriesIn(io: Readable, entry: VolumeEntry): Result<readonly Series[]> {
  const bytes = readInput(io, entry.file, "the volumes", "repository");
  if (!bytes.ok) return bytes;
  const read = readVolume(bytes.value, entry.file);
  if (!read.ok) return read;
  const files = read.value.map((file: VolumeFile) => ({ name: entry.file, file }));
  return seriesOf(files, entry.ip !== null && files.some(({ file }) => tellsIp(file)) ? "ip" : "given");
}

function tellsIp(file: VolumeFile): boolean {
  return file.rows.some((r) => r.ip !== null) || file.reports.some((r) => r.rows.some((row) => row.ip !== null));
}

function nothing(entry: VolumeEntry, subject: string): VolumeFact {
  return {
    subject,
    sender: entry.domain ?? "",
    file: entry.file,
    at: entry.at,
    forecast: because("no-data", { code: "no-row", file: excerpt(entry.file, 200) }),
  };
}
