import { unknown } from "../../mail/known.ts";
import type { SpfResult } from "../../mail/spf/types.ts";
import { because } from "../../mail/why.ts";
import type { Unknown } from "../rule.ts";

/** Why an SPF evaluation could not be made: what DNS did not say, else that it took too long. */
export function spfTrouble({ problem, trouble }: SpfResult): Unknown {
  if (trouble !== undefined) return unknown(trouble);
  const fact = because("timeout", { code: "spf-time" });
  return problem === null ? fact : { ...fact, detail: problem };
}
