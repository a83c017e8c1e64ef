import { budgeted } from "../../dns/budget.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { bitsOf, formatIp, ipOf, type IpText } from "../../ip/ip.ts";
import { addressesOf, cidrsOf, network, sizeOf, type IpRange } from "../../ip/range.ts";
import { toSet } from "../../ip/set.ts";
import type { UnknownReason } from "../known.ts";
import { checkHost } from "./check-host.ts";
import { isPrivate } from "../../ip/private.ts";
import { readServers, type ServerTerm } from "./server-terms.ts";

/** A range of more addresses is a network, not a few servers. */
export const MAX_RANGE = 16;
/** More servers than this are not looked at one by one. */
export const MAX_SERVERS = 16;
export interface SpfServer {
  readonly address: IpText;
  /** In the order of the record; the same address may be named more than once. */
  readonly terms: readonly ServerTerm[];
}

/** The servers that a domain's own SPF record names. */
export interface SpfServers {
  /** At most 16, in the order of the record. */
  readonly servers: readonly SpfServer[];
  /** Ranges of more than 16 addresses, each by the term that names it. */
  readonly ranges: readonly { readonly term: string; readonly cidr: string; readonly addresses: bigint }[];
  /** What is left out beyond 16 servers, as CIDR blocks; and how many addresses that is. */
  readonly left: { readonly cidrs: readonly string[]; readonly addresses: number };
  /** Does a term let somebody else send: an include, a redirect elsewhere, `exists`, `ptr`, or a host outside the domain? */
  readonly others: boolean;
  /** The first thing that DNS did not say; then there may be more servers. */
  readonly open: { readonly reason: UnknownReason; readonly detail: string } | null;
}

export const NO_SERVERS: SpfServers = {
  servers: [],
  ranges: [],
  left: { cidrs: [], addresses: 0 },
  others: false,
  open: null,
};

/**
 * What `domain`'s SPF record itself lets pass by address or by a host name at or below `within`: `ip4`, `ip6`, `a` and
 * `mx`, of its includes nothing. A redirect below `within` is the record itself (RFC 7208 §6.1). Private addresses are
 * nobody's server.
 */
export async function serversOf(door: Dns, domain: Name, within: Name = domain): Promise<SpfServers> {
  const dns = budgeted(door);
  const { named, others, excludes, open } = await readServers(dns, domain, within);
  const servers = new Map<IpText, ServerTerm[]>();
  const left: IpRange[] = [];
  const ranges: SpfServers["ranges"][number][] = [];
  for (const { range, term } of named) {
    if (isPrivate(range)) continue;
    if (sizeOf(range) > MAX_RANGE) {
      const cidr = cidrsOf(range)[0] ?? "";
      if (!ranges.some((r) => r.cidr === cidr)) ranges.push({ term: term.term, cidr, addresses: sizeOf(range) });
      continue;
    }
    for (const ip of addressesOf(range)) {
      const address = formatIp(ip);
      const known = servers.get(address);
      if (known !== undefined) known.push(term);
      else if (servers.size < MAX_SERVERS) servers.set(address, [term]);
      else left.push(network(ip, bitsOf(ip.family)));
    }
  }
  const rest = toSet(left);
  const found = [...servers].map(([address, terms]) => ({ address, terms }));
  return {
    servers: excludes ? await passing(dns, domain, found) : found,
    ranges,
    left: { cidrs: rest.flatMap(cidrsOf), addresses: rest.reduce((sum, range) => sum + Number(sizeOf(range)), 0) },
    others,
    open: open === null ? null : { reason: open.reason, detail: open.detail },
  };
}

const SHUT_OUT: ReadonlySet<string> = new Set(["fail", "softfail", "neutral"]);

/** RFC 7208 §4.6.2, the first match decides: without those that an earlier term shuts out. */
async function passing(dns: Dns, domain: Name, servers: readonly SpfServer[]): Promise<readonly SpfServer[]> {
  const judged = await Promise.all(
    servers.map(async (server) => {
      const ip = ipOf(server.address);
      const { result } = await checkHost(dns, { ip, mailFrom: `postmaster@${domain}`, helo: domain });
      return SHUT_OUT.has(result) ? [] : [server];
    }),
  );
  return judged.flat();
}
