import { count } from "../../../text/printable.ts";
import { askText, policyText } from "../../../rules/words/en/dnsbl.ts";
import type { DnsblCommandWords, SubjectCounts } from "../dnsbl.ts";
import { troubleText } from "./trouble.ts";

const HOLDS = {
  addresses: "the list holds addresses, no domains",
  domains: "the list holds domains, no addresses",
  public: "the list holds public addresses, no private ones",
} as const;

export const dnsblEn: DnsblCommandWords = {
  labels: {
    subject: "Subject",
    list: "List",
    verdict: "Verdict",
    code: "Code",
    why: "Why",
    knows: "Knows it",
    knownAs: "As",
    state: "State",
    terms: "Terms",
    impact: "Impact",
    profile: "Profile",
  },
  verdicts: { listed: "listed", policy: "policy", "not-listed": "not-listed", "not-checked": "not-checked" },
  why: (why) => {
    switch (why.code) {
      case "no-family":
        return why.holds === null ? "the list has no data of this family" : HOLDS[why.holds];
      case "unusable":
        return troubleText(why.trouble);
      case "unknown":
        return why.trouble.detail;
      case "says":
        return [why.meaning ?? why.criteria, why.text].filter((part) => part !== null).join(" – ");
    }
  },
  standing: ({ allowed, grade }) => [allowed ? "allowed" : "", grade ?? ""].filter((word) => word !== "").join(", "),
  standingWhy: ({ meaning }) => meaning,
  notChecked: "Not checked (neither listed nor clean):",
  cause: (lists, more, subjects, why) =>
    `${lists.join(", ")}${more === 0 ? "" : ` and ${more} more`} (${subjectsText(subjects)}): ${why}`,
  clean: (clean, answered, subjects) =>
    `Clean on ${count(clean, "list")} of ${answered} that answered (${count(subjects, "subject")})`,
  partlyClean: ({ clean, answered, pairs, lists }) =>
    `Clean: ${clean} of ${count(answered, "answer")} of ${count(lists, "list")}; ${pairs - answered} of ${count(pairs, "pair")} of list and subject not checked`,
  nothingAnswered: (subjects) => `No blocklist answered (${count(subjects, "subject")}): nothing is known`,
  notHeld: (lists, more, subjects) =>
    `Not asked, as they hold nothing of that kind (${subjectsText(subjects)}): ${lists.join(", ")}${more === 0 ? "" : ` and ${more} more`}`,
  whatToDo: (stops) =>
    stops ? "What to do: find and stop what was seen first, else the entries come back. Then:" : "What to do:",
  wayOutOf: (list, impact, subjects) =>
    `${list} (${impact} impact${subjects === null ? "" : `; ${subjectsText(subjects)}`})`,
  wayOut: (way, isPolicy, scope) => (isPolicy ? policyText(way, scope) : askText(way)),
  moreWays: (n) => `and ${count(n, "more list")}: see removal in --json`,
  portals: (portals) =>
    `Refused by a receiver that uses no public list? Its own page: ${portals.map((p) => `${p.receivers}: ${p.title} ${p.page}`).join("; ")}`,
  held: (lists) =>
    `Questions that waited for the rate cap (--list-rate): ${lists.map(([zone, held]) => `${zone} ${held}`).join(", ")}`,
  usable: (usable) => (usable ? "usable" : "not usable"),
  families: (states) => states.map(([family, usable]) => `IPv${family}: ${dnsblEn.usable(usable)}`).join(", "),
  terms: (access, limit) => (limit === null ? access : `${access} (${limit})`),
  impacts: { high: "high", medium: "medium", low: "low" },
  noLetter: "No letter: no list that answered lists it.",
  noLetterNeeded: "No letter: the lists that list it take none; see what to do above.",
};

function subjectsText({ ipv4, ipv6, domains }: SubjectCounts): string {
  const kinds = [
    ...(ipv4 === 0 ? [] : [count(ipv4, "IPv4 address", "IPv4 addresses")]),
    ...(ipv6 === 0 ? [] : [count(ipv6, "IPv6 address", "IPv6 addresses")]),
    ...(domains === 0 ? [] : [count(domains, "domain")]),
  ];
  return kinds.join(", ");
}
