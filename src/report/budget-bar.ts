import { MAX_LOOKUPS } from "../mail/spf/limits.ts";

/** `▓▓▓▓▓▓▓▓▓░ 9/10`; the same of lookups that find nothing, with the 2 that are allowed. */
export function budgetBar(used: number, max = MAX_LOOKUPS): string {
  const full = Math.min(max, used);
  return `${"▓".repeat(full)}${"░".repeat(max - full)} ${used}/${max}`;
}
