import { keyFaultRule } from "./selectors.ts";

export const dkimTolerated = keyFaultRule({
  id: "dkim/tolerated",
  severity: "warning",
  references: ["RFC 6376 §3.2", "RFC 6376 §3.6.1"],
});
