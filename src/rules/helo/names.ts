import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import { sendingAddresses } from "../../facts/found.ts";
import type { Facts } from "../../facts/types.ts";
import { addressesOf } from "../addresses.ts";

/** The HELO names that the list states, each with its sender and addresses. An assumed one (the PTR name) is not judged here: ptr/… does. */
export function statedHelos(
  facts: Facts,
): readonly { readonly sender: Sender; readonly helo: Name; readonly ips: readonly string[] }[] {
  const own = addressesOf(facts);
  return facts.senders.flatMap((sender) => {
    const { helo } = sender;
    if (helo === null || !sender.sends) return [];
    const sending = new Set(greetingAs(facts, sender, helo));
    return [{ sender, helo, ips: own.filter((a) => sending.has(a.ip)).map((a) => a.ip) }];
  });
}

/**
 * Whom the name is stated for: every address beside it in the list. Of servers that were found only those that the name
 * leads to, as the others may greet otherwise; all of them when it leads to none.
 */
function greetingAs(facts: Facts, sender: Sender, helo: Name): readonly string[] {
  const all = sendingAddresses(facts, sender);
  if (all.length === sender.addresses.length) return all;
  const named = facts.helo.get(helo)?.addresses;
  const led = named?.known === true ? all.filter((ip) => named.value.includes(ip)) : [];
  return led.length > 0 ? led : all;
}
