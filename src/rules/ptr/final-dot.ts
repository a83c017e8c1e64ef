import { lastLabels, parentOf, relativeTo, ROOT } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { reverseName } from "../../dns/reverse-name.ts";
import { ipOf, type IpText } from "../../ip/ip.ts";

/**
 * What a reverse name was meant to be, where its record lacks the final dot: the server then appends the zone, as in
 * `mail.example.com.113.0.203.in-addr.arpa` (RFC 1035 §5.1). Null where it does not look so.
 */
export function withoutZone(name: Name, ip: IpText): Name | null {
  // The nearest zone first; a part of a network has one of its own (RFC 2317).
  for (let zone = reverseName(ipOf(ip)); parentOf(zone) !== ROOT; zone = parentOf(zone)) {
    const own = relativeTo(name, zone);
    if (own === ROOT) continue;
    const last = lastLabels(own, 1);
    const meant = /^\d+[-/]\d+$/.test(last) && own !== last ? relativeTo(own, last) : own;
    return meant.includes(".") ? meant : null;
  }
  return null;
}
