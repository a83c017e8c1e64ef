import type { Facts } from "../../facts/types.ts";
import { oncePer } from "../../core/once-per.ts";
import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { SpfDomain } from "../../mail/spf/types.ts";
import type { Subject } from "../rule.ts";

/** A MAIL FROM domain whose SPF is known. */
export interface AuditedDomain {
  readonly domain: Name;
  readonly sender: Sender;
  readonly spf: SpfDomain;
}

/** Every MAIL FROM domain once, with the first sender that uses it; a parked one is judged by spf/parked-without-reject. */
export const auditedDomains = oncePer((facts: Facts): readonly Subject<AuditedDomain>[] => {
  const seen = new Map<Name, Sender>();
  for (const sender of facts.senders)
    if (sender.sends) for (const domain of sender.mailFrom) if (!seen.has(domain)) seen.set(domain, sender);
  return [...seen].flatMap(([domain, sender]): readonly Subject<AuditedDomain>[] => {
    const spf = facts.spf.get(domain);
    if (spf === undefined) return [];
    const fact = spf.known ? ({ known: true, value: { domain, sender, spf: spf.value } } as const) : spf;
    return [{ subject: domain, sender, fact }];
  });
});
