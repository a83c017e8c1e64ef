import { count } from "../../../text/printable.ts";
import type { DnsblCommandWords } from "../dnsbl.ts";
import { troubleText } from "./trouble.ts";

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
        return "the list has no data of this family";
      case "unusable":
        return troubleText(why.trouble);
      case "unknown":
        return why.trouble.detail;
      case "says":
        return [why.meaning, why.text].filter((part) => part !== null).join(" – ");
    }
  },
  standing: ({ allowed, grade }) => [allowed ? "allowed" : "", grade ?? ""].filter((word) => word !== "").join(", "),
  notChecked: "Not checked (neither listed nor clean):",
  cause: (lists, more, subjects, why) =>
    `${lists.join(", ")}${more === 0 ? "" : ` and ${more} more`} (${count(subjects, "subject")}): ${why}`,
  clean: (clean, answered, subjects) =>
    `Clean on ${count(clean, "list")} of ${answered} that answered (${count(subjects, "subject")})`,
  nothingAnswered: (subjects) => `No blocklist answered (${count(subjects, "subject")}): nothing is known`,
  held: (lists) =>
    `Questions that waited for the rate cap (--list-rate): ${lists.map(([zone, held]) => `${zone} ${held}`).join(", ")}`,
  usable: (usable) => (usable ? "usable" : "not usable"),
  families: (states) => states.map(([family, usable]) => `IPv${family}: ${dnsblEn.usable(usable)}`).join(", "),
  terms: (access, limit) => (limit === null ? access : `${access} (${limit})`),
  impacts: { high: "high", medium: "medium", low: "low" },
  noLetter: "No letter: no list that answered lists it.",
};
