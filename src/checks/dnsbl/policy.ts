import type { Check } from "../check.ts";
import { listOutcomes } from "./listings.ts";
import { wayOut } from "./way-out.ts";

const ID = "dnsbl/policy";

export const dnsblPolicy: Check = {
  id: ID,
  severity: "warning",
  title: "A list says that no mail server should be at this address",
  why: "Such entries are not about spam: the network's owner, or its naming, says that no mail comes from there directly.",
  fix: "Send through a smarthost, or have the owner of the network take the address out.",
  references: ["RFC 5782"],
  run: (facts, { severity }) =>
    listOutcomes(facts, {
      id: ID,
      takes: (info) => info.role === "block",
      verdict: "policy",
      severity: () => severity,
      says: (listing, info) => ({
        message: `${listing.subject} is on a policy list of ${info.title}: ${listing.reason ?? ""} (${listing.code ?? ""})`,
        help: wayOut(info, listing),
      }),
      tellsNotChecked: false,
    }),
};
