import { recordFaultRule } from "./records.ts";

export const dmarcTolerated = recordFaultRule({
  id: "dmarc/tolerated",
  severity: "warning",
  references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
});
