import { excerpt } from "../../text/printable.ts";
import type { Bounce, Cause } from "./types.ts";

/** What happened, in one sentence for somebody who never read a bounce. Names and addresses in it come from the text. */
export function story(b: Bounce): string {
  const who = excerpt(b.receiver ?? b.host ?? "The receiving server", 80);
  const mail = b.recipient === null ? "the mail" : `the mail to ${excerpt(b.recipient, 120)}`;
  return `${who} ${b.temporary ? `put off ${mail} for now` : `refused ${mail}`}: ${because(b)}.`;
}

const REASONS: Readonly<Record<Cause, (about: string | null, list: string | null) => string>> = {
  blocklisted: (ip, list) => `${ip ?? "the sending address"} is on ${list ?? "a blocklist"}`,
  "spf-fail": (domain) => `SPF of ${domain ?? "the sending domain"} does not allow the server that sent it`,
  "dkim-fail": (domain) => `the DKIM signature of ${domain ?? "the sending domain"} is missing or does not hold`,
  "dmarc-fail": (domain) =>
    `${domain ?? "the domain in From"} asks by DMARC to refuse mail that is not proven to be its own`,
  unauthenticated: (domain) => `nothing proves that it comes from ${domain ?? "the domain it names"} (no SPF, no DKIM)`,
  "no-ptr": (ip) => `${ip ?? "the sending address"} has no reverse name that leads back to it`,
  "generic-ptr": (ip) => `the reverse name of ${ip ?? "the sending address"} looks like a home line's`,
  "helo-rejected": (ip) => `it does not accept the name by which ${ip ?? "the sending server"} greets`,
  reputation: (about) => `it thinks badly of ${about ?? "the sender"} by its own measure, not by a public list`,
  "rate-limited": (about) => `too much came in a short time${about === null ? "" : ` (${about})`}`,
  greylisted: () => "it wants a second attempt after some minutes; nothing is wrong",
  "content-spam": () => "its filter takes the content for spam",
  virus: () => "its filter found a virus, or an attachment that it forbids",
  "message-malformed": () => "the message breaks the mail standard",
  "message-too-large": () => "the message is too large",
  "mailbox-unknown": () => "there is no such mailbox",
  "mailbox-full": () => "the mailbox is full",
  "mailbox-disabled": () => "the mailbox is closed",
  "domain-unknown": (domain) => `${domain ?? "the recipient's domain"} takes no mail`,
  "sender-blocked": () => "the recipient, or the administrator there, has blocked this sender",
  "sender-domain-not-found": (domain) => `DNS does not know ${domain ?? "the sender's domain"}`,
  "relay-denied": () => "that server does not take mail for the recipient's domain",
  "auth-required": () => "the sending program must log in first",
  "tls-required": () => "it takes mail only over an encrypted connection",
  "mail-loop": () => "the mail went round in a circle",
  connection: () => "its mail server could not be reached",
  "receiver-fault": () => "it has a problem of its own; nothing says that you did anything wrong",
  policy: () => "a rule of its own says so, which the reply does not explain",
  unknown: () => "the reply's text is not known here; its code and its words stand below",
};

function because({ cause, subject, list }: Bounce): string {
  const show = (text: string | null): string | null => (text === null ? null : excerpt(text, 120));
  return REASONS[cause](show(subject), show(list));
}
