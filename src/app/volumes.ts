import type { VolumeEntry } from "../config/types.ts";
import { addDays } from "../mail/volume/day.ts";
import { forecast } from "../mail/volume/forecast.ts";
import { readVolumes as readParts } from "../mail/volume/read.ts";
import { seriesOf } from "../mail/volume/series.ts";
import { sourcesOf, type DomainSources } from "../mail/volume/sources.ts";
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
    const read = readEntry(io, entry);
    if (!read.ok) {
      problems.push(...read.error.map((e) => ({ ...e, at: e.at ?? entry.at })));
      return [];
    }
    const wanted = entry.domain ?? entry.ip;
    const { series, sources } = read.value;
    const subjects = wanted === null ? series : series.filter((s) => s.subject === wanted || s.subject === null);
    const told = subjects.map((s): VolumeFact => ({
      subject: wanted ?? s.subject ?? entry.file,
      sender: entry.domain ?? "",
      file: entry.file,
      at: entry.at,
      forecast: forecast(s, yesterday),
    }));
    const [first = nothing(entry, wanted ?? entry.file), ...rest] = told;
    return [sources.length === 0 ? first : { ...first, sources }, ...rest];
  });
  return problems.length > 0 ? fail(problems) : ok(facts);
}

interface InFile {
  readonly series: readonly Series[];
  readonly sources: readonly DomainSources[];
}

/** A report of the file that is broken is left out; a line of a table that is wrong is to be mended. */
function readEntry(io: Readable, entry: VolumeEntry): Result<InFile> {
  const bytes = readInput(io, entry.file, "the volumes", "repository");
  if (!bytes.ok) return bytes;
  const read = readParts(bytes.value, entry.file);
  const grave = read.problems.filter((p) => p.at !== null);
  if (grave.length > 0 || read.files.length === 0) return fail((grave.length > 0 ? grave : read.problems).slice(0, 20));
  const files = read.files.map((file: VolumeFile) => ({ name: entry.file, file }));
  const series = seriesOf(files, entry.ip !== null && files.some(({ file }) => tellsIp(file)) ? "ip" : "given");
  if (!series.ok) return series;
  return ok({ series: series.value, sources: sourcesOf(files.flatMap(({ file }) => file.reports)) });
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
