import { PORTALS } from "../../mail/dnsbl/catalogue.ts";
import { isAddress, type Subject } from "../../mail/subject.ts";
import type { Rule } from "../rule.ts";
import { falls, fallViolation, type Fallen } from "./standings.ts";

export interface ReputationFell {
  readonly subject: Subject;
  readonly list: string;
  readonly from: string;
  readonly to: string;
  /** What the level now means, in the operator's words. */
  readonly meaning: string;
  readonly criteria: string;
  readonly page: string | null;
  /** Where receivers that use no public list tell what they think; absent in what was remembered before it was told. */
  readonly portals?: readonly PortalParam[];
}

export interface PortalParam {
  readonly title: string;
  readonly receivers: string;
  readonly page: string;
}

/** Those of the large receivers: what fell on a public list is asked there next. */
function portalsFor(subject: Subject): readonly PortalParam[] {
  return PORTALS.filter(
    ({ provider, about }) => provider !== undefined && (about === "domain" || isAddress(subject)),
  ).map(({ title, receivers, page }) => ({ title, receivers, page }));
}

export const dnsblReputationFell: Rule<"dnsbl/reputation-fell", ReputationFell, Fallen> = {
  id: "dnsbl/reputation-fell",
  severity: "warning",
  references: ["RFC 5782 §2.3"],
  subjects: (facts) => falls(facts, "fell", "graded"),
  judge: (it) => {
    const { before, now, info } = it.fall;
    return [
      fallViolation(it, {
        subject: before.subject,
        list: info.title,
        from: before.grade ?? "",
        to: now?.grade ?? "",
        meaning: now?.meaning ?? "",
        criteria: info.criteria,
        page: info.removal.page,
        portals: portalsFor(before.subject),
      }),
    ];
  },
};
