import type { Check } from "../check.ts";
import { listOutcomes } from "./listings.ts";
import { wayOut } from "./way-out.ts";

const ID = "dnsbl/network-listed";

export const dnsblNetworkListed: Check = {
  id: ID,
  severity: "info",
  title: "The network around a sending address is listed",
  why: "It is about neighbours or the provider, not about this address; few receivers refuse mail for it.",
  fix: "Tell the hoster; nothing you do at this server changes it.",
  references: ["RFC 6471 §2.2.5"],
  run: (facts, { severity }) =>
    listOutcomes(facts, {
      id: ID,
      takes: (info) => info.kind === "ip" && info.role === "block" && (info.scope === "range" || info.scope === "asn"),
      verdict: "listed",
      severity: () => severity,
      says: (listing, info) => ({
        message: `the ${info.scope === "asn" ? "provider (ASN)" : "network"} of ${listing.subject} is listed by ${info.title}`,
        help: wayOut(info, listing),
      }),
      tellsNotChecked: true,
    }),
};
