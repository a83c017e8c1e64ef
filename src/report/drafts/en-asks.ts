import { excerpt } from "../../text/printable.ts";
import { isZone } from "./letter.ts";
import type { Letter, ListFact, RefusalFact } from "./letter.ts";

/** What differs between letters: the opening paragraphs, the blank to fill in, and the request. */
export interface Asks {
  readonly subject: string;
  readonly hello: string;
  readonly opening: readonly string[];
  readonly blank: { readonly title: string; readonly what: string } | null;
  readonly closing: readonly string[];
}

const HOSTER = "Hello,";
const CUSTOMER = "I am a customer of yours ([CUSTOMER OR CONTRACT NUMBER])";
const CAUSE = {
  title: "Cause, and what was done about it",
  what: "what caused it, how you found that out, what you changed and since when (date and time, UTC). Send this letter only after the cause has been found and stopped.",
};
const OWN_CHECK = {
  title: "What I checked on my side",
  what: "queue, mail log, accounts and web forms, with the result and the date.",
};

export function asksEn({ matter, known }: Letter): Asks {
  const { subject, domain } = known;
  const forDomain = domain === null || domain === subject ? "" : `, which sends mail for ${domain},`;
  switch (matter.kind) {
    case "listed":
    case "domain-listed":
      return {
        subject: `Removal request: ${subject} on ${matter.list.title}`,
        hello: helloList(matter.list),
        opening: [
          `${matter.kind === "listed" ? "The address" : "The domain"} ${subject}${forDomain} is listed by ${matter.list.title}. I am responsible for this mail and ask you to review the entry.`,
        ],
        blank: CAUSE,
        closing: matter.list.expires
          ? [
              "I understand that the entry expires by itself once nothing more is seen. If you still see mail or traffic that leads to it, please tell me when you saw it last and, if you can, a sample header, so that I can follow it up.",
            ]
          : [
              "If this settles the matter for you, please remove the entry. If you still see what led to it, please tell me when you saw it last and, if you can, a sample header. I will gladly send log lines or answer questions.",
            ],
      };
    case "allowlist-lost":
      return {
        subject: `${subject} is no longer on ${matter.list.title}`,
        hello: helloList(matter.list),
        opening: [`${subject}${forDomain} used to be on ${matter.list.title}, and is not any more.`],
        blank: CAUSE,
        closing: ["Please tell me why the entry was taken out, and what you need to put it back."],
      };
    case "shared-listed":
      return {
        subject: `${subject} is listed by ${matter.list.title}`,
        hello: HOSTER,
        opening: [
          `${CUSTOMER} and my mail leaves through ${subject}${domain === null ? "" : ` (sender domain ${domain})`}. This address is listed by ${matter.list.title}.`,
          "Going by its reverse name, the address is a server of yours that other customers may use as well. So the cause may lie with a neighbour, where I can neither see nor stop it.",
        ],
        blank: OWN_CHECK,
        closing: [
          "Please help with one of these:",
          "1. find and stop the cause on the server, then ask the list for removal on our behalf;",
          "2. move my outgoing mail to another address that is not listed;",
          "3. name a relay of yours that I can use until then.",
          "Please tell me which of them you can do, and by when.",
        ],
      };
    case "network-listed": {
      const what = matter.scope === "asn" ? "your network as a whole (its ASN)" : "the network around it";
      return {
        subject: `${matter.list.title} lists ${matter.scope === "asn" ? "your network" : "a network of yours"} (${subject})`,
        hello: HOSTER,
        opening: [
          `${CUSTOMER} and send mail from ${subject}${domain === null ? "" : ` (sender domain ${domain})`}. ${matter.list.title} lists ${what}. The entry is about the ${matter.scope === "asn" ? "provider" : "range"}, not about this one address, so I cannot have it removed myself.`,
        ],
        blank: OWN_CHECK,
        closing: [
          "Please help with one of these:",
          `1. see to the cause in the ${matter.scope === "asn" ? "network" : "range"} and ask the list for removal, as its operator;`,
          `2. give me an address outside the listed ${matter.scope === "asn" ? "network" : "range"} for outgoing mail;`,
          "3. name a relay of yours that is not affected.",
          "Please tell me which of them you can do, and by when.",
        ],
      };
    }
    case "policy":
      return {
        subject: `${subject} is in a policy list (${matter.list.title})`,
        hello: HOSTER,
        opening: [
          `${CUSTOMER} and run a mail server at ${subject}${domain === null ? "" : ` for ${domain}`}. ${matter.list.title} holds the address as one from which no mail server should send directly. That is no accusation of spam: such entries follow from what the owner of the network declares, or from the names in it.`,
        ],
        blank: null,
        closing: [
          "Please do one of these:",
          "1. confirm that the address is assigned to me permanently, and take it out of the policy list (or tell me that I may ask for that myself);",
          "2. give me an address that is meant for mail servers;",
          "3. name a relay of yours for my outgoing mail.",
        ],
      };
    case "ptr-refused":
    case "ptr-missing":
    case "ptr-not-confirmed":
    case "ptr-generic":
    case "ptr-several":
      return reverseEn(matter.kind, subject, matter.wanted);
    case "helo-not-resolving":
    case "helo-mismatch":
    case "helo-spf-fail":
      return heloEn(matter.kind, subject, excerpt(matter.helo, 255));
    case "refused":
      return refusedEn(matter.refusal);
  }
}

