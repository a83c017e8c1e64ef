import { readInput } from "../app/files.ts";
import type { Lang } from "../core/lang.ts";
import { addDays, readDay } from "../mail/volume/day.ts";
import { forecast } from "../mail/volume/forecast.ts";
import { MOST_TARGET, PROVIDER_HINTS, warmUp } from "../mail/volume/plan.ts";
import { readVolumes } from "../mail/volume/read.ts";
import { without } from "../core/without.ts";
import { bareTrouble } from "../mail/trouble.ts";
import { volumeNoteText } from "../mail/volume/note.ts";
import { seriesOf } from "../mail/volume/series.ts";
import type { Series, VolumeFile } from "../mail/volume/types.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { done, doneJson, lookOf, type CommandIo, type Outcome } from "./io.ts";
import { numberOption, wordOption, type Parsed } from "./options.ts";
import { langOfReader } from "./lang.ts";
import { commandWords } from "./words/words.ts";
import { watchFiles } from "./progress.ts";
import { sourcesJson, sourcesResult } from "./volume-sources.ts";
import { sourcesText } from "./volume-sources-text.ts";
import { volumeText, type VolumeResult } from "./volume-text.ts";

/** Days that the result shows. */
const SHOWN = 35;
const MAX_SERIES = 1000;

/** `mailworthy volume <file.csv|dmarc.xml…>`. */
export async function volumeCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const target = numberOption(parsed, "target", 1, MOST_TARGET);
  const by = wordOption(parsed, "by", ["given", "domain", "ip", "all"]);
  const day = dayOption(parsed);
  const files = filesOf(io, parsed.positionals, langOfReader(parsed, io));
  const problems = [target, by, day, files].flatMap((r): readonly Problem[] => (r.ok ? [] : r.error));
  if (!target.ok || !by.ok || !day.ok || !files.ok) return fail(problems);
  const sources = parsed.flag("sources") ? sourcesResult(files.value, parsed, io) : ok(null);
  if (!sources.ok) return sources;
  const series = seriesOf(files.value, by.value ?? "given");
  if (!series.ok) return series;
  if (series.value.length === 0 && sources.value === null)
    return fail([
      {
        at: null,
        message: `the input names no ${by.value ?? "volume"}: no line or record could be counted`,
        hint: null,
      },
    ]);
  if (series.value.length > MAX_SERIES)
    return fail([
      {
        at: null,
        message: `${series.value.length} subjects, at most ${MAX_SERIES}; use --by domain or --by all`,
        hint: null,
      },
    ]);
  const results = series.value.map((s) => resultOf(s, judgedDay(s, day.value, io.now()), target.value));
  if (parsed.flag("json")) {
    const hints = target.value === null ? {} : { providers: PROVIDER_HINTS };
    const read = files.value.map(fileJson);
    return doneJson({
      schema: "mailworthy/volume/1",
      note: NOTE,
      files: read,
      series: results.map(resultJson),
      ...hints,
      ...(sources.value === null ? {} : { sources: sources.value.map(sourcesJson) }),
    });
  }
  const notes = files.value.flatMap(({ file }) => file.notes);
  const look = { ...lookOf(io, parsed), words: await commandWords("volume", langOfReader(parsed, io)) };
  return done(sources.value === null ? volumeText(results, notes, look) : sourcesText(sources.value, notes, look));
}

/** Stands with every forecast. */
const NOTE = "Mailworthy's own forecast from the volume alone, not any provider's judgement";

function fileJson({ name, file }: { readonly name: string; readonly file: VolumeFile }): object {
  const rows = file.rows.length + file.reports.reduce((n, r) => n + r.rows.length, 0);
  return { name, kind: file.kind, rows, notes: file.notes.map(volumeNoteText) };
}

function resultJson(result: VolumeResult): object {
  const { notChecked } = result;
  return { ...result, notChecked: notChecked === null ? null : without(notChecked, "why") };
}

function dayOption(parsed: Parsed): Result<string | null> {
  const text = parsed.last("day");
  if (text === null) return ok(null);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDay(text) : null;
  if (day?.kind === "day") return ok(day.day);
  return fail([{ at: null, message: `--day ${excerpt(text, 40)}: expected a day such as 2026-11-24`, hint: null }]);
}

function filesOf(
  io: CommandIo,
  paths: readonly string[],
  lang: Lang,
): Result<readonly { name: string; file: VolumeFile }[]> {
  const problems: Problem[] = [];
  const files: { name: string; file: VolumeFile }[] = [];
  const told = watchFiles(paths.length, io, lang);
  for (const [i, path] of paths.entries()) {
    told(i);
    const bytes = readInput(io, path, "the volumes");
    if (!bytes.ok) return bytes;
    const read = readVolumes(bytes.value, path === "-" ? "(standard input)" : path);
    files.push(...read.files.map((file) => ({ name: path, file })));
    problems.push(...read.problems);
  }
  told(paths.length);
  // A report that is broken says nothing about the others; a line of one's own table that is wrong is to be mended.
  const grave = problems.filter((p) => p.at !== null);
  if (grave.length > 0 || files.length === 0) return fail((grave.length > 0 ? grave : problems).slice(0, 20));
  const skipped = problems.slice(0, 20).map((p) => ({ code: "left-out", why: p.message }) as const);
  return ok(
    files.map(({ name, file }, i) => ({
      name,
      file: i > 0 || skipped.length === 0 ? file : { ...file, notes: [...file.notes, ...skipped] },
    })),
  );
}

/** The day asked for, else yesterday (UTC), else the last day of a file that ends earlier. */
function judgedDay(series: Series, asked: string | null, now: Date): string {
  if (asked !== null) return asked;
  const yesterday = addDays(now.toISOString().slice(0, 10), -1);
  return [...series.days.keys()].filter((d) => d <= yesterday).at(-1) ?? yesterday;
}

function planFor(usual: number, target: number, day: string, every: number): NonNullable<VolumeResult["plan"]> {
  return { target, from: Math.floor(usual), every, days: warmUp(usual, target, day, every) };
}

function resultOf(series: Series, day: string, target: number | null): VolumeResult {
  const fact = forecast(series, day);
  const usual = fact.known ? fact.value.usual : 0;
  return {
    subject: series.subject,
    day,
    forecast: fact.known ? fact.value : null,
    notChecked: fact.known ? null : bareTrouble(fact),
    days: Array.from({ length: SHOWN }, (_, i) => addDays(day, i - SHOWN + 1)).map((d) => ({
      day: d,
      count: series.days.get(d) ?? null,
    })),
    plan: target === null ? null : planFor(usual, target, day, fact.known ? fact.value.every : 1),
  };
}
