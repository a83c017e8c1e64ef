import type { Ip } from "../../ip/ip.ts";
import { contains, parseRange, type IpRange } from "../../ip/range.ts";
import { publicSuffixOrganization } from "../dmarc/discover.ts";
import { domainOf } from "./addresses.ts";
import type { Received } from "./received.ts";

/** The hop where the message came in from outside: what SPF and iprev judge. */
export interface SourceHop {
  readonly hop: Received;
  /** Counts Received fields from 1 at the top. */
  readonly number: number;
}

/** Loopback, private, link-local, carrier NAT; 6to4 of 10/8 is how Google writes its own (RFC 6890, RFC 3056). */
const INTERNAL = ranges([
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"],
  ...["::/127", "fc00::/7", "fe80::/10", "2002:a00::/24", "2002:7f00::/24", "2002:c0a8::/32"],
]);
/** Hops between Microsoft's own servers carry public addresses. */
const MICROSOFT = ranges(["2603:1000::/20", "2a01:111::/32"]);
const MICROSOFT_HOST = /(?:^|\.)(?:outlook|exchangelabs)\.com$/i;
const MAX_HOPS = 100;

function ranges(texts: readonly string[]): readonly IpRange[] {
  return texts.flatMap((text) => parseRange(text) ?? []);
}

function within(list: readonly IpRange[], ip: Ip): boolean {
  return list.some((range) => contains(range, ip));
}

/**
 * Which Received field tells where the message came from: from the top, the first with an address from outside. Fields below
 * it were there before and may be forged. Hops inside the receiver are passed over: private addresses, a mail fetcher, and
 * servers of one organization that hand on to each other.
 */
export function sourceHop(received: readonly Received[]): SourceHop | null {
  for (const [index, hop] of received.slice(0, MAX_HOPS).entries()) {
    if (isExternal(hop, received[index + 1])) return { hop, number: index + 1 };
  }
  return null;
}

function isExternal(hop: Received, below: Received | undefined): boolean {
  if (hop.ip === null || within(INTERNAL, hop.ip)) return false;
  if (/^(?:pop3|imap)/i.test(hop.with ?? "")) return false;
  if (within(MICROSOFT, hop.ip) && MICROSOFT_HOST.test(hop.by ?? "") && MICROSOFT_HOST.test(hop.helo ?? ""))
    return false;
  return !isHandover(hop, below);
}

/** mx.example.net → store.example.net, where the receiver looked up the first name, and the field below is of mx.example.net. */
function isHandover(hop: Received, below: Received | undefined): boolean {
  if (below === undefined || below.ip === null || below.authenticated) return false;
  const here = organizationOf(hop.by);
  return here !== null && here === organizationOf(hop.reverseName) && here === organizationOf(below.by);
}

function organizationOf(host: string | null): string | null {
  const name = host === null ? null : domainOf(host);
  return name === null ? null : publicSuffixOrganization(name);
}
