import type { ListInfo } from "../../mail/dnsbl/types.ts";
import type { Rule } from "../rule.ts";
import { listings, listViolation, unheard, type ListedAt, type ListedParams } from "./lists.ts";

export const dnsblNetworkListed: Rule<"dnsbl/network-listed", ListedParams, ListedAt> = {
  id: "dnsbl/network-listed",
  severity: "info",
  references: ["RFC 6471 §2.2.5"],
  subjects: (facts) => [...unheard(facts, ofNetworks), ...listings(facts, ofNetworks, "listed")],
  judge: (it) => [listViolation(it)],
};

function ofNetworks({ kind, role, scope }: ListInfo): boolean {
  return kind === "ip" && role === "block" && (scope === "range" || scope === "asn");
}
