import { oncePer } from "../../core/once-per.ts";
import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import { sendingAddresses } from "../../facts/found.ts";
import type { Facts } from "../../facts/types.ts";
import type { IpText } from "../../ip/ip.ts";
import { assumedHelo } from "../../mail/reverse/assumed.ts";
import { isHeloName } from "../../mail/reverse/reverse.ts";
import { addressesOf } from "../addresses.ts";
import { perhapsIdle } from "../ptr/perhaps.ts";

/** A HELO name with its sender and the addresses that say it. */
export interface Greeting {
  readonly sender: Sender;
  readonly helo: Name;
  readonly ips: readonly IpText[];
  /** Absent: the list states it. */
  readonly assumed?: boolean;
}

/** The HELO names that the list states. Whether an assumed one (the PTR name) resolves is not judged: ptr/… does. */
export const statedHelos = oncePer((facts: Facts): readonly Greeting[] => {
  // In the order of the list, without going through all of it for each sender.
  const rank = new Map(addressesOf(facts).map(({ ip }, index) => [ip, index]));
  return facts.senders.flatMap((sender) => {
    const { helo } = sender;
    if (helo === null || !sender.sends || !isHeloName(helo)) return []; // helo/invalid-name says it
    const ips = [...new Set(greetingAs(facts, sender, helo))];
    return [{ sender, helo, ips: ips.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)) }];
  });
});

/**
 * Whom the name is stated for: every address beside it in the list. Of servers that were found only those that the name
 * leads to, as the others may greet otherwise; all of them when it leads to none.
 */
function greetingAs(facts: Facts, sender: Sender, helo: Name): readonly IpText[] {
  const all = sendingAddresses(facts, sender);
  if (all.length === sender.addresses.length) return all;
  const named = facts.helo.get(helo)?.addresses;
  const led = named?.known === true ? all.filter((ip) => named.value.includes(ip)) : [];
  return led.length > 0 ? led : all;
}

/** The reverse names that are taken for HELO names where the list states none; not of an address that may send nothing. */
export const assumedHelos = oncePer((facts: Facts): readonly Greeting[] => {
  return addressesOf(facts).flatMap(({ ip, sender }): readonly Greeting[] => {
    const helo = sender.helo === null && !perhapsIdle(facts, sender, ip) ? assumedHelo(facts.reverse.get(ip)) : null;
    return helo === null ? [] : [{ sender, helo, ips: [ip], assumed: true }];
  });
});
