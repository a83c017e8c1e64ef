import { plainLetters } from "./plain-letters.ts";

/** Beginnings of the months' names in English, German, French, Spanish and Italian, without accents. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jaen|ene|gen)/,
  /^(?:feb|fev)/,
  /^(?:mar|mrz|maer)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott)/,
  /^nov/,
  /^d[ei][cz]/,
];
const WEEKDAYS =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio)[a-z]{0,7}\.?,? {0,2}|[月火水木金土日](?:曜日?)?[ 、,]?)(?=[\da-z])/;
/** What may stand behind a day: a time of day and its zone, and nothing else: two days are a period. */
const CLOCK =
  "\\d{1,2}(?:[:.h]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?|時(?:\\d{1,2}分(?:\\d{1,2}秒)?)?)?(?: ?[ap]\\.?m\\.?| uhr)?";
const ZONE = "(?: ?(?:[a-z]{1,5}|[+-]\\d{2}:?\\d{2})){0,2}(?: ?\\([^()]*\\))?";
const TIME = new RegExp(`^(?:z|(?: ?\\([月火水木金土日]\\))?(?:(?:t|,? )(?:at |um |a |a las )?${CLOCK}${ZONE})?)$`);
const DAY_MS = 86_400_000;
/** The first year of Reiwa is 2019. */
const REIWA = 2018;
const MAX_TEXT = 60;

/** Which of two numbers before the year is the day: learned from the whole column, never guessed. */
export type Order = "day-first" | "month-first";

export type DayText =
  | { readonly kind: "day"; readonly day: string }
  /** `03/04/2026`: may be both. `order` is set when one of the numbers is over 12. */
  | {
      readonly kind: "two-ways";
      readonly a: number;
      readonly b: number;
      readonly year: number;
      readonly order: Order | null;
    }
  | { readonly kind: "not-a-day" };

const NOT: DayText = { kind: "not-a-day" };

/** A day as people and programs write it; the weekday before it and the time of day behind it are left out. */
export function readDay(text: string): DayText {
  if (text.length > MAX_TEXT) return NOT;
  const whole = plainLetters(text).trim().replace(/\s+/g, " ");
  // "mar. 3 mars" is a Tuesday, "Mar 3" is in March: what is read without a weekday has none.
  const read = readDate(whole);
  return read.kind === "not-a-day" ? readDate(whole.replace(WEEKDAYS, "")) : read;
}

function readDate(text: string): DayText {
  const found = (date: RegExp): readonly string[] | null => {
    const match = date.exec(text);
    return match !== null && TIME.test(text.slice(match[0].length)) ? match : null;
  };
  const iso =
    found(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/) ??
    found(/^(\d{4})(\d{2})(\d{2})(?!\d)/) ??
    found(/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const reiwa = found(/^(?:令和|r)(\d{1,2}|元)[年.](\d{1,2})[月.](\d{1,2})日?/);
  if (reiwa !== null) return dayOf(REIWA + Number(reiwa[1]?.replace("元", "1")), Number(reiwa[2]), Number(reiwa[3]));
  const dotted = found(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/);
  if (dotted !== null) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const named =
    found(/^(\d{1,2})(?:er|st|nd|rd|th|º)?(?:[- .]{1,2}| de )([a-z]{3,10})\.?(?:[- ,]{1,2}| del? )(\d{4})(?!\d)/) ??
    swapped(found(/^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/));
  if (named !== null) {
    const month = monthOf(named[2] ?? "");
    return month === 0 ? NOT : dayOf(Number(named[3]), month, Number(named[1]));
  }
  const slashed = found(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/);
  return slashed === null ? NOT : twoWays(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
}

function twoWays(a: number, b: number, year: number): DayText {
  if (a > 12) return b > 12 ? NOT : { kind: "two-ways", a, b, year, order: "day-first" };
  return { kind: "two-ways", a, b, year, order: b > 12 ? "month-first" : null };
}

/** 1 to 12; 0 for what is no month. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

function swapped(found: readonly string[] | null): readonly string[] | null {
  return found === null ? null : ["", found[2] ?? "", found[1] ?? "", found[3] ?? ""];
}

function dayOf(year: number, month: number, day: number): DayText {
  const text = formatDay(year, month, day);
  return text === null ? NOT : { kind: "day", day: text };
}

/** `YYYY-MM-DD`, or null when the calendar has no such day (or no mail did: before 1970). */
export function formatDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1970 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/** The day so many days later (or before, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
