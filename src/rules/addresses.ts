import type { Sender } from "../config/types.ts";
import { sendingAddresses } from "../facts/found.ts";
import type { Facts } from "../facts/types.ts";

/**
 * Every sending address once, with the first sender that names it: those of the list first, then those that SPF names for
 * a domain given alone. A parked domain's addresses send nothing.
 */
export function addressesOf(facts: Facts): readonly { readonly ip: string; readonly sender: Sender }[] {
  const seen = new Map<string, Sender>();
  for (const sender of facts.senders) {
    if (!sender.sends) continue;
    for (const ip of sender.addresses) if (!seen.has(ip)) seen.set(ip, sender);
  }
  for (const sender of facts.senders)
    for (const ip of sendingAddresses(facts, sender)) if (!seen.has(ip)) seen.set(ip, sender);
  return [...seen].map(([ip, sender]) => ({ ip, sender }));
}
