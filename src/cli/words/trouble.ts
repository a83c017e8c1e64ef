import type { UnknownReason } from "../../mail/known.ts";

/** Reasons whose detail names only a server and a code: what that means is said before it. */
const BARE: ReadonlySet<UnknownReason> = new Set(["timeout", "servfail", "refused", "malformed", "network"]);

export function needsReason(reason: UnknownReason): boolean {
  return BARE.has(reason);
}
