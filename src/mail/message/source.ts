import type { Ip } from "../../ip/ip.ts";
import { contains, parseRange, type IpRange } from "../../ip/range.ts";
import { publicSuffixOrganization } from "../dmarc/discover.ts";
import { domainOf } from "./addresses.ts";
import { GATEWAYS, ONE_ORGANIZATION, type Gateway } from "./gateways.ts";
import { isUnder } from "./host-names.ts";
import type { Received } from "./received.ts";

/** The hop where the message came in from outside: what SPF and iprev judge. */
export interface SourceHop {
  readonly hop: Received;
  /** Counts Received fields from 1 at the top. */
  readonly number: number;
}

/** `unreadable`: another host handed the message over, and the field does not tell its address. */
export type Source =
  ({ readonly kind: "found" } & SourceHop) | ({ readonly kind: "unreadable" } & SourceHop) | { readonly kind: "none" };

/** Gateways of the reader's own in front of the receiving server. */
export interface Trust {
  readonly names: readonly string[];
  readonly ranges: readonly IpRange[];
  /** Addresses whose reverse name DNS confirms now, where the server did not compare it. */
  readonly confirmed: readonly IpRange[];
}

export const NO_TRUST: Trust = { names: [], ranges: [], confirmed: [] };

/** Loopback, private, link-local, carrier NAT; 6to4 of 10/8 is how Google writes its own (RFC 6890, RFC 3056). */
const INTERNAL = ranges([
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"],
  ...["::/127", "fc00::/7", "fe80::/10", "2002:a00::/24", "2002:7f00::/24", "2002:c0a8::/32"],
]);
/**
 * Hops between Microsoft's own servers carry public addresses: those of Exchange Online (2603:10a6:…, 2603:1096:…) and of its
 * filters, as mail of public lists shows them, read 2026-11-29. Its customers' machines have others of 2603:1000::/24.
 */
const MICROSOFT = ranges([
  ...Array.from("0123456789abcdef", (digit) => `2603:10${digit}6::/32`),
  ...["2a01:111:e400::/48", "2a01:111:f400::/48"],
]);
const MICROSOFT_HOST = /(?:^|\.)(?:(?:outlook|exchangelabs|office365)\.com|outlook\.(?:de|cn)|mx\.microsoft)$/i;
/** Where Microsoft takes mail in from outside, its own customers' mail included: never an inner hop. */
const MICROSOFT_BORDER = /\.protection\.(?:partner\.)?outlook\.(?:com|de|cn)$/i;
const MAX_HOPS = 100;

function ranges(texts: readonly string[]): readonly IpRange[] {
  return texts.flatMap((text) => parseRange(text) ?? []);
}

function within(list: readonly IpRange[], ip: Ip): boolean {
  return list.some((range) => contains(range, ip));
}

/**
 * Which Received field tells where the message came from: from the top, the first with an address from outside. Fields below
 * it were there before and may be forged; so a field of a foreign host whose address cannot be read ends the search. Hops
 * inside the receiver are passed over: private addresses, a mail fetcher, servers of one organization that hand on to each
 * other, and gateways that the reader trusts.
 */
export function sourceOfHops(received: readonly Received[], trust: Trust): Source {
  for (const [index, hop] of received.slice(0, MAX_HOPS).entries()) {
    if (!hop.foreign || isFetcher(hop)) continue;
    const at = { hop, number: index + 1 };
    if (hop.ip === null) return { kind: "unreadable", ...at };
    if (isExternal(hop, hop.ip, received[index + 1], trust)) return { kind: "found", ...at };
  }
  return { kind: "none" };
}

/** The filter service that a hop came from, by the name that the server looked up. */
export function gatewayOf(hop: Received): Gateway | null {
  const name = hop.reverseName;
  return name === null ? null : (GATEWAYS.find((g) => isUnder(name, g.domains)) ?? null);
}

function isFetcher(hop: Received): boolean {
  return /^(?:pop3|imap)/i.test(hop.with ?? "");
}

function isExternal(hop: Received, ip: Ip, below: Received | undefined, trust: Trust): boolean {
  if (within(INTERNAL, ip) || isTrusted(hop, ip, trust)) return false;
  const isConfirmed = hop.confirmed || within(trust.confirmed, ip);
  return !isMicrosofts(hop, ip) && !(isConfirmed && isHandover(hop, below));
}

/** The name must be the server's own finding: HELO can be anybody's. */
function isTrusted(hop: Received, ip: Ip, trust: Trust): boolean {
  if (within(trust.ranges, ip)) return true;
  return hop.confirmed && hop.reverseName !== null && isUnder(hop.reverseName, trust.names);
}

function isMicrosofts(hop: Received, ip: Ip): boolean {
  const by = hop.by ?? "";
  if (MICROSOFT_BORDER.test(by) || !within(MICROSOFT, ip)) return false;
  return MICROSOFT_HOST.test(by) && MICROSOFT_HOST.test(hop.helo ?? "");
}

/**
 * mx.example.net → store.example.net, where the field below is of mx.example.net; if the first name is confirmed: a client's zone can
 * claim any.
 */
export function isHandover(hop: Received, below: Received | undefined): boolean {
  if (below === undefined || below.ip === null || below.authenticated) return false;
  const here = organizationOf(hop.by);
  if (here === null || here !== organizationOf(hop.reverseName) || here !== organizationOf(below.by)) return false;
  // Customers of a filter service send to each other through its hosts: that is no hand-over.
  return !GATEWAYS.some((g) => isUnder(here, g.domains));
}

function organizationOf(host: string | null): string | null {
  const name = host === null ? null : domainOf(host);
  if (name === null) return null;
  return ONE_ORGANIZATION.find((one) => isUnder(name, [one])) ?? publicSuffixOrganization(name);
}
