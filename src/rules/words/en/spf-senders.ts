import type { CategoryWords } from "../words.ts";
import { noticed } from "./spf-terms.ts";
import { privateText } from "./private.ts";

/** Who may send, and what happens to all others. */
export const spfSenders = {
  "spf/allows-everyone": noticed({
    title: "SPF that lets everyone send",
    why: "+all, or ranges as wide, make every forged mail pass.",
    fix: "End the record with -all or ~all.",
    message: ({ term, holder, everyone }) =>
      `${term} in the record of ${holder} lets ${everyone ? "everyone" : "a large part of the Internet"} send as it`,
    help: ({ everyone, own, holder }) =>
      everyone
        ? `Name who may send, and end the record with -all (or ~all while testing)${own ? "." : `; ask ${holder} to do so, or remove the include.`}`
        : "Name only the networks that send your mail.",
  }),
  "spf/wide-range": noticed({
    title: "Very wide network in SPF",
    why: "Every customer of that network can send as you.",
    fix: "Name only your own networks.",
    message: ({ term, addresses, domain }) =>
      `${term} lets ${BigInt(addresses).toLocaleString("en-US")} addresses send as ${domain}`,
    help: () => "Name only the networks that send your mail.",
  }),
  "spf/neutral-all": noticed({
    title: "SPF that ends in ?all",
    why: "Neutral is treated like no record: forged mail is not told apart.",
    fix: "Use ~all or -all.",
    message: ({ domain }) => `${domain} ends in ?all, which says nothing about forged mail`,
    help: () => "Use ~all, and -all once nothing that you send fails.",
  }),
  "spf/no-all": noticed({
    title: "SPF without all or redirect",
    why: "A record that ends without all is neutral about everyone else.",
    fix: "Add -all or ~all.",
    message: ({ domain }) => `the record of ${domain} has no all term, which says nothing about forged mail`,
    help: () => "Add ~all at the end, and -all once nothing that you send fails.",
  }),
  "spf/sender-not-authorized": {
    title: "An address of the list does not pass SPF",
    why: "Mail from this address fails SPF: receivers refuse it, or put it into the spam folder.",
    fix: "Add the address, or an include that holds it, to the domain's SPF record.",
    message: ({ ip, domain, result, mechanism, problem }) =>
      `${ip} may not send as ${domain} (SPF: ${result}; ${mechanism === null ? (problem ?? "nothing in the record matches it") : `${mechanism} matches first`})`,
    help: ({ ip, domain, result, term, private: unseen }) =>
      unseen === true
        ? privateText(ip)
        : result === "permerror" || result === "none"
          ? `${result === "none" ? `${domain} does not say who may send as it` : `Receivers stop at a fault of the SPF of ${domain} (permerror) before they find ${ip}`}: mend that first. If ${ip} no longer sends, remove it from the list.`
          : `If ${ip} sends your mail, add ${term} to the SPF record of ${domain}; if it no longer does, remove it from the list.`,
  },
  "spf/unwanted-sender": {
    title: "A network that must not send passes SPF",
    why: "Whoever sends from there is taken for you.",
    fix: "Remove the term or include that authorizes it.",
    message: ({ passing, cidr, domain }) => `${passing} (of ${cidr}, which must not send) may send as ${domain}`,
    help: ({ passing, domain }) =>
      `Run mailworthy spf ${passing} postmaster@${domain} to see which term lets it pass, and remove that term.`,
  },
  "spf/parked-without-reject": {
    title: "Parked domain without v=spf1 -all",
    why: "A domain that sends no mail is a favourite for forged mail unless it says so.",
    fix: "Publish the TXT record v=spf1 -all.",
    message: ({ domain, missing }) =>
      `${domain} sends no mail by your list, but its SPF ${missing ? "is missing" : "is not v=spf1 -all"}`,
    help: ({ domain }) => `Replace the SPF record of ${domain}, or add one.`,
  },
  "spf/weakened": {
    title: "SPF softened",
    why: "Receivers do less about mail from addresses that the record does not name.",
    fix: "Put the old qualifier of all back if the change was not meant.",
    message: ({ domain, is, was }) => `this change softens SPF of ${domain}: ${is} (was ${was})`,
    help: () => "If that is meant, merge it; else put the old qualifier back.",
  },
  "spf/removed": {
    title: "SPF record removed below a sender's domain",
    why: "Return paths and host names below a domain have SPF records of their own; without them mail that uses them fails.",
    fix: "Put the record back, unless nothing sends with this name any more.",
    message: ({ domain }) => `this change removes the SPF record of ${domain}`,
    help: ({ domain }) =>
      `Put it back if mail is sent with ${domain} in MAIL FROM or HELO; list it under mail-from: to have it checked every time.`,
  },
} satisfies Partial<CategoryWords<"spf">>;
