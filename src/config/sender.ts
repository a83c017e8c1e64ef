import { fitted } from "../core/fitted.ts";
import type { Name } from "../dns/types.ts";
import type { IpText } from "../ip/ip.ts";
import type { Location } from "../text/problem.ts";
import type { Sender } from "./types.ts";

/** What an entry may leave out. */
export interface SenderDraft {
  readonly domain: Name | null;
  readonly mailFrom: readonly Name[];
  readonly addresses: readonly IpText[];
  readonly ranges: readonly string[];
  readonly helo: string | null;
  readonly dkim: readonly string[] | null;
  readonly volume: "low" | "bulk";
  readonly sends: boolean;
  readonly mustNotAuthorize: readonly string[];
  readonly at: Location | null;
}

/** Fills the defaults: MAIL FROM is the domain, the id the domain or else the first address or range. */
export function senderOf(draft: SenderDraft): Sender {
  const { domain, mailFrom, addresses, ranges, helo, dkim, volume, sends, mustNotAuthorize, at } = draft;
  const own = domain === null ? [] : [domain];
  return {
    domain,
    mailFrom: fitted(mailFrom.length > 0 ? mailFrom : own),
    addresses: fitted([...new Set(addresses)]),
    ranges: fitted(ranges),
    helo,
    dkim,
    volume,
    sends,
    mustNotAuthorize: fitted(mustNotAuthorize),
    at,
    id: domain ?? ranges[0] ?? addresses[0] ?? "",
  };
}
