import { oncePer } from "../../core/once-per.ts";
import type { Sender } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
import { reverseName } from "../../dns/reverse-name.ts";
import { ipOf, type IpText } from "../../ip/ip.ts";
import type { Evidence } from "../../mail/known.ts";
import type { ReverseName } from "../../mail/reverse/types.ts";
import type { Location } from "../../text/problem.ts";
import { addressesOf } from "../addresses.ts";
import { locate } from "../locate.ts";
import type { Subject } from "../rule.ts";
import { perhapsIdle } from "./perhaps.ts";

/** One address whose reverse names are known; they may be none. */
export interface Named {
  readonly ip: IpText;
  readonly sender: Sender;
  readonly names: readonly ReverseName[];
  readonly evidence: readonly Evidence[];
  /** It may send nothing: what would refuse its mail is information then, and how it is called does not matter. */
  readonly idle: boolean;
}

/** Does it lead back to its address (forward-confirmed, RFC 8601 §3)? Not where that is unknown. */
export function isConfirmed({ confirmed }: ReverseName): boolean {
  return confirmed.known && confirmed.value;
}

/** Is it known to lead elsewhere? */
export function isAstray({ confirmed }: ReverseName): boolean {
  return confirmed.known && !confirmed.value;
}

/** Every sending address with its reverse names. */
export const namedAddresses = oncePer((facts: Facts) =>
  addressesOf(facts).flatMap(({ ip, sender }): readonly Subject<Named>[] => {
    const reverse = facts.reverse.get(ip);
    if (reverse === undefined) return [];
    const { names, evidence } = reverse;
    if (!names.known) return [{ subject: ip, sender, fact: names }];
    const idle = perhapsIdle(facts, sender, ip);
    return [{ subject: ip, sender, fact: { known: true, value: { ip, sender, names: names.value, evidence, idle } } }];
  }),
);

/** The line to show for a fault of an address's reverse name: the repo's PTR record, the place of a deleted one, else the senders list. */
export function ptrLocation(facts: Facts, ip: IpText, sender: Sender): Location | null {
  return locate(facts, reverseName(ipOf(ip)), (data) => data.type === "PTR", sender);
}
