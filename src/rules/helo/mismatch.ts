import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { familyOf, type IpText } from "../../ip/ip.ts";
import type { Evidence } from "../../mail/known.ts";
import { declaredAddress } from "../locate.ts";
import { ptrLocation } from "../ptr/names.ts";
import { PASS, violation, type Rule, type Subject } from "../rule.ts";
import { statedHelos } from "./names.ts";

/** An address with the HELO name that is stated for it, and what that name resolves to. */
interface Greeting {
  readonly ip: IpText;
  readonly helo: Name;
  readonly sender: Sender;
  readonly addresses: readonly IpText[];
  readonly evidence: readonly Evidence[];
}

export interface HeloMismatch {
  readonly ip: IpText;
  readonly helo: string;
  /** What the name resolves to in the address's own family. */
  readonly addresses: readonly IpText[];
}

export const heloMismatch: Rule<"helo/mismatch", HeloMismatch, Greeting> = {
  id: "helo/mismatch",
  severity: "warning",
  references: ["RFC 5321 §4.1.4", "RFC 1912 §2.1"],
  subjects: greetings,
  judge: ({ ip, helo, sender, addresses, evidence }, { facts }) => {
    if (addresses.length === 0) return []; // helo/not-resolving says it
    if (addresses.includes(ip)) return [PASS];
    return [
      violation({
        params: { ip, helo, addresses: addresses.filter((a) => familyOf(a) === familyOf(ip)) },
        cause: helo,
        location: declaredAddress(facts, helo) ?? ptrLocation(facts, ip, sender),
        // The question of the address's own family proves it.
        evidence: [...evidence].sort((a, b) => Number(isOf(b, ip)) - Number(isOf(a, ip))),
      }),
    ];
  },
};

function isOf({ question }: Evidence, ip: IpText): boolean {
  return question.endsWith(familyOf(ip) === 6 ? " AAAA" : " A");
}

function greetings(facts: Facts): readonly Subject<Greeting>[] {
  return statedHelos(facts).flatMap(({ sender, helo, ips }) => {
    const name = facts.helo.get(helo);
    if (name === undefined) return [];
    const { addresses, evidence } = name;
    return ips.map((ip): Subject<Greeting> => ({
      subject: ip,
      sender,
      cause: helo,
      fact: addresses.known
        ? { known: true, value: { ip, helo, sender, addresses: addresses.value, evidence } }
        : addresses,
    }));
  });
}
