import { PASS, violation, type Rule } from "../rule.ts";
import { mailDomains, mxLocation, type MailDomain } from "./subjects.ts";

export interface NullBesideOthers {
  readonly domain: string;
  readonly others: readonly string[];
}

export const mxNullBesideOthers: Rule<"mx/null-beside-others", NullBesideOthers, MailDomain> = {
  id: "mx/null-beside-others",
  severity: "error",
  references: ["RFC 7505 §3"],
  subjects: mailDomains,
  judge: (mail, { facts }) => {
    const { records, evidence } = mail.mx;
    const others = records.filter((r) => r.exchange !== "").map((r) => r.exchange);
    if (others.length === 0 || others.length === records.length) return [PASS];
    const params = { domain: mail.domain, others };
    return [violation({ params, cause: "null-mx", location: mxLocation(facts, mail, ""), evidence })];
  },
};
