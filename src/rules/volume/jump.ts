import { PASS, violation, type Rule } from "../rule.ts";
import { forecasts, volumeEvidence, type Forecasted, type VolumeParams } from "./subjects.ts";
import type { Forecast } from "../../mail/volume/types.ts";

export type VolumeJump = VolumeParams &
  Pick<Forecast, "usual" | "ratio" | "outlook" | "basis" | "compared"> & { readonly subject: string };

export const volumeJump: Rule<"volume/jump", VolumeJump, Forecasted> = {
  id: "volume/jump",
  severity: "error",
  milder: "warning",
  references: ["M3AAWG Sending Domains Best Common Practices", "https://support.google.com/a/answer/81126"],
  subjects: forecasts,
  judge: (it) => {
    const { day, volume, usual, ratio, outlook, basis, compared, alarm, cold } = it.forecast;
    // A cold address is told of by volume/not-warmed-up, unless it is an error here.
    if (alarm === "none" || (cold && alarm === "warning")) return [PASS];
    const { subject, at } = it.volume;
    return [
      violation({
        params: { subject, day, volume, usual, ratio, outlook, basis, compared },
        cause: subject,
        location: at,
        evidence: [volumeEvidence(it)],
        severity: alarm,
      }),
    ];
  },
};
