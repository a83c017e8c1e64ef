import type { Sender } from "../config/types.ts";
import { isSubdomain, ROOT } from "../dns/name.ts";
import type { Dns } from "../dns/types.ts";
import { MAX_SERVERS, NO_SERVERS, serversOf, type SpfServer, type SpfServers } from "../mail/spf/servers.ts";
import { mapPool } from "../core/pool.ts";
import type { Room } from "../core/room.ts";
import type { IpText } from "../ip/ip.ts";

/** By sender id; senders that name an address, and those that send nothing, are absent. */
export type FoundServers = ReadonlyMap<string, SpfServers>;

/** A domain that sends and comes without an address or range: its servers are those that its SPF record names. */
export function isAlone(sender: Sender): boolean {
  return sender.sends && sender.domain !== null && sender.addresses.length === 0 && sender.ranges.length === 0;
}

/**
 * Finds the servers of every domain given alone, in one view. `also`: ids of senders that are alone on the other side of
 * a comparison; what this side's records name for them was there before.
 */
export async function findServers(
  dns: Dns,
  senders: readonly Sender[],
  room: Room,
  also: ReadonlySet<string> = new Set(),
): Promise<FoundServers> {
  const wanted = senders.filter((s) => isAlone(s) || (also.has(s.id) && s.sends && s.domain !== null));
  return new Map(
    await mapPool(wanted, room, async (sender) => [sender.id, await serversOfSender(dns, sender)] as const),
  );
}

/** A MAIL FROM domain of somebody else (a mail service) names that one's servers. */
async function serversOfSender(dns: Dns, sender: Sender): Promise<SpfServers> {
  const within = sender.domain ?? ROOT;
  const own = sender.mailFrom.filter((domain) => isSubdomain(domain, within));
  const parts = await Promise.all(own.map((domain) => serversOf(dns, domain, within)));
  const [first, ...more] = parts;
  if (first === undefined || more.length === 0) return first ?? { ...NO_SERVERS, others: true };
  return joined(parts);
}

function joined(parts: readonly SpfServers[]): SpfServers {
  const servers = new Map<IpText, SpfServer>();
  for (const { address, terms } of parts.flatMap((part) => part.servers))
    servers.set(address, { address, terms: [...(servers.get(address)?.terms ?? []), ...terms] });
  const all = [...servers.values()];
  const over = all.slice(MAX_SERVERS).map((server) => server.address);
  return {
    servers: all.slice(0, MAX_SERVERS),
    ranges: [...new Map(parts.flatMap((part) => part.ranges).map((range) => [range.cidr, range])).values()],
    left: {
      cidrs: [...parts.flatMap((part) => part.left.cidrs), ...over],
      addresses: parts.reduce((sum, part) => sum + part.left.addresses, over.length),
    },
    others: parts.some((part) => part.others),
    open: parts.map((part) => part.open).find((open) => open !== null) ?? null,
  };
}

/** The found addresses of all senders, each once. */
export function foundAddresses(found: FoundServers): readonly IpText[] {
  return [...new Set([...found.values()].flatMap(({ servers }) => servers.map((server) => server.address)))];
}

/** All addresses that a sender's mail comes from, as far as known: those of the list, then those found. */
export function sendingAddresses(facts: { readonly found: FoundServers }, sender: Sender): readonly IpText[] {
  if (!sender.sends) return [];
  const found = facts.found.get(sender.id)?.servers ?? [];
  return found.length === 0 ? sender.addresses : [...new Set([...sender.addresses, ...found.map((s) => s.address)])];
}

/** Found for this sender, and not one that it lists itself? */
export function isFound(facts: { readonly found: FoundServers }, sender: Sender, ip: IpText): boolean {
  return !sender.addresses.includes(ip) && facts.found.get(sender.id)?.servers.some((s) => s.address === ip) === true;
}
