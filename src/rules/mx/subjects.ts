import { oncePer } from "../../core/once-per.ts";
import type { Sender } from "../../config/types.ts";
import { MAX_QUESTIONS } from "../../dns/budget.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { MxDomain } from "../../mail/mx/mx.ts";
import type { Location } from "../../text/problem.ts";
import { changeAt } from "../changes.ts";
import { domainsOf, type Domain } from "../domains.ts";
import { locate } from "../locate.ts";
import { unknownPart, type Subject, type Verdict } from "../rule.ts";
import { because } from "../../mail/why.ts";

/** A domain of the list whose MX records are known; they may be none. */
export interface MailDomain {
  readonly domain: Name;
  readonly sender: Sender;
  readonly mx: MxDomain;
}

/** Every From and MAIL FROM domain with its MX records. */
export const mailDomains = oncePer((facts: Facts): readonly Subject<MailDomain>[] => {
  return domainsOf(facts).map(subjectOf);
});

function subjectOf({ records: { domain, mx }, sender }: Domain): Subject<MailDomain> {
  return { subject: domain, sender, fact: mx.known ? { known: true, value: { domain, sender, mx: mx.value } } : mx };
}

/** Those that mail is sent from and that this change did not take the MX of, which mx/removed and zone/record-shadowed tell. */
export const returnPaths = oncePer((facts: Facts): readonly Subject<MailDomain>[] => {
  const wanted = domainsOf(facts).filter(({ records, sender }) => {
    const change = changeAt(facts, "mx", records.domain)?.outcome.kind;
    return sender.sends && change !== "removed" && change !== "shadowed";
  });
  return wanted.map(subjectOf);
});

/** Does the domain say that it takes no mail (RFC 7505)? Beside other records that is mx/null-beside-others. */
export function isNullMx({ records }: MxDomain): boolean {
  return records.length > 0 && records.every((r) => r.exchange === "");
}

/** The line of the MX record that names an exchange; `""` is a null MX. */
export function mxLocation(facts: Facts, { domain, sender }: MailDomain, exchange: string): Location | null {
  return locate(facts, domain, (data) => data.type === "MX" && data.exchange === exchange, sender);
}

/** Exchanges that were not looked at, since a domain may name any number of them. */
export function beyondBudget({ notAsked = 0 }: MxDomain): readonly Verdict<never>[] {
  if (notAsked === 0) return [];
  return [unknownPart(because("limit", { code: "not-asked", max: MAX_QUESTIONS, left: notAsked }))];
}
