import { PASS, unknownPart, violation, type Rule, type Verdict } from "../rule.ts";
import { dmarcLocation, governedDomains, isToldAbove, type Governed } from "./records.ts";

export interface ReportNotAuthorized {
  /** The domain whose record names the address. */
  readonly at: string;
  readonly uri: string;
  readonly host: string;
  /** Where the other organization must agree. */
  readonly name: string;
}

export const dmarcReportNotAuthorized: Rule<"dmarc/report-not-authorized", ReportNotAuthorized, Governed> = {
  id: "dmarc/report-not-authorized",
  severity: "warning",
  references: ["RFC 9990 §4"],
  subjects: governedDomains,
  judge: ({ domain, sender, applied, dmarc }, { facts }) => {
    const at = applied?.at ?? domain;
    if (isToldAbove(facts, domain, { at })) return [PASS]; // told there
    const verdicts = dmarc.reports.flatMap(
      ({ uri, host, name, authorized, evidence }): readonly Verdict<ReportNotAuthorized>[] => {
        if (!authorized.known) return [unknownPart(authorized, uri)];
        if (authorized.value) return [];
        const location = dmarcLocation(facts, at, sender);
        return [violation({ params: { at, uri, host, name }, cause: uri, location, evidence: [evidence] })];
      },
    );
    return verdicts.length === 0 ? [PASS] : verdicts;
  },
};
