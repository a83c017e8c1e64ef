import { padded, padStart, widest, widthOf } from "../core/width.ts";
import { joinedNotes, type VolumeNote } from "../mail/volume/note.ts";
import { PROVIDER_HINTS, type PlanDay } from "../mail/volume/plan.ts";
import type { Trouble } from "../mail/trouble.ts";
import type { Forecast } from "../mail/volume/types.ts";
import { wrapped } from "../report/drafts/wrap.ts";
import { wrappedText, type Columns } from "../report/layout.ts";
import { painter, type Color } from "../report/paint.ts";
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
  readonly plan: {
    readonly target: number;
    readonly from: number;
    /** Days from one step to the next. */
    readonly every: number;
    readonly days: readonly PlanDay[];
  } | null;
}

const BAR = 40;

export interface VolumeLook {
  readonly words: VolumeCommandWords;
  readonly color: boolean;
  readonly columns: Columns;
}

/** For each subject: the verdict, a bar a day, and the plan. */
export function volumeText(results: readonly VolumeResult[], notes: readonly VolumeNote[], look: VolumeLook): string {
  const { words } = look;
  const lines = results.flatMap((r, i) => [
    ...(i === 0 ? [] : [""]),
    ...headOf(r, look),
    "",
    ...barsOf(r, look),
    ...(r.plan === null ? [] : ["", ...planOf(r.plan, look)]),
  ]);
  const hints = results.some((r) => (r.plan?.days.length ?? 0) > 0) ? ["", ...hintLines(look)] : [];
  const own = wrappedText(words.own, look.columns, "", "  ");
  return `${[...lines, ...hints, "", ...own, ...noteLines(notes, look)].join("\n")}\n`;
}

/** What was taken or left out, of all files together. */
export function noteLines(notes: readonly VolumeNote[], { words, columns }: VolumeLook): readonly string[] {
  return joinedNotes(notes).flatMap((note) => wrappedText(words.note(note), columns, "", "  "));
}

function hintLines({ words, columns }: VolumeLook): readonly string[] {
  const hints = PROVIDER_HINTS.flatMap(({ provider, source, date }) => [
    ...wrappedText(words.hintsOf(provider, source, date), columns, "  ", "    "),
    `    ${wrapped(words.hints[provider], "    ", Math.min(96, columns ?? 96) - (columns === null ? 0 : 4))}`,
  ]);
  return [...wrappedText(words.hintsTitle, columns, "", "  "), ...hints];
}

const COLORS = { none: "green", warning: "yellow", error: "red" } as const;

function headOf({ subject, forecast: f, notChecked, day }: VolumeResult, look: VolumeLook): readonly string[] {
  const { words, columns } = look;
  const ink = painter(look);
  const told = (text: string, color: Color | null = null): readonly string[] =>
    wrappedText(text, columns, "", "  ").map((line) => ink(color, line));
  const who = excerpt(subject ?? words.allMail, 100);
  if (f === null) return told(notChecked === null ? who : words.notChecked(who, notChecked), "yellow");
  return [
    ...told(words.forecast(who, f.outlook, f.alarm, f.cold), COLORS[f.alarm]),
    ...told(f.volume === 0 ? words.nothingSent(day) : words.compared(day, f)),
  ];
}

function barsOf({ days, day }: VolumeResult, look: VolumeLook): readonly string[] {
  const { words } = look;
  const ink = painter(look);
  const first = days.findIndex((d) => d.count !== null);
  const shown = days.slice(Math.max(0, first));
  const most = Math.max(1, ...shown.map((d) => d.count ?? 0));
  const width = widest([words.messages, ...shown.map((d) => words.number(d.count ?? 0))]);
  // What stands around a bar: the day, the number, the gaps and the longest mark.
  const marks = widest([words.judged, words.notKnown]);
  const bars = look.columns === null ? BAR : Math.max(5, Math.min(BAR, look.columns - width - 14 - marks));
  return [
    ink("bold", `${padded(words.day, 10)}  ${padStart(words.messages, width)}`),
    ...shown.map((d) => {
      const count = d.count === null ? "?" : words.number(d.count);
      const bar = d.count === null || d.count === 0 ? "" : "█".repeat(Math.max(1, Math.round((d.count / most) * bars)));
      const mark = d.day === day ? words.judged : d.count === null ? words.notKnown : "";
      return `${d.day}  ${padStart(count, width)}  ${bar}${mark}`.trimEnd();
    }),
  ];
}

function planOf(
  { target, from, every, days }: NonNullable<VolumeResult["plan"]>,
  { words, columns }: VolumeLook,
): readonly string[] {
  const told = (text: string, indent = ""): readonly string[] => wrappedText(text, columns, indent, `${indent}  `);
  const last = days.at(-1);
  if (last === undefined) return told(words.usualAlready(target, from));
  return [
    ...told(words.warmUp(from, target, days.length * every, last.volume < target ? last.volume : null)),
    ...days.flatMap((d) => {
      const head = `  ${d.day}  ${padStart(words.number(d.volume), 11)}`;
      if (!d.hold) return [head];
      // Beside the number, or where that leaves no room, below it.
      const room = columns === null || columns - widthOf(head) > 30;
      return room
        ? wrappedText(words.hold, columns, `${head}  `, " ".repeat(widthOf(head) + 2))
        : [head, ...wrappedText(words.hold, columns, "    ")];
    }),
    ...(every === 1 ? [] : told(words.onePerSending(every), "  ")),
    ...told(words.backOff, "  "),
  ];
}
