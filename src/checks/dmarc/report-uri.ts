import { fromDmarcProblems } from "./records.ts";

export const dmarcReportUri = fromDmarcProblems(
  {
    id: "dmarc/report-uri",
    severity: "warning",
    title: "DMARC report address that is none",
    why: "No reports are sent there.",
    fix: "Write mailto:address.",
    references: ["RFC 9989 §4.7"],
  },
  "dmarc/report-uri",
  "Write report addresses as mailto:name@domain, with commas between several.",
);
