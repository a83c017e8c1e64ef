import type { Subject } from "../../mail/subject.ts";
import type { Rule } from "../rule.ts";
import { falls, fallViolation, type Fallen } from "./standings.ts";

export interface AllowlistLost {
  readonly subject: Subject;
  readonly list: string;
  /** What the lost entry meant, in the operator's words. */
  readonly was: string;
  readonly criteria: string;
  readonly page: string | null;
}

export const dnsblAllowlistLost: Rule<"dnsbl/allowlist-lost", AllowlistLost, Fallen> = {
  id: "dnsbl/allowlist-lost",
  severity: "warning",
  references: ["RFC 5782 §2.1"],
  subjects: (facts) => falls(facts, "lost", "allow"),
  judge: (it) => {
    const { before, info } = it.fall;
    const { title, criteria, removal } = info;
    return [
      fallViolation(it, { subject: before.subject, list: title, was: before.meaning, criteria, page: removal.page }),
    ];
  },
};
