import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfTooLong: Check = fromIssues({
  id: "spf/too-long",
  severity: "warning",
  title: "TXT records too large for one UDP answer",
  why: "Answers over 512 bytes fail where TCP or EDNS is filtered.",
  fix: "Remove TXT records that are no longer needed.",
  references: ["RFC 7208 §3.4"],
});
