import { PROVIDER_HINTS, type PlanDay } from "../mail/volume/plan.ts";
import type { Forecast } from "../mail/volume/types.ts";
import { wrapped } from "../report/drafts/wrap.ts";
import { excerpt } from "../text/printable.ts";

/** Stands with every forecast. */
export const NOTE = "Mailworthy's own forecast from the volume alone, not any provider's judgement";

export interface VolumeResult {
  /** An address, a domain, or null for everything together. */
  readonly subject: string | null;
  readonly day: string;
  readonly forecast: Forecast | null;
  readonly notChecked: { readonly reason: string; readonly detail: string } | null;
  /** The last days up to the judged one; a count of null is not known. */
  readonly days: readonly { readonly day: string; readonly count: number | null }[];
  readonly plan: { readonly target: number; readonly from: number; readonly days: readonly PlanDay[] } | null;
}

const BAR = 40;

/** For each subject: the verdict, a bar a day, and the plan. */
export function volumeText(results: readonly VolumeResult[], notes: readonly string[]): string {
  const hints = results.some((r) => (r.plan?.days.length ?? 0) > 0)
    ? [
        "",
        "What large receivers say about growing:",
        ...PROVIDER_HINTS.flatMap((h) => [
          `  ${h.provider} (${h.source}, read ${h.date})`,
          `    ${wrapped(h.hint, "    ", 96)}`,
        ]),
      ]
    : [];
  const lines = results.flatMap((r, i) => [
    ...(i === 0 ? [] : [""]),
    ...headOf(r),
    "",
    ...barsOf(r),
    ...(r.plan === null ? [] : ["", ...planOf(r.plan)]),
  ]);
  return `${[...lines, ...hints, "", `${NOTE}.`, ...notes.map((n) => `Note: ${excerpt(n, 300)}.`)].join("\n")}\n`;
}

function number(n: number): string {
  return n.toLocaleString("en-US", { maximumFractionDigits: 1 });
}

function headOf({ subject, forecast: f, notChecked, day }: VolumeResult): readonly string[] {
  const who = excerpt(subject ?? "All mail", 100);
  if (f === null) return [`${who}: not checked (${notChecked?.reason ?? ""}): ${notChecked?.detail ?? ""}`];
  const times =
    f.ratio === null ? "where nothing was usual" : `${f.ratio.toFixed(1)} times the usual ${number(f.usual)}`;
  const loud = f.alarm === "none" ? "" : ` (${f.alarm}${f.cold ? ", not warmed up" : ""})`;
  return [
    `${who}: ${f.outlook}${loud}, by Mailworthy's own forecast`,
    f.volume === 0 ? `${day}: nothing was sent.` : `${day}: ${number(f.volume)} messages, ${times}; ${f.why}.`,
  ];
}

function barsOf({ days, day }: VolumeResult): readonly string[] {
  const first = days.findIndex((d) => d.count !== null);
  const shown = days.slice(Math.max(0, first));
  const most = Math.max(1, ...shown.map((d) => d.count ?? 0));
  const width = Math.max(8, ...shown.map((d) => number(d.count ?? 0).length));
  return [
    `${"Day".padEnd(10)}  ${"Messages".padStart(width)}`,
    ...shown.map((d) => {
      const count = d.count === null ? "?" : number(d.count);
      const bar = d.count === null || d.count === 0 ? "" : "█".repeat(Math.max(1, Math.round((d.count / most) * BAR)));
      const mark = d.day === day ? " ← judged" : d.count === null ? "not known" : "";
      return `${d.day}  ${count.padStart(width)}  ${bar}${mark}`.trimEnd();
    }),
  ];
}

function planOf({ target, from, days }: NonNullable<VolumeResult["plan"]>): readonly string[] {
  const last = days.at(-1);
  if (last === undefined) return [`Warm-up: ${number(target)} a day is usual already (${number(from)}).`];
  const end = last.volume < target ? ` (the plan ends at ${number(last.volume)}: go on in the same way)` : "";
  return [
    `Warm-up from ${number(from)} to ${number(target)} a day in ${days.length} days${end}:`,
    ...days.map(
      (d) =>
        `  ${d.day}  ${number(d.volume).padStart(11)}${d.hold ? "  hold: look at bounces, deferrals, complaints" : ""}`,
    ),
    "  When deferrals or complaints rise, go back to the last level without them and stay there for a week.",
  ];
}
