import { count } from "../../../text/printable.ts";
import type { PageSpfWords } from "../page-spf.ts";

export const pageSpfEn: PageSpfWords = {
  title: "SPF: budget, tree, who may send",
  intro: (lookups, voids) =>
    `RFC 7208 allows ${lookups} lookups for one check, and ${voids} of them may find nothing. What needs more is an error at every receiver, whoever sends.`,
  moreDomains: (n) => `${count(n, "more domain")} with fewer lookups: see the JSON report.`,
  lookups: (used, budget, before) =>
    `${used} of ${budget} lookups${before === null || before === used ? "" : ` (was ${before})`}`,
  voids: (used, budget, before, family) =>
    `${family === null ? "" : `IPv${family}: `}${used} of ${budget} that find nothing${before === null || before === used ? "" : ` (was ${before})`}`,
  others: "Who else may send depends on the message, by these terms:",
  idle: "no address of the list passes by it",
  cost: (lookups) => count(lookups, "lookup"),
  redirectTo: "redirect to",
  whoMaySend: "Who may send",
  cannotBeListed: (detail) => `Cannot be listed: ${detail}`,
  added: (who) => `Added: ${who}`,
  noLonger: (who) => `No longer: ${who}`,
  more: "… and more (JSON report)",
};
