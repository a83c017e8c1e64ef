import { addDays } from "./day.ts";

export interface PlanDay {
  /** Counts from 1. */
  readonly step: number;
  readonly day: string;
  readonly volume: number;
  /** True on days that stay at the level of the day before, to look at bounces, deferrals and complaints. */
  readonly hold: boolean;
}

/** A day's growth below and above the bulk mark; Google warns of doubling at once, so both stay well below 2. */
const SLOW = { below: 1.4, above: 1.25, mark: 5000 } as const;
const START = 50;
const HOLD_DAYS = 3;
/** Levels at which the plan stops to look, before it grows on. */
const HOLDS = [1000, 5000, 20_000, 100_000, 500_000] as const;
const MAX_DAYS = 200;

export const MOST_TARGET = 100_000_000;

/**
 * Day by day from what is usual now (at least 50) to the wanted volume; empty when it is reached already. Who sends every `every`
 * days (a newsletter) grows from one sending to the next, with time to look in between.
 */
export function warmUp(usual: number, target: number, after: string, every = 1): readonly PlanDay[] {
  const days: PlanDay[] = [];
  let level = Math.max(START, Math.floor(usual));
  if (level >= target) return [];
  const push = (volume: number, hold: boolean): void =>
    void days.push({ step: days.length + 1, day: addDays(after, (days.length + 1) * every), volume, hold });
  if (usual < START) push(Math.min(START, target), false);
  while (level < target && days.length < MAX_DAYS) {
    const next = Math.min(target, Math.floor(level * (level < SLOW.mark ? SLOW.below : SLOW.above) + 1e-6));
    const mark = HOLDS.find((h) => level < h && next >= h && h < target);
    const volume = mark ?? next;
    push(volume, false);
    if (mark !== undefined && every === 1) for (let i = 0; i < HOLD_DAYS; i++) push(volume, true);
    level = volume;
  }
  return days;
}

/** What large receivers say about growing, in English, for JSON. */
export const HINTS = {
  Gmail:
    "Grow slowly from engaged recipients, at a steady rate; doubling at once may be rate limited. From 5,000 a day the rules for bulk senders hold. Watch Postmaster Tools; when mail is deferred, send less until the errors fall.",
  "Outlook.com": "From 5,000 a day SPF, DKIM and DMARC are required. Mail that does not pass is refused (5.7.515).",
  Yahoo:
    "Deferrals with TSS04 or TSS05 mean unexpected volume or user complaints: send less, and let the server try again by itself.",
} as const;

export type Hinting = keyof typeof HINTS;

/** The same, each with its source and the day on which it was read. */
export const PROVIDER_HINTS: readonly {
  readonly provider: Hinting;
  readonly hint: string;
  readonly source: string;
  readonly date: string;
}[] = [
  {
    provider: "Gmail",
    hint: HINTS.Gmail,
    source: "https://support.google.com/a/answer/81126",
    date: "2026-11-25",
  },
  {
    provider: "Outlook.com",
    hint: HINTS["Outlook.com"],
    source: "https://dmarcian.com/microsoft-enforces-spf-dkim-dmarc",
    date: "2026-11-25",
  },
  {
    provider: "Yahoo",
    hint: HINTS.Yahoo,
    source:
      "https://community.fortinet.com/t5/FortiMail/Troubleshooting-Tip-How-to-resolve-421-4-7-0-TSS05-Messages-from/ta-p/380206",
    date: "2026-11-25",
  },
];
