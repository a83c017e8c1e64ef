import { contains, parseRange } from "../ip/range.ts";
import { ipOf, type IpText } from "../ip/ip.ts";
import { dnsError } from "./errors.ts";
import { parentOf } from "./name.ts";
import type { Network } from "./network.ts";
import { createResolver, type Resolver } from "./resolver.ts";
import type { Dns, Name, Outcome, Question } from "./types.ts";

/** Addresses that are nobody's in the internet (IANA special-purpose registries), as far as a name server might be given one. */
const NOT_PUBLIC = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  "::/8",
  "64:ff9b::/96",
  "100::/64",
  "2001:db8::/32",
  "fc00::/7",
  "fe80::/10",
  "ff00::/8",
].flatMap((text) => parseRange(text) ?? []);

/** Is it an address that a server in the internet can have? */
export function isPublicAddress(text: IpText): boolean {
  const ip = ipOf(text);
  return !NOT_PUBLIC.some((range) => contains(range, ip));
}

/** A zone is served by many; two that answer are enough of a second source. */
const MOST_SERVERS = 2;
/** Whoever looks after so many lost facts at once has another trouble. */
const MOST_QUESTIONS = 100;

export interface AuthorityOptions {
  /** Finds the servers of zones. */
  readonly dns: Dns;
  readonly network: Network;
  readonly timeoutMs: number;
  /** Tests have name servers on loopback, at ports of their own. */
  readonly reaches?: (address: IpText) => boolean;
  readonly port?: number;
}

export interface Authority extends Dns {
  /** Questions that were sent, retries included. */
  asked(): number;
  close(): Promise<void>;
}

/**
 * Asks a zone's own name servers, which keep no old answers. What they say of an alias leads elsewhere and is no answer
 * here; nor is a reply that came from a cache all the same.
 */
export function authorityOf({
  dns,
  network,
  timeoutMs,
  reaches = isPublicAddress,
  port = 53,
}: AuthorityOptions): Authority {
  const doors = new Map<string, Promise<Resolver | null>>();
  let left = MOST_QUESTIONS;
  const opened = async (hosts: readonly Name[]): Promise<Resolver | null> => {
    const asked = hosts
      .slice(0, 2 * MOST_SERVERS)
      .flatMap((name) => [dns.ask({ name, type: "A" }), dns.ask({ name, type: "AAAA" })]);
    const found = (await Promise.all(asked)).flatMap(addressesIn).filter(reaches).slice(0, MOST_SERVERS);
    if (found.length === 0) return null;
    const servers = found.map((address) => ({ kind: "udp" as const, address, port }));
    return createResolver({ servers, network, timeoutMs, attempts: MOST_SERVERS });
  };
  /** The servers of the closest zone that the name is in. */
  const serversOf = async (name: Name): Promise<Resolver | null> => {
    for (let zone = name; zone.includes("."); zone = parentOf(zone)) {
      const said = await dns.ask({ name: zone, type: "NS" });
      if (said.kind === "error") return null;
      const hosts = said.records.flatMap(({ data }) => (data.type === "NS" ? [data.target] : []));
      if (hosts.length === 0) continue;
      const door = doors.get(zone) ?? opened(hosts);
      doors.set(zone, door);
      return door;
    }
    return null;
  };
  const resolvers = async (): Promise<readonly Resolver[]> =>
    (await Promise.all(doors.values())).filter((door) => door !== null);
  let sent = 0;
  return {
    ask: async ({ name, type }: Question): Promise<Outcome> => {
      const door = left-- > 0 ? await serversOf(name) : null;
      if (door === null) return dnsError("network", { code: "no-server" });
      const said = await door.ask({ name, type });
      sent++;
      const isOther = said.kind === "answer" && said.records.some(({ data }) => data.type === "CNAME");
      return isOther ? dnsError("network", { code: "no-server" }) : said;
    },
    asked: () => sent,
    close: async () => {
      for (const door of await resolvers()) await door.close();
    },
  };
}

function addressesIn(outcome: Outcome): readonly IpText[] {
  if (outcome.kind === "error") return [];
  return outcome.records.flatMap(({ data }) => (data.type === "A" || data.type === "AAAA" ? [data.address] : []));
}
