import { recordFaultRule } from "./records.ts";

export const dmarcPolicy = recordFaultRule({
  id: "dmarc/policy",
  severity: "error",
  references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
});
