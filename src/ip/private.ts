import { formatIp, ipOf, unmapped, type IpText } from "./ip.ts";
import { contains, parseRange, type IpRange } from "./range.ts";
import { toSet, type IpSet } from "./set.ts";

const NETWORKS = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "100.64.0.0/10",
  "240.0.0.0/4",
  "fc00::/7",
  "fe80::/10",
  "::1/128",
  "::/128",
];

let read: IpSet | null = null;

/** Networks that no public receiver sees mail from (RFC 6890 and the registries it names). */
export function privateNetworks(): IpSet {
  return (read ??= toSet(NETWORKS.flatMap((text) => parseRange(text) ?? [])));
}

/** Is all of it private? */
export function isPrivate(range: IpRange): boolean {
  return privateNetworks().some((block) => covers(block, range));
}

/** A mapped address is as private as the IPv4 address in it. */
export function isPrivateAddress(address: IpText): boolean {
  const { family, value } = unmapped(ipOf(address));
  return isPrivate({ family, first: value, last: value });
}

/** Loopback of IPv4, in which blocklists have their test entries (RFC 5782 §5). */
export function isLoopback4(address: IpText): boolean {
  return formatIp(unmapped(ipOf(address))).startsWith("127.");
}

/** Does a range hold all of another? */
export function covers(outer: IpRange, inner: IpRange): boolean {
  return (
    contains(outer, { family: inner.family, value: inner.first }) &&
    contains(outer, { family: inner.family, value: inner.last })
  );
}
