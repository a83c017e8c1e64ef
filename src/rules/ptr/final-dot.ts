import type { Name } from "../../dns/types.ts";
import { parseIp, reverseName } from "../../ip/ip.ts";

/**
 * What a reverse name was meant to be, where its record lacks the final dot: the server then appends the zone, as in
 * `mail.example.com.113.0.203.in-addr.arpa` (RFC 1035 §5.1). Null where it does not look so.
 */
export function withoutZone(name: Name, ip: string): Name | null {
  const parsed = parseIp(ip);
  if (parsed === null) return null;
  const labels = reverseName(parsed).split(".");
  // The nearest zone first; a part of a network has one of its own (RFC 2317).
  for (let from = 0; from <= labels.length - 2; from++) {
    const zone = `.${labels.slice(from).join(".")}`;
    if (!name.endsWith(zone)) continue;
    const meant = name.slice(0, -zone.length).replace(/\.\d+[-/]\d+$/, "");
    return meant.includes(".") ? meant : null;
  }
  return null;
}
