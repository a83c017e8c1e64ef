import type { SpfSaid } from "./spf-said.ts";
import { meaningText, type CodeMeaning } from "./status.ts";
import type { Cause } from "./types.ts";

/** What to do first: a code with what its words need. */
export type NextStep =
  /** What the cause itself asks for. `page`: where the list is asked for removal. */
  | { readonly code: "cause"; readonly cause: Cause; readonly page: string | null }
  /** What a receiver's own text asks for. */
  | { readonly code: "told"; readonly step: StepId }
  /** The text is not known, only its code. */
  | { readonly code: "only-code"; readonly meaning: CodeMeaning }
  /** Nobody can be removed from a list that its operator gave up. */
  | { readonly code: "dead-list"; readonly list: string; readonly since: string }
  | { readonly code: "no-mail-server-range" }
  /** SPF, where it is not the plain case: a fail of MAIL FROM. */
  | ({ readonly code: "spf" } & SpfSaid)
  /** The receiver says that it is for now (a reply of 4yz, RFC 5321 §4.2.1): no advice that would be for good. */
  | { readonly code: "for-now" };

/** In English, for JSON. */
export function nextText(next: NextStep): string {
  switch (next.code) {
    case "cause":
      return next.page === null ? CAUSE_STEPS[next.cause] : `${CAUSE_STEPS[next.cause]} Page: ${next.page}`;
    case "told":
      return STEPS[next.step];
    case "only-code":
      return `The text matches nothing that is known. Its code means: ${meaningText(next.meaning)}. Write to its postmaster with this reply, the sending address and the time.`;
    case "dead-list":
      return `The list ${next.list} is dead (${next.since}): nobody can be removed from it. Tell the receiver's postmaster to stop asking it.`;
    case "no-mail-server-range":
      return "The network's owner says that no mail server is there. Send through the provider's relay, or, with a fixed address and its own reverse name, remove it at https://check.spamhaus.org/.";
    case "spf":
      return spfText(next);
    case "for-now":
      return "The receiver says that this is for now: the server tries again by itself. Change nothing yet; act when the same comes back as a permanent refusal (5yz).";
  }
}

function spfText({ result, identity }: SpfSaid): string {
  const record =
    identity === "helo"
      ? "the SPF record of the name that the server says in HELO"
      : "the SPF record of the envelope sender's domain";
  switch (result) {
    case "permerror":
      return `Mend ${record}: it is broken (permerror: a syntax error, two records or too many lookups), so no address passes by it. Adding the address does not help; the command below shows where it breaks.`;
    case "temperror":
      return `The receiver got no answer from DNS about ${record}; the server tries again. If it lasts, check that the name servers of that name, and of all that the record includes, answer.`;
    case "fail":
    case "softfail":
      return identity === "helo"
        ? `The name that the server says in HELO does not allow its address: publish v=spf1 a -all at that name, with the address among its A or AAAA records, or let the server say another name. The record of the mail's own domain is not at fault.`
        : `Add the sending address to ${record}; it only softly fails, yet this receiver refuses it. If the mail was forwarded, the forwarder must rewrite the sender (SRS) or you must sign with DKIM.`;
  }
}

/** Next steps that texts of single receivers ask for, by their names in the patterns and in `refusals.json`. */
const STEPS = {
  "outlook-form":
    "Ask Microsoft to remove the address with its sender form (https://olcsupport.office.com/); enrol the address in SNDS to see what it did. The hoster can ask for a whole network.",
  "m365-delist":
    "Ask for removal at https://sender.office.com/ (the mail address and the IP address from the bounce); if it answers that the address is not listed, reply to the bounce's delist address.",
  "broken-list":
    "Nobody listed you: the receiving server asks its blocklist through a resolver that the list refuses, and takes the refusal for a listing. Tell its postmaster by another way (phone, another mailbox) and send this text.",
  "dial-up-range":
    "The address lies in a range that is not meant for sending (a dial-up or dynamic one). Send through your provider's relay, or ask the provider for a fixed address with a name of its own.",
  "no-ipv6": "The receiver takes no mail over IPv6: let your server send to it over IPv4.",
  "m365-account":
    "Your own account was stopped for sending spam: secure it, then ask your Microsoft 365 administrator to unblock it.",
  apple:
    "Apple judged content or reputation. Check authentication, PTR and complaints first; then write to icloudadmin@apple.com with this reply, the address and the domain.",
  "docomo-filter":
    'docomo answers "Unknown user" after the data when the recipient\'s filter refuses the mail. Ask the recipient to allow your domain (domain reception settings).',
  "docomo-unknown":
    "The mailbox does not exist, or its owner's filter refuses the mail: docomo says the same in both cases. Remove the address unless the recipient tells you to try again; many such addresses lead to blocking.",
  "au-filter": "au answers so when the recipient's filter refuses the mail. Ask the recipient to allow your domain.",
  "gmx-link": "Follow the link in the reply: its page explains the block and has the form for your address.",
  "ptr-then-link":
    "Give the address one reverse name (PTR) that is not generic and leads back to it; then use the link in the reply.",
  "dead-addresses":
    "Too many of your mails went to addresses that do not exist. Clean the list, look for a compromised mailbox, and wait: the block ends by itself.",
  "t-online-unknown":
    "T-Online takes mail only from addresses that it knows. Write to the address in the reply (from another network) with the sending address, its name and who runs it; the host name wants a page with an imprint (§ 4.1 of postmaster.t-online.de). It is then let in within a day.",
  "t-online":
    "Write to the address in the reply (from another network) with the sending address, its name and who runs it. T-Online wants a host name with an imprint page (§ 4.1 of its postmaster page).",
  "orange-link": "Follow the link in the reply (Cloudmark or Sender Score) and ask there.",
  "free-24-hours":
    "Free blocks for 24 hours at most and unblocks by itself; https://postmaster.free.fr shows the state of an address. Find what sent the spam first.",
  "qq-link": "Open the link in the reply and ask for removal there; check complaints first.",
  register: "Register the address with the receiver, as the reply says.",
  "att-forward": "Forward the reply to abuse_rbl@abuse-att.net, as it says.",
  "cpanel-limit":
    "Your own server (cPanel) stops the domain for an hour because too many of its mails fail. Find out what sends to dead addresses: an old list, a forwarder, a broken web form, a stolen password.",
  "dns-trouble":
    "The receiver could not ask DNS about you just then; the server tries again. If it lasts, check that the name servers of your domain answer.",
  "sender-null-mx":
    "By its null MX (MX 0 .) the domain of the envelope sender says that it takes no mail, and receivers may refuse mail from such a domain (RFC 7505). Replace it by an MX that takes bounces and replies, or send as another domain.",
  "sender-callout":
    "The receiver asked the sender's own mail server whether it takes bounces for the sender's address, and it does not. Give that address a mailbox or an alias, and let the server take mail from the empty sender.",
  "remote-tls":
    "The receiving server offers no TLS that your server accepts, and yours insists on it. Tell its postmaster by another way; or let your server send to that domain without (check DANE, MTA-STS and your own rules first).",
  "verify-identity":
    "The sending service takes mail only from addresses or domains that you have verified there: verify the one in the reply, in the same region (and leave the sandbox to write to others).",
  "to-recipient":
    "The recipient's side has blocked this sender by itself. Only the recipient (or the administrator there) can undo it: ask by another way.",
} as const;

