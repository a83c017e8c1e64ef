import type { Check } from "../check.ts";
import { listOutcomes } from "./listings.ts";
import { reasonOf, wayOut } from "./way-out.ts";

const ID = "dnsbl/domain-listed";

export const dnsblDomainListed: Check = {
  id: ID,
  severity: "error",
  title: "A sending domain is on a domain blocklist",
  why: "Filters refuse mail that names the domain, whatever address sends it.",
  fix: "Find and stop the cause (often a hacked site or a bought address list), then ask for removal.",
  references: ["RFC 5782 §3"],
  run: (facts, { severity }) =>
    listOutcomes(facts, {
      id: ID,
      takes: (info) => info.kind === "domain" && info.role === "block",
      verdict: "listed",
      severity: (info) => (info.impact === "low" && severity === "error" ? "warning" : severity),
      says: (listing, info) => ({
        message: `${listing.subject} is listed by ${info.title}${reasonOf(listing)}`,
        help: wayOut(info, listing),
      }),
      tellsNotChecked: true,
    }),
};
