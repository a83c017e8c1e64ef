import { z } from "zod";
import type { Forecast } from "../../mail/volume/types.ts";

const day = z.iso.date();
const count = z.number().min(0);

const forecastSchema = z.object({
  outlook: z.enum(["GOOD", "NEUTRAL", "POOR"]),
  day,
  volume: count,
  usual: count.describe("What the volume is compared with, messages a day"),
  basis: z.enum(["month-mean", "send-days", "usual-peaks", "nothing-sent"]),
  ratio: z.number().min(0).nullable().describe("volume ÷ usual; null when nothing was usual"),
  every: z.int().min(1).describe("Days from one sending to the next, where it sends with gaps; else 1"),
  mean: count.describe("Mean of the known days among the 28 before"),
  knownDays: z.int().min(0).max(28),
  compared: z.int().min(0).describe("Known days, or sendings, that usual comes from"),
  alarm: z.enum(["none", "warning", "error"]),
  cold: z.boolean().describe("The days before had next to no mail"),
  why: z.string(),
}) satisfies z.ZodType<Forecast>;

const planSchema = z.object({
  target: count,
  from: count,
  every: z.int().min(1).describe("Days from one step to the next"),
  days: z.array(z.object({ step: z.int().min(1), day, volume: count, hold: z.boolean() })),
});

const seriesSchema = z.object({
  subject: z.string().nullable().describe("An address, a domain, or null for everything together"),
  day,
  forecast: forecastSchema.nullable(),
  notChecked: z
    .object({ reason: z.enum(["no-data", "too-little-history"]), detail: z.string() })
    .nullable()
    .describe("Why there is no forecast"),
  days: z.array(z.object({ day, count: count.nullable() })).describe("A count of null is not known"),
  plan: planSchema.nullable().describe("The warm-up plan, with --target"),
});

const sourceSchema = z.object({ ip: z.string(), passed: count, failed: count, first: day, last: day });
const sourcesSchema = z.object({
  domain: z.string(),
  reports: z.int().min(1),
  days: z.int().min(1).describe("Different days that the reports cover"),
  addresses: z.int().min(1),
  sources: z.array(sourceSchema).describe("The most mail first, at most 2,000"),
  unlisted: z
    .array(z.string())
    .nullable()
    .describe("Pass DMARC and are not in the list; null without a list to compare with"),
  unseen: z.array(z.string()).nullable().describe("Of the list, in no report; null with too few days or no list"),
});

/** `mailworthy volume --json`. */
export const volumeSchema = z.object({
  schema: z.literal("mailworthy/volume/1"),
  note: z.string().describe("Says that the forecast is Mailworthy's own, not any provider's"),
  files: z.array(
    z.object({ name: z.string(), kind: z.enum(["csv", "dmarc"]), rows: z.int().min(0), notes: z.array(z.string()) }),
  ),
  series: z.array(seriesSchema),
  providers: z
    .array(z.object({ provider: z.string(), hint: z.string(), source: z.url(), date: day }))
    .optional()
    .describe("What receivers say about growing, with --target"),
  sources: z.array(sourcesSchema).optional().describe("With --sources: who sends as each domain, by the DMARC reports"),
});
