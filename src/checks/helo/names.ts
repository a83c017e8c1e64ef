import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { addressesOf } from "../subjects.ts";

/** The HELO names that the list states, each with its sender and addresses. An assumed one (the PTR name) is not judged here: ptr/… does. */
export function statedHelos(
  facts: Facts,
): readonly { readonly sender: Sender; readonly helo: Name; readonly ips: readonly string[] }[] {
  const own = addressesOf(facts);
  return facts.senders.flatMap((sender) =>
    sender.helo !== null && sender.sends
      ? [{ sender, helo: sender.helo, ips: own.filter((a) => sender.addresses.includes(a.ip)).map((a) => a.ip) }]
      : [],
  );
}
