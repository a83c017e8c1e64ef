import type { Cause, Concern } from "./types.ts";

export interface Advice {
  /** The cause in a few words, for people. */
  readonly title: string;
  readonly concern: Concern;
  readonly next: string;
}

function advice(title: string, concern: Concern, next: string): Advice {
  return { title, concern, next };
}

/** What each cause is about and what to do first. */
export const ADVICE: Readonly<Record<Cause, Advice>> = {
  blocklisted: advice(
    "on a blocklist",
    "ip",
    "Ask the list whether it still lists you, find and stop what it saw, then ask for removal on its page (the hoster may have to ask for a shared or whole network).",
  ),
  "spf-fail": advice(
    "SPF fails",
    "domain",
    "Add the sending address to the SPF record of the envelope sender's domain; if the mail was forwarded, the forwarder must rewrite the sender (SRS) or you must sign with DKIM.",
  ),
  "dkim-fail": advice(
    "DKIM fails",
    "domain",
    "Check that the server signs, that the selector's key is in DNS, and that nothing changes the mail after signing.",
  ),
  "dmarc-fail": advice(
    "DMARC fails",
    "domain",
    "Either SPF or DKIM must pass for the very domain in From (aligned). Authorise or sign at the service that sent it, or do not send as that domain from there.",
  ),
  unauthenticated: advice(
    "neither SPF nor DKIM passes",
    "domain",
    "Publish SPF for the envelope sender's domain with every sending address, and sign with DKIM; then DMARC.",
  ),
  "no-ptr": advice(
    "no confirmed reverse name (PTR)",
    "ip",
    "Have the owner of the address (your hoster) set one reverse name that leads back to the same address, and use that name in HELO.",
  ),
  "generic-ptr": advice(
    "generic or dynamic reverse name",
    "ip",
    "Have the hoster set a name of your own as reverse name; from a dial-up or dynamic address send through the provider's relay.",
  ),
  "helo-rejected": advice(
    "HELO name refused",
    "ip",
    "Let the server say HELO with its full name, which must resolve to the sending address (and best equal its reverse name).",
  ),
  reputation: advice(
    "poor reputation",
    "ip",
    "Not a public list but the receiver's own judgement: stop what draws complaints, send less and to people who read it, and grow slowly (mailworthy volume makes a plan).",
  ),
  "rate-limited": advice(
    "too much, too fast",
    "none",
    "The server will try again. Send more slowly with fewer connections; after a jump in volume, warm up (mailworthy volume makes a plan).",
  ),
  greylisted: advice(
    "greylisted",
    "none",
    "Nothing is wrong: the receiver wants a second attempt after some minutes. Let the server retry from the same address.",
  ),
  "content-spam": advice(
    "content judged as spam",
    "none",
    "The text, a link or an attachment was judged. Send a plain mail to compare, check the links' domains, and write to the receiver's postmaster with this reply.",
  ),
  virus: advice("virus or forbidden attachment", "none", "Check the attachment; send it by another way or as a link."),
  "message-malformed": advice(
    "message breaks the standard",
    "none",
    "Mend the program that wrote the mail: one From, Date and Message-ID, CRLF line ends, lines under 998 bytes (RFC 5322).",
  ),
  "message-too-large": advice("message too large", "none", "Send it smaller: as a link, or in parts."),
  "mailbox-unknown": advice(
    "no such mailbox",
    "recipient",
    "Check the address for typing errors; take it off your lists, for mail to dead addresses costs reputation.",
  ),
  "mailbox-full": advice("mailbox full", "recipient", "Only the recipient can make room; try again in a few days."),
  "mailbox-disabled": advice("mailbox closed", "recipient", "The mailbox is closed: take the address off your lists."),
  "domain-unknown": advice(
    "the recipient's domain takes no mail",
    "recipient-domain",
    "Check the domain for typing errors; it has no mail server in DNS, or wants none.",
  ),
  "sender-blocked": advice(
    "the recipient's side blocks this sender",
    "domain",
    "The recipient, or the administrator there, has blocked this sender. Ask by another way to be let in.",
  ),
  "sender-domain-not-found": advice(
    "the sender's domain is not found",
    "domain",
    "The domain of the envelope sender needs an MX or an address in DNS; check for a typing error, an expired domain or a broken zone.",
  ),
  "relay-denied": advice(
    "relaying denied",
    "recipient-domain",
    "That server does not take mail for the recipient's domain: its MX points to the wrong server, or you must log in to send through it.",
  ),
  "auth-required": advice("log-in needed", "none", "Switch on SMTP authentication (port 587) in the sending program."),
  "tls-required": advice("encryption needed", "none", "Switch on STARTTLS for outgoing mail at the sending server."),
  "mail-loop": advice(
    "mail loop",
    "recipient-domain",
    "The recipient's servers or forwarders pass the mail round; its postmaster must mend that.",
  ),
  connection: advice(
    "no connection",
    "recipient-domain",
    "The recipient's mail server was not reached. Check its MX, whether port 25 is open from your server, and wait: the server tries again.",
  ),
  "receiver-fault": advice(
    "the receiver's own trouble",
    "none",
    "The receiver has a problem of its own; the server tries again. If it lasts, tell its postmaster.",
  ),
  policy: advice(
    "refused by a local rule",
    "none",
    "A rule of the receiver, which the reply does not explain. Write to its postmaster with this reply, the sending address and the time.",
  ),
  unknown: advice(
    "not recognised",
    "none",
    "The text matches nothing that is known. Write to the receiver's postmaster with this reply.",
  ),
};
