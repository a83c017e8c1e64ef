import type { Sender } from "../../config/types.ts";
import { digCommand } from "../../dns/dig.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { pairKey } from "../../core/pair.ts";
import type { IpText } from "../../ip/ip.ts";
import { PASS, violation, type Rule, type Subject } from "../rule.ts";
import { spfLocation } from "./location.ts";

/** A network of must-not-authorize with its first address that passes; null: none does. */
interface Forbidden {
  readonly cidr: string;
  readonly domain: Name;
  readonly sender: Sender;
  readonly passing: IpText | null;
}

export interface UnwantedSender {
  readonly domain: string;
  readonly cidr: string;
  readonly passing: IpText;
}

export const spfUnwantedSender: Rule<"spf/unwanted-sender", UnwantedSender, Forbidden> = {
  id: "spf/unwanted-sender",
  severity: "error",
  references: ["RFC 7208 §11.4"],
  subjects: forbiddenNetworks,
  judge: ({ cidr, domain, sender, passing }, { facts }) => {
    if (passing === null) return [PASS];
    return [
      violation({
        params: { domain, cidr, passing },
        cause: cidr,
        location: spfLocation(facts, domain, sender),
        evidence: [
          {
            question: `${domain} TXT`,
            answer: `${passing} passes`,
            command: digCommand({ name: domain, type: "TXT" }),
          },
        ],
      }),
    ];
  },
};

function forbiddenNetworks(facts: Facts): readonly Subject<Forbidden>[] {
  return facts.senders.flatMap((sender) =>
    sender.mailFrom.flatMap((domain) =>
      sender.mustNotAuthorize.flatMap((cidr): readonly Subject<Forbidden>[] => {
        const fact = facts.unwanted.get(pairKey(domain, cidr));
        if (fact === undefined) return [];
        const about = { subject: domain, sender, cause: cidr };
        if (!fact.known) return [{ ...about, fact }];
        return [{ ...about, fact: { known: true, value: { cidr, domain, sender, passing: fact.value } } }];
      }),
    ),
  );
}
