import type { Check } from "../check.ts";
import { listOutcomes } from "./listings.ts";
import { reasonOf, wayOut } from "./way-out.ts";

const ID = "dnsbl/listed";

export const dnsblListed: Check = {
  id: ID,
  severity: "error",
  title: "A sending address is on a blocklist",
  why: "Receivers that use the list refuse mail from this address, or mark it as spam.",
  fix: "Find and stop the cause, then ask for removal on the list's page.",
  references: ["RFC 5782", "RFC 6471"],
  run: (facts, { severity }) =>
    listOutcomes(facts, {
      id: ID,
      takes: (info) => info.kind === "ip" && info.role === "block" && (info.scope === "ip" || info.scope === "policy"),
      verdict: "listed",
      severity: (info) => (info.impact === "high" ? severity : severity === "error" ? "warning" : severity),
      says: (listing, info) => ({
        message: `${listing.subject} is listed by ${info.title}${reasonOf(listing)}`,
        help: wayOut(info, listing),
      }),
      tellsNotChecked: true,
    }),
};
