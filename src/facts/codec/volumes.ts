import { z } from "zod";
import { MAX_SOURCES } from "../../mail/volume/sources.ts";
import type { Forecast, VolumeFact } from "../../mail/volume/types.ts";
import { ip, location, MANY, name, readFact, text, unknown, whole, writeFact, open } from "./parts.ts";

const row = open({
  subject: text,
  file: text,
  forecast: z.union([
    open({
      outlook: z.enum(["GOOD", "NEUTRAL", "POOR"]),
      day: text,
      volume: z.number(),
      usual: z.number(),
      basis: z.enum(["month-mean", "send-days", "usual-peaks", "nothing-sent"]),
      ratio: z.number().nullable(),
      mean: z.number(),
      every: whole.exactOptional(),
      knownDays: whole,
      compared: whole.exactOptional(),
      alarm: z.enum(["none", "warning", "error"]),
      cold: z.boolean(),
      why: text,
    }),
    unknown,
  ]),
  sender: text.exactOptional(),
  at: location.exactOptional(),
  sources: z
    .array(
      open({
        domain: name,
        reports: whole,
        days: whole,
        addresses: whole,
        sources: z
          .array(open({ ip, passed: z.number(), failed: z.number(), first: text, last: text }))
          .max(MAX_SOURCES),
      }),
    )
    .max(MANY)
    .exactOptional(),
});

export const volumes = z.array(row).max(MANY);

export function readVolume({
  subject,
  file,
  forecast,
  sender = "",
  at = null,
  sources,
}: z.infer<typeof row>): VolumeFact {
  return {
    ...(sources === undefined ? {} : { sources }),
    subject,
    sender,
    file,
    at,
    forecast: readFact(forecast, (f): Forecast => ({ ...f, compared: f.compared ?? 0, every: f.every ?? 1 })),
  };
}

/** Who sends as a domain is for judging, and may be much: reports have the findings. */
export function writeVolume(
  { subject, file, forecast, sender, at, sources }: VolumeFact,
  all: boolean,
): z.infer<typeof row> {
  const shown = { subject, file, forecast: writeFact(forecast, all, (f) => ({ ...f })) };
  if (!all) return shown;
  const copied = sources?.map((domain) => ({ ...domain, sources: domain.sources.map((s) => ({ ...s })) }));
  return { ...shown, sender, at, ...(copied === undefined ? {} : { sources: copied }) };
}
