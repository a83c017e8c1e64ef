import type { Facts } from "../facts/types.ts";
import { oncePer } from "../core/once-per.ts";
import type { Sender } from "../config/types.ts";
import { sendingAddresses } from "../facts/found.ts";
import type { IpText } from "../ip/ip.ts";

interface SendingAddress {
  readonly ip: IpText;
  readonly sender: Sender;
}

/**
 * Every sending address once, with the first sender that names it: those of the list first, then those that SPF names for
 * a domain given alone. A parked domain's addresses send nothing.
 */
export const addressesOf = oncePer((facts: Facts): readonly SendingAddress[] => {
  const seen = new Map<IpText, Sender>();
  for (const sender of facts.senders) {
    if (!sender.sends) continue;
    for (const ip of sender.addresses) if (!seen.has(ip)) seen.set(ip, sender);
  }
  for (const sender of facts.senders)
    for (const ip of sendingAddresses(facts, sender)) if (!seen.has(ip)) seen.set(ip, sender);
  return [...seen].map(([ip, sender]) => ({ ip, sender }));
});
