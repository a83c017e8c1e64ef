import type { SpfResult } from "../../mail/spf/types.ts";
import type { Unknown } from "../rule.ts";

/** Why an SPF evaluation could not be made: what DNS did not say, else that it took too long. */
export function spfTrouble({ problem, trouble }: SpfResult): Unknown {
  if (trouble === undefined) return { known: false, reason: "timeout", detail: problem ?? "DNS did not answer" };
  const { reason, detail, at } = trouble;
  return at === undefined ? { known: false, reason, detail } : { known: false, reason, detail, at };
}
