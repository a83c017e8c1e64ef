import { recordFaultRule } from "./records.ts";

export const dmarcRemovedTag = recordFaultRule({
  id: "dmarc/removed-tag",
  severity: "info",
  references: ["RFC 9989 §C"],
});
