import type { Policy } from "../../mail/dmarc/record.ts";

/** none 0, quarantine 1, reject 2; no policy counts as none. */
export function rankOf(policy: Policy | null): number {
  return policy === "reject" ? 2 : policy === "quarantine" ? 1 : 0;
}
