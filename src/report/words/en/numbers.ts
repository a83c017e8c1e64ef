import { grouped } from "../../../text/printable.ts";

export function num(n: number): string {
  return grouped(n);
}

export function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${tail}`;
}

/** `3 November`, with the year where it is not the run's; both are ISO times. */
export function dayText(day: string, at: string): string {
  const time = new Date(day);
  if (Number.isNaN(time.getTime())) return day;
  const sameYear = at.slice(0, 4) === day.slice(0, 4);
  return time.toLocaleDateString("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  });
}
