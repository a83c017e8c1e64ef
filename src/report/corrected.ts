import type { Finding } from "../checks/types.ts";
import type { Facts } from "../facts/types.ts";

/** The value to publish instead, where one can be computed: the finding's own, else the audit's for the same cause. */
export function correctedOf(finding: Finding, facts: Facts): string | null {
  if ("corrected" in finding && typeof finding.corrected === "string") return finding.corrected;
  const spf = facts.spf.get(finding.subject);
  if (spf?.known !== true) return null;
  return spf.value.issues.find((i) => i.id === finding.id && i.cause === finding.cause)?.corrected ?? null;
}
