import type { Check } from "../check.ts";
import { fallsOf } from "../../facts/observed.ts";
import { standingOutcomes } from "./standings.ts";

const ID = "dnsbl/allowlist-lost";

export const dnsblAllowlistLost: Check = {
  id: ID,
  severity: "warning",
  title: "A sender is no longer on an allowlist",
  why: "Receivers that trust the list now filter this mail as any other; the list had a reason to take the entry out.",
  fix: "Look the address up on the list's page and ask its operator why the entry is gone.",
  references: ["RFC 5782 §2.1"],
  run: (facts, { severity }) =>
    standingOutcomes(facts, {
      id: ID,
      severity,
      role: "allow",
      falls: fallsOf(facts).filter((fall) => fall.kind === "lost"),
      says: ({ before, info }) =>
        `${before.subject} is no longer on the allowlist ${info.title} (was: ${before.meaning})`,
    }),
};
