import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { Evidence } from "../../mail/known.ts";
import { isAddress, locate } from "../locate.ts";
import { PASS, violation, type Rule, type Subject } from "../rule.ts";
import { statedHelos } from "./names.ts";

interface Stated {
  readonly helo: Name;
  readonly sender: Sender;
  readonly addresses: readonly string[];
  readonly evidence: readonly Evidence[];
}

export const heloNotResolving: Rule<"helo/not-resolving", { readonly helo: string }, Stated> = {
  id: "helo/not-resolving",
  severity: "error",
  references: ["RFC 5321 §4.1.1.1", "RFC 5321 §2.3.5"],
  subjects: statedNames,
  judge: ({ helo, sender, addresses, evidence }, { facts }) => {
    if (addresses.length > 0) return [PASS];
    const location = locate(facts, helo, isAddress, sender);
    return [violation({ params: { helo }, cause: helo, location, evidence })];
  },
};

function statedNames(facts: Facts): readonly Subject<Stated>[] {
  return statedHelos(facts).flatMap(({ sender, helo }): readonly Subject<Stated>[] => {
    const name = facts.helo.get(helo);
    if (name === undefined) return [];
    const { addresses, evidence } = name;
    if (!addresses.known) return [{ subject: helo, sender, fact: addresses }];
    return [
      { subject: helo, sender, fact: { known: true, value: { helo, sender, addresses: addresses.value, evidence } } },
    ];
  });
}
