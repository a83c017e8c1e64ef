import { recordFaultRule } from "./records.ts";

export const dmarcReportUri = recordFaultRule({
  id: "dmarc/report-uri",
  severity: "warning",
  references: ["RFC 9989 §4.7"],
});
