import type { Check } from "../check.ts";
import { failed, notChecked } from "../subjects.ts";
import { dmarcLocation, eachDmarc, isFrom } from "./records.ts";

const ID = "dmarc/report-not-authorized";

export const dmarcReportNotAuthorized: Check = {
  id: ID,
  severity: "warning",
  title: "DMARC reports go to a domain that did not agree",
  why: "Receivers send reports to another organization only if a record there says so: these reports are lost.",
  fix: "Ask the report's receiver to publish the record, or use an address of your own domain.",
  references: ["RFC 9990 §4"],
  run: (facts, { severity }) =>
    eachDmarc(facts, ID, ({ domain, applied, reports }, about, sender) => {
      if (!applied.known) return [notChecked(about, applied)];
      const at = applied.value?.at;
      if (at !== undefined && at !== domain && isFrom(facts, at)) return []; // told there
      return reports.flatMap((report) => {
        if (!report.authorized.known) return [notChecked(about, report.authorized, report.uri)];
        if (report.authorized.value) return [];
        return [
          failed(about, severity, {
            message: `DMARC reports of ${at ?? domain} shall go to ${report.uri}, but ${report.host} did not agree to take them`,
            help: `${report.host} must publish the TXT record v=DMARC1 at ${report.name}; else use an address of your own domain.`,
            cause: report.uri,
            location: dmarcLocation(facts, at ?? domain, sender),
            evidence: [report.evidence],
          }),
        ];
      });
    }),
};
