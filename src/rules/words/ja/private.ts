import type { IpText } from "../../../ip/ip.ts";

/** What to do about a sender that no receiver sees. */
export function privateText(ip: IpText): string {
  return `${ip} はプライベートアドレスで、受信側からは見えません。代わりに、外から見えるグローバルIPアドレスをリストに書いてください。`;
}
