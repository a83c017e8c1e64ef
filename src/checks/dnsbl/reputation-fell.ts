import type { Check } from "../check.ts";
import { fallsOf } from "../../facts/observed.ts";
import { standingOutcomes } from "./standings.ts";

const ID = "dnsbl/reputation-fell";

export const dnsblReputationFell: Check = {
  id: ID,
  severity: "warning",
  title: "The reputation of a sender fell by a level",
  why: "Graded lists see bad mail before blocklists act: what fell from GOOD to NEUTRAL or POOR is often listed next.",
  fix: "Look for what changed since (volume, complaints, a hacked account) before a blocklist finds it.",
  references: ["RFC 5782 §2.3"],
  run: (facts, { severity }) =>
    standingOutcomes(facts, {
      id: ID,
      severity,
      role: "graded",
      falls: fallsOf(facts).filter((fall) => fall.kind === "fell"),
      says: ({ before, now, info }) =>
        `the reputation of ${before.subject} at ${info.title} fell from ${before.grade ?? ""} to ${now?.grade ?? ""} (${now?.meaning ?? ""})`,
    }),
};
