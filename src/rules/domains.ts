import type { Facts } from "../facts/types.ts";
import { oncePer } from "../core/once-per.ts";
import type { Sender } from "../config/types.ts";
import type { Name } from "../dns/types.ts";
import type { DomainRecords } from "../facts/records.ts";

/** A domain of the list with what DNS says of its mail, and the first sender that names it. */
export interface Domain {
  readonly records: DomainRecords;
  readonly sender: Sender;
  /** True when it is a sender's own (From) domain, false when only bounces go there. */
  readonly from: boolean;
}

/** Every From and MAIL FROM domain once. */
export const domainsOf = oncePer((facts: Facts): readonly Domain[] => {
  const seen = new Map<Name, { readonly sender: Sender; readonly from: boolean }>();
  for (const sender of facts.senders) if (sender.domain !== null) seen.set(sender.domain, { sender, from: true });
  for (const sender of facts.senders)
    for (const domain of sender.mailFrom) if (!seen.has(domain)) seen.set(domain, { sender, from: false });
  return [...seen].flatMap(([domain, about]) => {
    const records = facts.records.get(domain);
    return records === undefined ? [] : [{ records, ...about }];
  });
});
