import { listingIn } from "../../facts/observed.ts";
import { isSubdomain } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { hostNames, takesHostNames, type HostName } from "../../facts/host-names.ts";
import type { Facts } from "../../facts/types.ts";
import { mailDomains } from "../../facts/records.ts";
import { listingTrouble } from "../../mail/dnsbl/trouble.ts";
import type { ListFact } from "../../mail/dnsbl/types.ts";
import { bareTrouble, type Trouble } from "../../mail/trouble.ts";
import type { Rule, Subject, Unknown } from "../rule.ts";
import { listViolation, type ListedAt, type ListedParams } from "./lists.ts";

export interface NameListed extends ListedParams {
  /** How the server is called so. */
  readonly as: HostName["as"];
}

interface Named extends ListedAt {
  readonly as: HostName["as"];
}

/** Receivers ask the lists of domains for the name in HELO and for the reverse name too (reject_rhsbl_helo, reject_rhsbl_client). */
export const dnsblNameListed: Rule<"dnsbl/name-listed", NameListed, Named> = {
  id: "dnsbl/name-listed",
  severity: "error",
  milder: "warning",
  references: ["RFC 5782 §3"],
  subjects: (facts) => {
    const lists = [...facts.lists.values()].filter((list) => takesHostNames(list.info));
    const names = lists.length === 0 ? [] : hostNames(facts, facts.senders);
    return names.length === 0 ? [] : lists.flatMap((list) => ofList(facts, list, names));
  },
  judge: (it) => {
    const { params, ...told } = listViolation(it);
    const severity = it.info.impact === "low" || it.listing.verdict === "policy" ? "warning" : "error";
    return [{ ...told, params: { ...params, as: it.as }, severity }];
  },
};

function ofList(facts: Facts, { info, state }: ListFact, names: readonly HostName[]): readonly Subject<Named>[] {
  const list = info.zone;
  if (!state.usable) return [{ subject: list, sender: null, list, fact: unknownOf(state) }];
  return names.flatMap(({ name, sender, as }): readonly Subject<Named>[] => {
    const listing = listingIn(facts, name, list);
    const about = { subject: name, sender, list };
    if (listing?.verdict === "not-checked") return [{ ...about, fact: unknownOf(listingTrouble(listing)) }];
    if ((listing?.verdict !== "listed" && listing?.verdict !== "policy") || isTold(facts, name, list)) return [];
    return [{ ...about, fact: { known: true, value: { info, listing, sender, as } } }];
  });
}

/** dnsbl/domain-listed says it of the domain that the name stands below. */
function isTold(facts: Facts, name: Name, list: Name): boolean {
  const domains = facts.senders.flatMap(mailDomains).filter((domain) => isSubdomain(name, domain));
  return domains.some((domain) => listingIn(facts, domain, list)?.verdict === "listed");
}

function unknownOf(trouble: Trouble): Unknown {
  return { known: false, ...bareTrouble(trouble) };
}
