/** Beginnings of the months' names in English, German and French, without accents. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^(?:feb|fev)/,
  /^(?:mar|mrz)/,
  /^(?:apr|avr)/,
  /^(?:may|mai)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|aou)/,
  /^sep/,
  /^(?:oct|okt)/,
  /^nov/,
  /^d[ei][cz]/,
];
const DAY_MS = 86_400_000;

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

/** A day as people and programs write it; the time of day behind it is left out. */
export function readDay(text: string): DayText {
  const t = text.trim();
  if (t.length > 40) return NOT;
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(t) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(t) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(t);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: .*)?$/.exec(t);
  if (dotted !== null) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const named =
    /^(\d{1,2})(?:er)?[- .]{1,2}([A-Za-zÀ-ÿ]{3,9})\.?[- ,]{1,2}(\d{4})$/.exec(t) ??
    swapped(/^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(t));
  if (named !== null) {
    const month = monthOf(named[2] ?? "");
    return month === 0 ? NOT : dayOf(Number(named[3]), month, Number(named[1]));
  }
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .*)?$/.exec(t);
  if (slashed === null) return NOT;
  const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (a > 12) return b > 12 ? NOT : { kind: "two-ways", a, b, year, order: "day-first" };
  return { kind: "two-ways", a, b, year, order: b > 12 ? "month-first" : null };
}

/** 1 to 12; 0 for what is no month. */
function monthOf(name: string): number {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return MONTHS.findIndex((month) => month.test(plain)) + 1;
}

function swapped(found: RegExpExecArray | null): readonly string[] | null {
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
