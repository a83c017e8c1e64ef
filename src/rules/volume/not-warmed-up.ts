import { PASS, violation, type Rule } from "../rule.ts";
import { forecasts, volumeEvidence, type Forecasted, type VolumeParams } from "./subjects.ts";

export const volumeNotWarmedUp: Rule<"volume/not-warmed-up", VolumeParams, Forecasted> = {
  id: "volume/not-warmed-up",
  severity: "warning",
  references: ["M3AAWG Sending Domains Best Common Practices"],
  // What could not be read is told by volume/jump.
  subjects: (facts) => forecasts(facts).filter(({ fact }) => fact.known),
  judge: (it) => {
    const { day, volume, cold } = it.forecast;
    if (!cold) return [PASS];
    const { subject, at } = it.volume;
    return [
      violation({ params: { subject, day, volume }, cause: subject, location: at, evidence: [volumeEvidence(it)] }),
    ];
  },
};
