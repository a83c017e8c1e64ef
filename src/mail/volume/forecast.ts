import { known, type Fact } from "../known.ts";
import { addDays, daysBetween } from "./day.ts";
import type { Forecast, Outlook, Series } from "./types.ts";
import { because } from "../why.ts";

/** Four whole weeks, so that each weekday counts the same. */
const MONTH = 28;
/** How far back a newsletter's last sendings are looked for. */
const SENDINGS = 92;
const LEAST_DAYS = 14;
const LEAST_SENDINGS = 3;
/** At most so many of the days are send days of an irregular sender: a business week has 5 of 7. */
const IRREGULAR = 0.75;
/** Under so many messages a day nothing is an alarm: small numbers jump by chance. */
export const SMALL = 100;
/** Gmail's, Yahoo's and Outlook.com's mark for bulk senders. */
const BULK = 5000;
const NORMAL = 1.4;
const JUMP = 2;
const LEAP = 10;
const COLD_DAY = 50;
const COLD_VOLUME = 500;

/** Yesterday against the last month (docs/volume.md). Unknown with too little history: then nothing is said. */
export function forecast(series: Series, day: string): Fact<Forecast> {
  const volume = series.days.get(day);
  if (volume === undefined) return missing(series, day);
  const month = window(series, day, MONTH);
  const mean = month.length === 0 ? 0 : sum(month.map((d) => d.count)) / month.length;
  const quiet = month.length >= LEAST_DAYS && month.every((d) => d.count <= COLD_DAY);
  const past = window(series, day, SENDINGS);
  const sendings = past.filter((d) => d.count > 0);
  const span = past[0] === undefined ? 0 : daysBetween(past[0].day, day);
  const irregular = sendings.length >= LEAST_SENDINGS && span >= 7 && sendings.length <= IRREGULAR * span;
  const every = irregular ? gapOf(sendings) : 1;
  const base = { day, volume, mean, every, knownDays: month.length, cold: quiet && volume > COLD_VOLUME };
  if (volume === 0)
    return known({
      ...base,
      ...verdict(0, mean),
      usual: mean,
      basis: "nothing-sent",
      compared: month.length,
      why: "nothing was sent",
    });
  if (irregular)
    return known(
      irregularForecast(
        base,
        sendings.map((d) => d.count),
      ),
    );
  if (month.length < LEAST_DAYS) {
    return because("too-little-history", {
      code: "few-days",
      day,
      known: month.length,
      of: MONTH,
      least: LEAST_DAYS,
      sendings: LEAST_SENDINGS,
    });
  }
  return known(regularForecast(base, month, past));
}

type Base = Pick<Forecast, "day" | "volume" | "mean" | "every" | "knownDays" | "cold">;
interface Day {
  readonly day: string;
  readonly count: number;
}

/** Send days with gaps: compared with the usual send day, whatever the gaps are. */
function irregularForecast(base: Base, counts: readonly number[]): Forecast {
  const usual = median(counts);
  const why = `sends with gaps: compared with the median of its last ${counts.length} send days`;
  return { ...base, ...verdict(base.volume, usual), usual, basis: "send-days", compared: counts.length, why };
}

/** Days between two sendings, as usual. */
function gapOf(sendings: readonly Day[]): number {
  const gaps = sendings.slice(1).map((d, i) => daysBetween(sendings[i]?.day ?? d.day, d.day));
  return Math.max(1, Math.round(median(gaps)));
}

/** A daily sender. Peaks that came at least twice before (a weekly newsletter) are usual, too. */
function regularForecast(base: Base, month: readonly Day[], past: readonly Day[]): Forecast {
  const { volume, mean } = base;
  const peak = usualPeak(past, base.day, mean);
  if (peak !== null && peak > mean && volume > mean) {
    const why = "has such peaks again and again: compared with the second largest of them";
    return { ...base, ...verdict(volume, peak), usual: peak, basis: "usual-peaks", compared: month.length, why };
  }
  const why = `compared with the mean of ${month.length} known days among the ${MONTH} before`;
  return { ...base, ...verdict(volume, mean), usual: mean, basis: "month-mean", compared: month.length, why };
}

/** The second largest sending of at least twice the mean; days in a row are one sending, and a run up to today is today's own. */
function usualPeak(past: readonly Day[], day: string, mean: number): number | null {
  const runs: { last: string; most: number }[] = [];
  for (const d of past.filter((p) => p.count >= JUMP * mean && p.count > 0)) {
    const run = runs.at(-1);
    if (run !== undefined && daysBetween(run.last, d.day) === 1) {
      run.last = d.day;
      run.most = Math.max(run.most, d.count);
    } else runs.push({ last: d.day, most: d.count });
  }
  const own = runs.at(-1);
  if (own !== undefined && daysBetween(own.last, day) === 1) runs.pop();
  return runs.map((r) => r.most).sort((a, b) => b - a)[1] ?? null;
}

function verdict(volume: number, usual: number): Pick<Forecast, "outlook" | "ratio" | "alarm"> {
  // Rounded, so that 7/5 of a mean is not above 1.4 by the error of the last bit.
  const ratio = usual === 0 ? (volume === 0 ? 0 : null) : Math.round((volume / usual) * 1e6) / 1e6;
  if (volume < SMALL || (ratio !== null && ratio <= NORMAL)) return { outlook: "GOOD", ratio, alarm: "none" };
  const outlook: Outlook = ratio !== null && ratio < JUMP ? "NEUTRAL" : "POOR";
  const leap = (ratio === null || ratio >= LEAP) && volume > BULK;
  return { outlook, ratio, alarm: outlook === "NEUTRAL" ? "none" : leap ? "error" : "warning" };
}

/** Known days among the `length` days before, oldest first. */
function window(series: Series, day: string, length: number): readonly Day[] {
  return Array.from({ length }, (_, i) => addDays(day, i - length)).flatMap((d) => {
    const count = series.days.get(d);
    return count === undefined ? [] : [{ day: d, count }];
  });
}

function missing(series: Series, day: string): Fact<Forecast> {
  const last = [...series.days.keys()].filter((d) => d < day).at(-1) ?? null;
  return because("no-data", { code: "no-count", day, last });
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
