import { count } from "../../../text/printable.ts";
import type { SpfWords } from "../spf.ts";

export const spfEn: SpfWords = {
  was: (lookups) => `, was ${lookups}`,
  changed: (signs, family, one) => `${signs} ${family === 4 ? "" : "IPv6 "}${one ? "address" : "addresses"}`,
  addresses: (four, six, one) => {
    const parts = [...(four === null ? [] : [`${four} IPv4`]), ...(six === null ? [] : [`${six} IPv6`])];
    return `${parts.join(" and ")} ${one ? "address" : "addresses"}`;
  },
  noAddress: "no address",
  dependsOnMessage: "depends on the message",
  whoDepends: (certain, terms) =>
    certain === null
      ? `depends on the message, by ${terms}`
      : `${certain}, and who else depends on the message, by ${terms}`,
  termIn: (term, domain) => `${term} of ${domain}`,
  voids: "Lookups that find nothing",
  foundNothing: (bar) => `found nothing: ${bar}`,
  notChecked: "not checked",
  budget: "SPF budget",
  budgetOf: (domain) => `SPF budget, ${domain}`,
  maySend: "May send",
  maySendWho: (who) => `May send: ${who}`,
  withChange: (who, change) => `${who} (${change})`,
  domain: "Domain",
  lookups: "Lookups",
  moreDomains: (n) => `…and ${count(n, "more domain")}.`,
  publish: "SPF records to publish",
  publishFor: (who, ids) => `For ${who}, against ${ids}:`,
  tree: (domain) => `SPF tree of ${domain} and cost per include`,
  include: "Include",
  passBy: "Addresses of your list that pass by it",
  ownTerms: "its own a, mx, ptr and exists terms",
  whoMaySend: (domain, text) => `Who may send as ${domain}: ${text}`,
  titled: (title, text) => `${title}: ${text}`,
  none: "none",
  gained: "New",
  lost: "No longer",
  terminalTitle: "SPF lookups used, and who may send",
  status: {
    ok: "",
    "no-record": "no SPF record",
    nxdomain: "does not exist",
    multiple: "several records",
    syntax: "cannot be read",
    loop: "loop",
    unknown: "not checked",
    macro: "depends on the message",
    limit: "not followed further",
  },
  trouble: (status, detail) => (detail === "" ? spfEn.status[status] : detail),
  moreBranches: (n) => `and ${count(n, "more branch", "more branches")}`,
};
