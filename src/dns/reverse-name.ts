import type { Ip } from "../ip/ip.ts";
import { below, literalName } from "./name.ts";
import type { Name } from "./types.ts";

const IN_ADDR_ARPA = literalName("in-addr.arpa");
const IP6_ARPA = literalName("ip6.arpa");

/** Labels of the address in reverse order without a zone: `10.113.0.203`, or 32 nibbles (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reversedLabels(ip: Ip): Name {
  if (ip.family === 4) {
    const value = Number(ip.value);
    return `${value & 0xff}.${(value >>> 8) & 0xff}.${(value >>> 16) & 0xff}.${value >>> 24}` as Name;
  }
  return ip.value.toString(16).padStart(32, "0").split("").reverse().join(".") as Name;
}

/** The name that a PTR question asks: below in-addr.arpa or ip6.arpa. */
export function reverseName(ip: Ip): Name {
  return below(reversedLabels(ip), ip.family === 4 ? IN_ADDR_ARPA : IP6_ARPA);
}
