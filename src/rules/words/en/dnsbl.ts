import { count } from "../../../text/printable.ts";
import type { ListedParams, WayOut } from "../../dnsbl/lists.ts";
import type { ReputationFell } from "../../dnsbl/reputation-fell.ts";
import type { CategoryWords } from "../words.ts";

/** `: spam trap hit (127.0.0.2)` */
function reasonText({ reason, code }: ListedParams): string {
  return `${reason === null ? "" : `: ${reason}`}${code === null ? "" : ` (${code})`}`;
}

/** `24 hours`, `7 days`. */
function timeText(hours: number): string {
  return hours < 72 || hours % 24 !== 0 ? count(hours, "hour") : count(hours / 24, "day");
}

/** In brackets behind the way: what it costs, and what the operator adds. */
function remarkText({ cost, note }: WayOut): string {
  const price = { free: "free", optional: "free; paying is not needed", paid: "" }[cost ?? "paid"];
  const parts = [price, note ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

/** One paragraph: what the list takes in, what it says of this entry, who must act, where, what it costs, and when it goes away. */
export function wayOutText(way: WayOut): string {
  const { criteria, says, how, page, hours, who, cost } = way;
  const cause = `The list holds ${criteria ?? "addresses or names by its own rules"}.${says === null ? "" : ` It says: “${says}”.`}`;
  const note = remarkText(way);
  const bare = remarkText({ ...way, cost: "paid" });
  const see = page === null ? "" : ` See ${page}`;
  const at = page === null ? " on the list's site" : ` at ${page}`;
  const time = hours === undefined ? "" : ` ${timeText(hours)} after what it saw last`;
  const orWaits = hours === undefined ? "" : ` Or wait: the entry goes away by itself${time}.`;
  switch (how) {
    case "form":
      if (who === "hoster")
        return `${cause} Find and stop what it saw first; removal is for the network's owner to ask${at}, so write to your hoster${bare}.${orWaits}`;
      return `${cause} Find and stop what it saw first, else the entry comes back; then ${who === "anyone" ? "anybody may ask for removal" : "ask for removal yourself"}${at}${note}.${orWaits}`;
    case "expires":
      return `${cause} Find and stop what it saw; nobody needs to be asked, for the entry goes away by itself${time}${cost === "optional" ? note : bare}.${see}`;
    case "hoster":
      return `${cause} It is about the network, not about this address alone: only its operator can have it removed, so write to your hoster${bare}.${see}`;
    case "mail":
      return `${cause} Find and stop what it saw first, then write to the list${note}.${orWaits}${see}`;
    case "paid":
      return `${cause} The list asks money for removal${bare}; stop the cause, and pay only if a receiver that matters to you uses it.${see}`;
    case "none":
      return `${cause} The list removes nobody on request${bare}; stop the cause, or send from another address.${see}`;
  }
}

/** As `wayOutText`, of an entry that accuses nobody. */
export function policyText(way: WayOut, scope: ListedParams["scope"]): string {
  const { says, page, note, who } = way;
  const told = says === null ? "" : ` The list says: “${says}”.`;
  if (scope === "domain")
    return `The entry says what kind of domain it is, not that its mail is bad.${told} If that is untrue, ask the list${page === null ? "" : ` at ${page}`}${remarkText(way)}.`;
  const take =
    who === "hoster"
      ? `have your hoster take it out${page === null ? "" : ` at ${page}`}`
      : `have it taken out${page === null ? "" : ` at ${page}`}`;
  const remark = who === "hoster" ? remarkText({ ...way, cost: "paid", note }) : remarkText(way);
  return `Nothing bad was seen: the entry says that no mail server should send from there.${told} Send through your provider's relay; or, if the address is fixed and has a name of its own, ${take}${remark}.`;
}

/** What to ask of whom, alone: for a reader who sees beside it what the list says, and knows that the cause must be stopped first. */
export function askText(way: WayOut): string {
  const { how, page, hours, who, cost } = way;
  const note = remarkText(way);
  const bare = remarkText({ ...way, cost: "paid" });
  const at = page === null ? " on the list's site" : ` at ${page}`;
  const see = page === null ? "" : ` See ${page}`;
  const time = hours === undefined ? "" : ` ${timeText(hours)} after what it saw last`;
  const orWaits = hours === undefined ? "" : ` Or wait: the entry goes away by itself${time}.`;
  switch (how) {
    case "form":
      if (who === "hoster")
        return `removal is for the network's owner to ask${at}, so write to your hoster${bare}.${orWaits}`;
      return `${who === "anyone" ? "anybody may ask for removal" : "ask for removal yourself"}${at}${note}.${orWaits}`;
    case "expires":
      return `nobody needs to be asked: the entry goes away by itself${time}${cost === "optional" ? note : bare}.${see}`;
    case "hoster":
      return `it is about the network: only its operator can have it removed, so write to your hoster${bare}.${see}`;
    case "mail":
      return `write to the list${note}.${orWaits}${see}`;
    case "paid":
      return `it asks money for removal${bare}; pay only if a receiver that matters to you uses it.${see}`;
    case "none":
      return `it removes nobody on request${bare}; send from another address if it does not pass.${see}`;
  }
}

function changedText({ criteria, page }: { readonly criteria: string; readonly page: string | null }): string {
  return `Find what changed (criteria: ${criteria}).${page === null ? "" : ` ${page}`}`;
}

function portalsText(portals: ReputationFell["portals"]): string {
  if (portals === undefined || portals.length === 0) return "";
  return ` What receivers without a public list think stands on their own pages: ${portals.map((p) => `${p.receivers}: ${p.title}, ${p.page}`).join("; ")}`;
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
    help: ({ wayOut, scope }) => policyText(wayOut, scope),
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
    help: (fell) => `${changedText(fell)}${portalsText(fell.portals)}`,
  },
};
