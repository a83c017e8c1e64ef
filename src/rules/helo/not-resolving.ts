import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { IpText } from "../../ip/ip.ts";
import { known, type Evidence } from "../../mail/known.ts";
import { isAddressRecord, locate } from "../locate.ts";
import { given, PASS, violation, type Rule, type Subject } from "../rule.ts";
import { statedHelos } from "./names.ts";

interface Stated {
  readonly helo: Name;
  readonly sender: Sender;
  readonly addresses: readonly IpText[];
  readonly mx: boolean;
  readonly evidence: readonly Evidence[];
}

/** `mx`: it has an MX, with which some receivers are content. */
export interface NotResolving {
  readonly helo: string;
  readonly mx: boolean;
}

export const heloNotResolving: Rule<"helo/not-resolving", NotResolving, Stated> = {
  id: "helo/not-resolving",
  severity: "error",
  milder: "warning",
  references: ["RFC 5321 §4.1.1.1", "RFC 5321 §2.3.5"],
  subjects: statedNames,
  judge: ({ helo, sender, addresses, mx, evidence }, { facts }) => {
    if (addresses.length > 0) return [PASS];
    const location = locate(facts, helo, isAddressRecord, sender);
    const severity = mx ? "warning" : "error";
    return [violation({ params: { helo, mx }, cause: helo, location, evidence, severity })];
  },
};

function statedNames(facts: Facts): readonly Subject<Stated>[] {
  return statedHelos(facts).flatMap(({ sender, helo }): readonly Subject<Stated>[] => {
    const name = facts.helo.get(helo);
    if (name === undefined) return [];
    const { addresses, mx = known(false), evidence } = name;
    if (!addresses.known) return [{ subject: helo, sender, fact: addresses }];
    if (!mx.known) return [{ subject: helo, sender, fact: mx }];
    return [given(helo, sender, { helo, sender, addresses: addresses.value, mx: mx.value, evidence })];
  });
}
