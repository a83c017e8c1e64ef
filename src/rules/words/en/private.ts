import type { IpText } from "../../../ip/ip.ts";

/** What to do about a sender that no receiver sees. */
export function privateText(ip: IpText): string {
  return `${ip} is a private address, which no receiver ever sees: list the public address behind which it sends, in its place.`;
}
