import { PASS, violation, type Rule } from "../rule.ts";
import { dmarcLocation, fromDomains, type FromDomain } from "./records.ts";

export interface SeveralRecords {
  readonly domain: string;
  readonly records: number;
}

export const dmarcMultipleRecords: Rule<"dmarc/multiple-records", SeveralRecords, FromDomain> = {
  id: "dmarc/multiple-records",
  severity: "error",
  references: ["RFC 9989 §4.10"],
  subjects: fromDomains,
  judge: ({ domain, sender, dmarc: { own, evidence } }, { facts }) => {
    if (own.length < 2) return [PASS];
    const location = dmarcLocation(facts, domain, sender);
    return [violation({ params: { domain, records: own.length }, cause: "multiple", location, evidence })];
  },
};
