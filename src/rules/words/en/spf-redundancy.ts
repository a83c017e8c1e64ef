import type { CategoryWords } from "../words.ts";
import { noticed } from "./spf-terms.ts";

/** Terms without effect. */
export const spfRedundancy = {
  "spf/ignored-terms": noticed({
    title: "Terms without effect",
    why: "Nothing after all is looked at, and redirect counts only without all.",
    fix: "Move them before all or remove them.",
    message: ({ term, by, why }) =>
      `${term} has no effect: ${why === "after-all" ? `nothing after ${by} is looked at` : "redirect counts only without all"}`,
    help: ({ term, by, why }) =>
      why === "after-all"
        ? `Move ${term} before ${by} if it should count; else remove it.`
        : `Write ${term.replace(/^redirect=/i, "include:")} before ${by} if the servers of that domain send for you; else remove ${term}.`,
  }),
  "spf/duplicate-term": noticed({
    title: "A term that stands twice",
    why: "It may cost a lookup twice and says nothing new.",
    fix: "Remove one.",
    message: ({ term, domain }) => `${term} stands twice in the record of ${domain}`,
    help: () => "Remove one of them.",
  }),
  "spf/unreachable-term": noticed({
    title: "A term that an earlier one makes void",
    why: "The first match decides: a wider range before it takes every address that it names.",
    fix: "Move it before the wider one.",
    message: ({ term, by }) => `${term} never matches: ${by} stands before it and holds it`,
    help: ({ term, by }) => `Move ${term} before ${by}.`,
  }),
  "spf/overlapping-range": noticed({
    title: "Network inside another",
    why: "It adds nothing and makes the record longer.",
    fix: "Remove the inner one.",
    message: ({ term, by }) => `${term} lies inside ${by}`,
    help: ({ term }) => `Remove ${term}.`,
  }),
  "spf/private-range": noticed({
    title: "Private network in SPF",
    why: "No receiver ever sees mail from a private address.",
    fix: "Remove the term.",
    message: ({ term }) => `${term} is a private network: no mail reaches a receiver from there`,
    help: ({ term }) => `Remove ${term}.`,
  }),
} satisfies Partial<CategoryWords<"spf">>;
