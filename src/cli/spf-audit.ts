import { toAscii } from "../dns/name.ts";
import type { Dns } from "../dns/types.ts";
import { auditDomain } from "../mail/spf/audit.ts";
import { rawToName } from "../mail/spf/door.ts";
import { isBeyondCorrection } from "../mail/spf/tree.ts";
import type { SpfDomain, SpfResult } from "../mail/spf/types.ts";
import { walkOf } from "./spf-walk.ts";

/** Questions that the look for a correction may cost beside the evaluation; a company's record needs about 50. */
const MAX_AUDIT = 100;

/** What `check` sees at the domain, where the record itself is at fault and can be mended. */
export async function auditOf(dns: Dns, { trace }: SpfResult, identity: string): Promise<SpfDomain | null> {
  if (isBeyondCorrection(walkOf(trace)?.record ?? "")) return null;
  const ascii = toAscii(identity);
  const domain = ascii === null ? null : rawToName(ascii);
  if (domain === null) return null;
  const audit = await auditDomain(dns, domain, { addresses: [] }, MAX_AUDIT);
  return audit.known ? audit.value : null;
}
