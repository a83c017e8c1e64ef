import { z } from "zod";
import type { Forecast, VolumeFact } from "../../mail/volume/types.ts";
import { location, MANY, readFact, text, unknown, whole, writeFact, open } from "./parts.ts";

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
});

export const volumes = z.array(row).max(MANY);

export function readVolume({ subject, file, forecast, sender = "", at = null }: z.infer<typeof row>): VolumeFact {
  return {
    subject,
    sender,
    file,
    at,
    forecast: readFact(forecast, (f): Forecast => ({ ...f, compared: f.compared ?? 0 })),
  };
}

export function writeVolume({ subject, file, forecast, sender, at }: VolumeFact, all: boolean): z.infer<typeof row> {
  const shown = { subject, file, forecast: writeFact(forecast, all, (f) => ({ ...f })) };
  return all ? { ...shown, sender, at } : shown;
}
