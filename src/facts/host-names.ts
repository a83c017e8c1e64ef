import type { Sender } from "../config/types.ts";
import { literalName } from "../dns/name.ts";
import type { Name } from "../dns/types.ts";
import type { ListInfo } from "../mail/dnsbl/types.ts";
import { isHeloName } from "../mail/reverse/reverse.ts";
import { heloNames } from "./collect.ts";
import { sendingAddresses } from "./found.ts";
import { mailDomains } from "./records.ts";
import type { Facts } from "./types.ts";

/** Lists of domains whose operators want them asked for host names too: those that a server says in HELO, and reverse names. */
const OF_HOST_NAMES: ReadonlySet<Name> = new Set(["dbl.spamhaus.org", "zrd.dq.spamhaus.net"].map(literalName));

export function takesHostNames({ zone }: Pick<ListInfo, "zone">): boolean {
  return OF_HOST_NAMES.has(zone);
}

/** How a sender's server is called, and where that was learned. */
export interface HostName {
  readonly name: Name;
  readonly sender: Sender;
  readonly as: "helo" | "reverse";
}

/** Each HELO and reverse name once, in the order of the senders, without the domains that the lists are asked for anyway. */
export function hostNames(facts: Pick<Facts, "found" | "reverse">, senders: readonly Sender[]): readonly HostName[] {
  const domains = new Set(senders.flatMap(mailDomains));
  const names = new Map<Name, HostName>();
  for (const sender of senders) {
    const reverse = sendingAddresses(facts, sender).flatMap((ip) => reverseNames(facts.reverse.get(ip)?.names));
    const all = [
      ...heloNames(sender).map((name) => ({ name, sender, as: "helo" }) as const),
      ...reverse.map((name) => ({ name, sender, as: "reverse" }) as const),
    ];
    for (const row of all) if (!domains.has(row.name) && !names.has(row.name)) names.set(row.name, row);
  }
  return [...names.values()];
}

function reverseNames(fact: NonNullable<ReturnType<Facts["reverse"]["get"]>>["names"] | undefined): readonly Name[] {
  if (fact?.known !== true) return [];
  return fact.value.map((row) => row.name).filter((name) => name.includes(".") && isHeloName(name));
}
