import { existsSync, readFileSync } from "node:fs";
import { parseResolvConf, type Server } from "./servers.ts";
import { DohTransport } from "./transport/doh.ts";
import { TcpTransport } from "./transport/tcp.ts";
import { embeddedTransport } from "./transport/embedded.ts";
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

export const NODE_NETWORK: Network = {
  open: (server) => {
    switch (server.kind) {
      case "udp":
        return {
          first: new UdpTransport(server.address, server.port),
          tcp: new TcpTransport(server.address, server.port),
        };
      case "doh":
        return { first: new DohTransport(server.url), tcp: null };
      case "embedded":
        return { first: embeddedTransport(server.label, server.handler), tcp: null };
    }
  },
  systemServers: () => (existsSync(RESOLV_CONF) ? parseResolvConf(readFileSync(RESOLV_CONF, "utf8")) : []),
};