function helloList(list: ListFact): string {
  return `Hello ${excerpt(list.operator === "" ? list.title : list.operator, 80)} team,`;
}

type Reverse = "ptr-refused" | "ptr-missing" | "ptr-not-confirmed" | "ptr-generic" | "ptr-several";

function reverseEn(kind: Reverse, ip: string, wanted: string | null): Asks {
  const name = wanted ?? "[NAME OF THE MAIL SERVER, such as mail.example.com]";
  const faults: Readonly<Record<Reverse, string>> = {
    "ptr-refused":
      "was refused by a receiver because it has no reverse name (PTR record), or one that does not lead back to the address",
    "ptr-missing": "has no reverse name (PTR record). Large receivers refuse or delay mail from such an address",
    "ptr-not-confirmed":
      "has a reverse name (PTR record) that does not lead back to the address. Receivers check both ways and treat this like no name at all",
    "ptr-generic":
      "has a reverse name (PTR record) that looks generated. Some receivers take such an address for a home connection and refuse its mail",
    "ptr-several":
      "has several reverse names (PTR records). Receivers pick one of them in no fixed order, so that the name may not match the server's",
  };
  return {
    subject: `Please set the reverse name (PTR) of ${ip}`,
    hello: HOSTER,
    opening: [`${CUSTOMER} and run a mail server at ${ip}. The address ${faults[kind]}.`],
    blank: null,
    closing: [
      `Please set exactly one PTR record for ${ip}:`,
      `  ${ip}  ->  ${name}`,
      "I keep the address record of that name, so that it leads back to the address. If I can set the PTR myself in your control panel, please tell me where. If the reverse zone is delegated to somebody else, please tell me to whom.",
    ],
  };
}

function heloEn(kind: "helo-not-resolving" | "helo-mismatch" | "helo-spf-fail", subject: string, helo: string): Asks {
  const about = {
    "helo-not-resolving": `greets as ${helo}, a name without an address. Many receivers refuse mail for that (RFC 5321 §4.1.1.1 wants a name that resolves)`,
    "helo-mismatch": `greets as ${helo}, but that name does not resolve to ${subject}. Filters hold this against the mail`,
    "helo-spf-fail": `greets as ${helo}, and the SPF record of that name does not authorize ${subject}. Bounces and other mail without a sender fail SPF for it`,
  } as const;
  const server = subject === helo ? "the mail server" : `the mail server at ${subject}`;
  const asks = {
    "helo-not-resolving": `add an A or AAAA record for ${helo}, or let the server greet with a name that has one;`,
    "helo-mismatch": `let the server greet with the reverse name of its address, or add the address to ${helo};`,
    "helo-spf-fail": `publish "v=spf1 a -all" at ${helo}, with the address among its A or AAAA records;`,
  } as const;
  return {
    subject: `HELO name ${helo} of the mail server needs correcting`,
    hello: HOSTER,
    opening: [`${CUSTOMER}, and ${server} ${about[kind]}.`],
    blank: null,
    closing: [
      "Please do one of these, or tell me where I can do it myself:",
      `1. ${asks[kind]}`,
      "2. set HELO name, address record and reverse name (PTR) to one and the same name.",
    ],
  };
}

function refusedEn(r: RefusalFact): Asks {
  const from = r.domain === null ? "our mail" : `mail from ${r.domain}`;
  const by = r.ip === null ? "" : ` (sent from ${r.ip})`;
  return {
    subject: `Mail refused by ${r.receiver ?? r.host ?? "your server"}${r.ip === null ? "" : `: ${r.ip}`}${r.domain === null ? "" : ` (${r.domain})`}`,
    hello: "Dear postmaster,",
    opening: [
      `Your mail server refuses ${from}${by}. I am responsible for this mail and would like to fix whatever is wrong on our side.`,
    ],
    blank: blankOf(r),
    closing: [
      "Could you please tell me which rule was met, and what you need to see changed? If the refusal is no longer justified, please lift it, or let this sender through by an exception. I will gladly send full headers or log lines.",
    ],
  };
}

function blankOf({ own, list }: RefusalFact): Asks["blank"] {
  const what = {
    authentication: "what SPF, DKIM and DMARC give for this mail now, and what was changed, with the time (UTC).",
    reverse: "what the address's reverse name and HELO name are now, and what was changed, with the time (UTC).",
    sending:
      "what kind of mail it was, how much a day, how recipients subscribed, and what was changed about the cause, with the time (UTC).",
  } as const;
  // A public list is asked by a letter of its own; what came of it only the writer knows.
  const removal = list !== null && isZone(list) ? ` State of the removal from ${excerpt(list, 100)}.` : "";
  return own === null
    ? { title: "What I checked on our side", what: "what kind of mail it was, and what you looked at." }
    : { title: "What I checked and changed on our side", what: `${what[own]}${removal}` };
}
