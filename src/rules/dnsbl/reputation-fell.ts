import type { Rule } from "../rule.ts";
import { falls, fallViolation, type Fallen } from "./standings.ts";

export interface ReputationFell {
  readonly subject: string;
  readonly list: string;
  readonly from: string;
  readonly to: string;
  /** What the level now means, in the operator's words. */
  readonly meaning: string;
  readonly criteria: string;
  readonly page: string | null;
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
      }),
    ];
  },
};
