import { padded, padStart, widest } from "../core/width.ts";
import type { VolumeNote } from "../mail/volume/note.ts";
import { PROVIDER_HINTS, type PlanDay } from "../mail/volume/plan.ts";
import type { Trouble } from "../mail/trouble.ts";
import type { Forecast } from "../mail/volume/types.ts";
import { wrapped } from "../report/drafts/wrap.ts";
import { excerpt } from "../text/printable.ts";
import type { VolumeCommandWords } from "./words/volume.ts";

export interface VolumeResult {
  /** An address, a domain, or null for everything together. */
  readonly subject: string | null;
  readonly day: string;
  readonly forecast: Forecast | null;
  readonly notChecked: Trouble | null;
  /** The last days up to the judged one; a count of null is not known. */
  readonly days: readonly { readonly day: string; readonly count: number | null }[];
  readonly plan: { readonly target: number; readonly from: number; readonly days: readonly PlanDay[] } | null;
}

const BAR = 40;

/** For each subject: the verdict, a bar a day, and the plan. */
export function volumeText(
  results: readonly VolumeResult[],
  notes: readonly VolumeNote[],
  words: VolumeCommandWords,
): string {
  const lines = results.flatMap((r, i) => [
    ...(i === 0 ? [] : [""]),
    ...headOf(r, words),
    "",
    ...barsOf(r, words),
    ...(r.plan === null ? [] : ["", ...planOf(r.plan, words)]),
  ]);
  const hints = results.some((r) => (r.plan?.days.length ?? 0) > 0) ? ["", ...hintLines(words)] : [];
  return `${[...lines, ...hints, "", words.own, ...new Set(notes.map((note) => words.note(note)))].join("\n")}\n`;
}

function hintLines(words: VolumeCommandWords): readonly string[] {
  const hints = PROVIDER_HINTS.flatMap(({ provider, source, date }) => [
    `  ${words.hintsOf(provider, source, date)}`,
    `    ${wrapped(words.hints[provider], "    ", 96)}`,
  ]);
  return [words.hintsTitle, ...hints];
}

function headOf({ subject, forecast: f, notChecked, day }: VolumeResult, words: VolumeCommandWords): readonly string[] {
  const who = excerpt(subject ?? words.allMail, 100);
  if (f === null) return notChecked === null ? [who] : [words.notChecked(who, notChecked)];
  return [
    words.forecast(who, f.outlook, f.alarm, f.cold),
    f.volume === 0 ? words.nothingSent(day) : words.compared(day, f),
  ];
}

function barsOf({ days, day }: VolumeResult, words: VolumeCommandWords): readonly string[] {
  const first = days.findIndex((d) => d.count !== null);
  const shown = days.slice(Math.max(0, first));
  const most = Math.max(1, ...shown.map((d) => d.count ?? 0));
  const width = widest([words.messages, ...shown.map((d) => words.number(d.count ?? 0))]);
  return [
    `${padded(words.day, 10)}  ${padStart(words.messages, width)}`,
    ...shown.map((d) => {
      const count = d.count === null ? "?" : words.number(d.count);
      const bar = d.count === null || d.count === 0 ? "" : "█".repeat(Math.max(1, Math.round((d.count / most) * BAR)));
      const mark = d.day === day ? words.judged : d.count === null ? words.notKnown : "";
      return `${d.day}  ${padStart(count, width)}  ${bar}${mark}`.trimEnd();
    }),
  ];
}

function planOf(
  { target, from, days }: NonNullable<VolumeResult["plan"]>,
  words: VolumeCommandWords,
): readonly string[] {
  const last = days.at(-1);
  if (last === undefined) return [words.usualAlready(target, from)];
  return [
    words.warmUp(from, target, days.length, last.volume < target ? last.volume : null),
    ...days.map((d) => `  ${d.day}  ${padStart(words.number(d.volume), 11)}${d.hold ? `  ${words.hold}` : ""}`),
    `  ${words.backOff}`,
  ];
}
