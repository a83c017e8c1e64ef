import { recordFaultRule } from "./records.ts";

export const dmarcSyntax = recordFaultRule({
  id: "dmarc/syntax",
  severity: "error",
  references: ["RFC 9989 §4.7", "RFC 9989 §4.8"],
});