export type StepId = keyof typeof STEPS;
export const STEP_IDS = Object.keys(STEPS) as readonly StepId[];

const CAUSE_STEPS: Readonly<Record<Cause, string>> = {
  blocklisted:
    "Ask the list whether it still lists you, find and stop what it saw, then ask for removal on its page (the hoster may have to ask for a shared or whole network).",
  "spf-fail":
    "Add the sending address to the SPF record of the envelope sender's domain; if the mail was forwarded, the forwarder must rewrite the sender (SRS) or you must sign with DKIM.",
  "dkim-fail":
    "Check that the server signs, that the selector's key is in DNS, and that nothing changes the mail after signing.",
  "dmarc-fail":
    "Either SPF or DKIM must pass for the very domain in From (aligned). Authorise or sign at the service that sent it, or do not send as that domain from there.",
  unauthenticated:
    "Publish SPF for the envelope sender's domain with every sending address, and sign with DKIM; then DMARC.",
  "no-ptr":
    "Have the owner of the address (your hoster) set one reverse name that leads back to the same address, and use that name in HELO.",
  "generic-ptr":
    "Have the hoster set a name of your own as reverse name; from a dial-up or dynamic address send through the provider's relay.",
  "helo-rejected":
    "Let the server say HELO with its full name, which must resolve to the sending address (and best equal its reverse name).",
  reputation:
    "Not a public list but the receiver's own judgement: stop what draws complaints, send less and to people who read it, and grow slowly (mailworthy volume makes a plan).",
  "rate-limited":
    "The server will try again. Send more slowly with fewer connections; after a jump in volume, warm up (mailworthy volume makes a plan).",
  greylisted:
    "Nothing is wrong: the receiver wants a second attempt after some minutes. Let the server retry from the same address.",
  "content-spam":
    "The text, a link or an attachment was judged. Send a plain mail to compare, check the links' domains, and write to the receiver's postmaster with this reply.",
  virus: "Check the attachment; send it by another way or as a link.",
  "message-malformed":
    "Mend the program that wrote the mail: one From, Date and Message-ID, CRLF line ends, lines under 998 bytes (RFC 5322).",
  "message-too-large": "Send it smaller: as a link, or in parts.",
  "mailbox-unknown":
    "Check the address for typing errors; take it off your lists, for mail to dead addresses costs reputation.",
  "mailbox-full": "Only the recipient can make room; try again in a few days.",
  "mailbox-disabled": "The mailbox is closed: take the address off your lists.",
  "domain-unknown": "Check the domain for typing errors; it has no mail server in DNS, or wants none.",
  "sender-blocked":
    "The recipient, or the administrator there, has blocked this sender. Ask by another way to be let in.",
  "sender-domain-not-found":
    "The domain of the envelope sender needs an MX or an address in DNS; check for a typing error, an expired domain or a broken zone.",
  "relay-denied":
    "That server does not take mail for the recipient's domain: its MX points to the wrong server, or you must log in to send through it.",
  "auth-required": "Switch on SMTP authentication (port 587) in the sending program.",
  "tls-required": "Switch on STARTTLS for outgoing mail at the sending server.",
  "mail-loop": "The recipient's servers or forwarders pass the mail round; its postmaster must mend that.",
  connection:
    "The recipient's mail server was not reached. Check its MX, whether port 25 is open from your server, and wait: the server tries again.",
  "receiver-fault": "The receiver has a problem of its own; the server tries again. If it lasts, tell its postmaster.",
  policy:
    "A rule of the receiver, which the reply does not explain. Write to its postmaster with this reply, the sending address and the time.",
  unknown: "The text matches nothing that is known. Write to the receiver's postmaster with this reply.",
};
