import { KIND_WORDS } from "../../../mail/bounce/kind-words.ts";
import { namedRuleText } from "../../../mail/bounce/list-name.ts";
import { nextText } from "../../../mail/bounce/next-steps.ts";
import { meaningText } from "../../../mail/bounce/status.ts";
import type { Bounce, Cause } from "../../../mail/bounce/types.ts";
import { excerpt } from "../../../text/printable.ts";
import type { FirstStep } from "../../bounce-first.ts";
import type { BounceCommandWords } from "../bounce.ts";

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

/** What the next step knows better than the cause. */
function reason({ cause, codes: { step } }: Bounce, about: string | null, list: string | null): string {
  if (step.code === "told" && step.step === "sender-null-mx")
    return `${about ?? "the sender's domain"} says by a null MX that it takes no mail`;
  if (step.code !== "spf") return REASONS[cause](about, list);
  const name = about ?? (step.identity === "helo" ? "the HELO name" : "the sending domain");
  switch (step.result) {
    case "permerror":
      return `the SPF record of ${name} is broken`;
    case "temperror":
      return `DNS did not answer it about the SPF record of ${name}`;
    case "fail":
    case "softfail":
      return `SPF of ${name}${step.identity === "helo" ? ", the name in HELO," : ""} does not allow the server that sent it`;
  }
}

function story(b: Bounce): string {
  const show = (text: string | null): string | null => (text === null ? null : excerpt(text, 120));
  const who = excerpt(b.receiver ?? b.host ?? "The receiving server", 80);
  const mail = b.recipient === null ? "the mail" : `the mail to ${excerpt(b.recipient, 120)}`;
  const done = b.temporary ? `put off ${mail} for now` : `refused ${mail}`;
  return `${who} ${done}: ${reason(b, show(b.subject), show(b.list))}.`;
}

const WHO = {
  list: "the list",
  hoster: "your hoster",
  postmaster: "the postmaster of the refusing side, by another mailbox or phone if that refuses you too",
} as const;

const LISTED = {
  listed: "is listed now",
  policy: "is listed now by policy",
  "not-listed": "is not listed now: the receiver may have old data, or the listing has ended",
  "not-checked": "could not be asked",
} as const;

const CONFIRMED = { true: " (leads back)", false: " (does not lead back)", null: "" } as const;

function first(step: FirstStep): string {
  switch (step.code) {
    case "publish-key":
      return `Publish the DKIM key: the mail was signed, but ${step.name} is not in DNS, so nobody can verify it.`;
    case "revoked-key":
      return `Sign with another key: ${step.name} is revoked (an empty p=), so every signature by it fails.`;
    case "not-listed":
      return `Send again: ${step.list} does not list ${step.subject} any more. If it is refused once more, the receiver has old data; write to its postmaster.`;
    case "reverse-right":
      return `Send again: the reverse name of ${step.ip} is there now (${step.name}) and leads back. DNS may take a day to be the same everywhere.`;
    case "helo-without-address":
      return `Give ${step.name} an A or AAAA record, or let the server greet by a name that has one.`;
    case "helo-elsewhere":
      return `Let ${step.name} lead to ${step.ip}, or let the server greet by the reverse name of its address.`;
  }
}

const MATCHES = { true: " (the sending address)", false: " (not the sending address)", null: "" } as const;

const KEYS = { found: "is there", revoked: "is revoked", missing: "is not there" } as const;

export const bounceEn: BounceCommandWords = {
  labels: {
    happened: "What happened",
    cause: "Cause",
    about: "About",
    list: "List or rule",
    receiver: "Receiver",
    recipient: "Recipient",
    code: "Code",
    next: "Next step",
    state: "Now in DNS",
    commands: "Prove it",
    writeTo: "Write to",
    reply: "Reply",
    others: "And also",
    source: "Known from",
  },
  story,
  titles: {
    blocklisted: "on a blocklist",
    "spf-fail": "SPF fails",
    "dkim-fail": "DKIM fails",
    "dmarc-fail": "DMARC fails",
    unauthenticated: "neither SPF nor DKIM passes",
    "no-ptr": "no confirmed reverse name (PTR)",
    "generic-ptr": "generic or dynamic reverse name",
    "helo-rejected": "HELO name refused",
    reputation: "poor reputation",
    "rate-limited": "too much, too fast",
    greylisted: "greylisted",
    "content-spam": "content judged as spam",
    virus: "virus or forbidden attachment",
    "message-malformed": "message breaks the standard",
    "message-too-large": "message too large",
    "mailbox-unknown": "no such mailbox",
    "mailbox-full": "mailbox full",
    "mailbox-disabled": "mailbox closed",
    "domain-unknown": "the recipient's domain takes no mail",
    "sender-blocked": "the recipient's side blocks this sender",
    "sender-domain-not-found": "the sender's domain is not found",
    "relay-denied": "relaying denied",
    "auth-required": "log-in needed",
    "tls-required": "encryption needed",
    "mail-loop": "mail loop",
    connection: "no connection",
    "receiver-fault": "the receiver's own trouble",
    policy: "refused by a local rule",
    unknown: "not recognised",
  },
  cause: (cause, temporary) => `${bounceEn.titles[cause]} (${cause}${temporary ? ", temporary" : ""})`,
  list: namedRuleText,
  receiver: (receiver, host) => `${receiver} (${host})`,
  code: (codes, meaning) => (meaning === null ? codes : `${codes}: ${meaningText(meaning)}`),
  next: nextText,
  first,
  listed: (list, subject, verdict) => `${list}: ${subject} ${LISTED[verdict]}`,
  reverse: (ip, names) => {
    const shown = names.map(({ name, confirmed }) => `${name}${CONFIRMED[`${confirmed}`]}`);
    return `${ip}: ${shown.length === 0 ? "no reverse name (PTR)" : shown.join(", ")}`;
  },
  helo: (name, addresses, matches) =>
    addresses.length === 0
      ? `HELO name ${name}: has no address`
      : `HELO name ${name}: ${addresses.slice(0, 3).join(", ")}${MATCHES[`${matches}`]}`,
  spf: (domain, result) => `SPF of ${domain}: ${result}`,
  dkim: (name, key) => `DKIM key ${name}: ${KEYS[key]}`,
  dmarc: (domain, policy) => `DMARC of ${domain}: ${policy === null ? "no usable record" : `p=${policy}`}`,
  more: (count) => `and ${count} more: --verbose shows each in full, --json too`,
  writeTo: (to, command) =>
    `${to.map((who) => WHO[who]).join(", then ")}; ${command ?? "the same with --draft"} gives the letter`,
  noLetter: (cause) => `No letter: nobody there can change it (${bounceEn.titles[cause]}).`,
  complaint: KIND_WORDS.complaint,
  autoReply: KIND_WORDS["auto-reply"],
};
