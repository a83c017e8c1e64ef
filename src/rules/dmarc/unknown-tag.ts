import { recordFaultRule } from "./records.ts";

export const dmarcUnknownTag = recordFaultRule({
  id: "dmarc/unknown-tag",
  severity: "warning",
  references: ["RFC 9989 §4.7"],
});
