import { digCommand } from "../../dns/dig.ts";
import { below } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import type { NamedList } from "./lists.ts";
import type { Cause } from "./types.ts";

/** What is known of the two sides. Addresses and names are checked, so that they may stand in a shell line. */
export interface Sides {
  readonly ip: IpText | null;
  readonly domain: Name | null;
  readonly recipientDomain: Name | null;
  readonly list: NamedList | null;
  /** Was SPF checked of the HELO name? */
  readonly helo?: boolean;
}

/** The lines that prove, or disprove, a cause; safe to paste. Without the needed subject there is none. */
export function commandsFor(
  cause: Cause,
  { ip, domain, recipientDomain, list, helo = false }: Sides,
): readonly string[] {
  const on = <T extends string>(what: T | null, line: (what: T) => readonly string[]): readonly string[] =>
    what === null ? [] : line(what);
  switch (cause) {
    case "blocklisted":
      // A list that its operator shut down cannot be asked; one only its owner sees neither.
      return on(ip ?? domain, (s) =>
        list !== null && list.zone !== null && list.dead === null
          ? [`mailworthy dnsbl ${s} --list ${list.zone}`, `mailworthy dnsbl ${s}`]
          : [`mailworthy dnsbl ${s}`],
      );
    case "spf-fail":
      return on(domain, (d) => [
        ...on(ip, (a) => [helo ? `mailworthy spf ${a} "" --helo ${d}` : `mailworthy spf ${a} postmaster@${d}`]),
        digCommand({ name: d, type: "TXT" }),
      ]);
    case "dkim-fail":
      return on(domain, (d) => [`mailworthy check ${d}`]);
    case "dmarc-fail":
      return on(domain, (d) => [
        digCommand({ name: below("_dmarc", d), type: "TXT" }),
        ...on(ip, (a) => [`mailworthy spf ${a} postmaster@${d}`]),
      ]);
    case "unauthenticated":
      return on(domain, (d) => [
        ...on(ip, (a) => [`mailworthy spf ${a} postmaster@${d}`]),
        digCommand({ name: d, type: "TXT" }),
        digCommand({ name: below("_dmarc", d), type: "TXT" }),
      ]);
    case "no-ptr":
    case "generic-ptr":
    case "helo-rejected":
      return on(ip, (a) => [`mailworthy lookup ${a}`]);
    case "reputation":
    case "policy":
      return [
        ...on(ip, (a) => [`mailworthy dnsbl ${a}`, `mailworthy lookup ${a}`]),
        ...on(domain, (d) => [`mailworthy check ${d}`]),
      ];
    case "sender-domain-not-found":
      return on(domain, (d) => [digCommand({ name: d, type: "MX" }), `mailworthy lookup ${d}`]);
    case "domain-unknown":
    case "relay-denied":
    case "connection":
    case "mail-loop":
      return on(recipientDomain, (d) => [digCommand({ name: d, type: "MX" })]);
    case "rate-limited":
    case "greylisted":
    case "content-spam":
    case "virus":
    case "message-malformed":
    case "message-too-large":
    case "mailbox-unknown":
    case "mailbox-full":
    case "mailbox-disabled":
    case "sender-blocked":
    case "auth-required":
    case "tls-required":
    case "receiver-fault":
    case "unknown":
      return [];
  }
}
