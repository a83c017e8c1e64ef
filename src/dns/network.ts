import { getServers } from "node:dns";
import { existsSync, readFileSync } from "node:fs";
import { parseResolvConf, parseServer, type Server } from "./servers.ts";
import { laterTransport } from "./transport/later.ts";
import { TcpTransport } from "./transport/tcp.ts";
import type { Transport } from "./transport/transport.ts";
import { UdpTransport } from "./transport/udp.ts";

/** How a server is reached: `tcp` is where truncated answers and last tries go, null where the first is already reliable. */
export interface Line {
  readonly first: Transport;
  readonly tcp: Transport | null;
}

/** The door to the DNS: sockets, and what the system knows of its servers. */
export interface Network {
  open(server: Server): Line;
  /** The servers that the system asks; none where it does not tell. */
  systemServers(): readonly Server[];
}

const RESOLV_CONF = "/etc/resolv.conf";

/** `env` names proxies for DNS over HTTPS. */
export function nodeNetwork(env: Readonly<Record<string, string | undefined>>): Network {
  return {
    open: (server) => {
      switch (server.kind) {
        case "udp":
          return {
            first: new UdpTransport(server.address, server.port),
            tcp: new TcpTransport(server.address, server.port),
          };
        case "doh":
          return { first: laterTransport(server.url, () => doh(server.url, env)), tcp: null };
        case "embedded":
          return { first: laterTransport(server.label, () => embedded(server)), tcp: null };
      }
    },
    systemServers: () =>
      systemServersOf(existsSync(RESOLV_CONF) ? readFileSync(RESOLV_CONF, "utf8") : null, getServers()),
  };
}

/** A server of this process is for demos and tests. */
async function embedded({ label, handler }: Extract<Server, { kind: "embedded" }>): Promise<Transport> {
  const { embeddedTransport } = await import("./transport/embedded.ts");
  return embeddedTransport(label, handler);
}

/** HTTPS, and with it TLS, take longer to load than all the rest. */
async function doh(url: string, env: Readonly<Record<string, string | undefined>>): Promise<Transport> {
  const { dohTransport } = await import("./transport/doh.ts");
  return dohTransport(url, env);
}

/**
 * The system's servers: of resolv.conf(5); where there is none (Windows), or it names none, those that Node found.
 * `found` are addresses, with `:port` where it is not 53.
 */
export function systemServersOf(resolvConf: string | null, found: readonly string[]): readonly Server[] {
  const named = resolvConf === null ? [] : parseResolvConf(resolvConf);
  if (named.length > 0) return named;
  return found.flatMap((text) => parseServer(text) ?? []).slice(0, 3);
}
