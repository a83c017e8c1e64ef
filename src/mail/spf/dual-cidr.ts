import type { Ip } from "../../ip/ip.ts";
import { network, type IpRange } from "../../ip/range.ts";

/** `dual-cidr-length` of an a or mx term (RFC 7208 §5.3, §5.4): a prefix for each family, the whole address where none is written. */
export interface DualCidr {
  readonly prefix4: number;
  readonly prefix6: number;
}

/** The network that a term names with one of its addresses. */
export function networkAround(ip: Ip, { prefix4, prefix6 }: DualCidr): IpRange {
  return network(ip, ip.family === 4 ? prefix4 : prefix6);
}

/** RFC 7208 §5: an IPv4 sender is compared with A records, an IPv6 sender with AAAA records. */
export function addressType(family: Ip["family"]): "A" | "AAAA" {
  return family === 4 ? "A" : "AAAA";
}
