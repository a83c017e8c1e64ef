import type { ListedParams, WayOut } from "../../dnsbl/lists.ts";
import type { CategoryWords } from "../words.ts";

/** `: spam trap hit (127.0.0.2)` */
function reasonText({ reason, code }: ListedParams): string {
  return `${reason === null ? "" : `: ${reason}`}${code === null ? "" : ` (${code})`}`;
}

/** One paragraph: what the list takes in, what it says of this entry, who must act, where, and when it goes away. */
export function wayOutText({ criteria, says, how, page, note: told }: WayOut): string {
  const cause = `The list holds ${criteria ?? "addresses or names by its own rules"}.${says === null ? "" : ` It says: “${says}”.`}`;
  const note = told === null ? "" : ` (${told})`;
  const see = page === null ? "" : ` See ${page}`;
  switch (how) {
    case "form":
      return `${cause} Find and stop what it saw first, else the entry comes back; then ask for removal yourself${page === null ? " on the list's site" : ` at ${page}`}${note}.`;
    case "expires":
      return `${cause} Find and stop what it saw; nobody needs to be asked, for the entry goes away by itself${note}.${see}`;
    case "hoster":
      return `${cause} It is about the network, not about this address alone: only its operator can have it removed, so write to your hoster${note}.${see}`;
    case "mail":
      return `${cause} Find and stop what it saw first, then write to the list${note}.${see}`;
    case "paid":
      return `${cause} The list asks money for removal${note}; stop the cause, and pay only if a receiver that matters to you uses it.${see}`;
    case "none":
      return `${cause} The list removes nobody on request${note}; stop the cause, or send from another address.${see}`;
  }
}

function changedText({ criteria, page }: { readonly criteria: string; readonly page: string | null }): string {
  return `Find what changed (criteria: ${criteria}).${page === null ? "" : ` ${page}`}`;
}

export const dnsbl: CategoryWords<"dnsbl"> = {
  "dnsbl/listed": {
    title: "A sending address is on a blocklist",
    why: "Receivers that use the list refuse mail from this address, or mark it as spam.",
    fix: "Find and stop the cause, then ask for removal on the list's page.",
    message: (listed) => `${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
    help: ({ wayOut }) => wayOutText(wayOut),
  },
  "dnsbl/policy": {
    title: "A list says that no mail server should be at this address",
    why: "Such entries are not about spam: the network's owner, or its naming, says that no mail comes from there directly.",
    fix: "Send through a smarthost, or have the owner of the network take the address out.",
    message: ({ subject, list, reason, code }) =>
      `${subject} is on a policy list of ${list}: ${reason ?? "listed"} (${code ?? ""})`,
    help: ({ wayOut: { says, page, note } }) =>
      `Nothing bad was seen: the entry says that no mail server should send from there.${says === null ? "" : ` The list says: “${says}”.`} Send through your provider's relay; or, if the address is fixed and has a name of its own, have it taken out${page === null ? "" : ` at ${page}`}${note === null ? "" : ` (${note})`}.`,
  },
  "dnsbl/network-listed": {
    title: "The network around a sending address is listed",
    why: "It is about neighbours or the provider, not about this address; few receivers refuse mail for it.",
    fix: "Tell the hoster; nothing you do at this server changes it.",
    message: ({ subject, list, scope }) =>
      `the ${scope === "asn" ? "provider (ASN)" : "network"} of ${subject} is listed by ${list}`,
    help: ({ wayOut }) => wayOutText(wayOut),
  },
  "dnsbl/domain-listed": {
    title: "A sending domain is on a domain blocklist",
    why: "Filters refuse mail that names the domain, whatever address sends it.",
    fix: "Find and stop the cause (often a hacked site or a bought address list), then ask for removal.",
    message: (listed) => `${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
    help: ({ wayOut }) => wayOutText(wayOut),
  },
  "dnsbl/name-listed": {
    title: "A server's name is on a domain blocklist",
    why: "Receivers ask domain lists for the name in HELO and for the reverse name too, and refuse the server for it, whatever domain it sends for.",
    fix: "If the name is the hoster's, write to the hoster or set a reverse name of your own; else find the cause and ask for removal.",
    message: (listed) =>
      `the ${listed.as === "helo" ? "HELO name" : "reverse name"} ${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
    help: ({ wayOut, as }) =>
      `${as === "helo" ? "Let the server say a name of your own" : "Have a name of your own set as reverse name"} where the listed one is the hoster's. ${wayOutText(wayOut)}`,
  },
  "dnsbl/allowlist-lost": {
    title: "A sender is no longer on an allowlist",
    why: "Receivers that trust the list now filter this mail as any other; the list had a reason to take the entry out.",
    fix: "Look the address up on the list's page and ask its operator why the entry is gone.",
    message: ({ subject, list, was }) => `${subject} is no longer on the allowlist ${list} (was: ${was})`,
    help: changedText,
  },
  "dnsbl/reputation-fell": {
    title: "The reputation of a sender fell by a level",
    why: "Graded lists see bad mail before blocklists act: what fell from GOOD to NEUTRAL or POOR is often listed next.",
    fix: "Look for what changed since (volume, complaints, a hacked account) before a blocklist finds it.",
    message: ({ subject, list, from, to, meaning }) =>
      `the reputation of ${subject} at ${list} fell from ${from} to ${to} (${meaning})`,
    help: changedText,
  },
};
