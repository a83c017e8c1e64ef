import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfTypo: Check = fromIssues({
  id: "spf/typo",
  severity: "warning",
  title: "A term that is valid SPF but surely mistyped",
  why: "ip4=192.0.2.1 or a second v=spf1 is read as an unknown modifier and skipped in silence.",
  fix: "Write the term that was meant.",
  references: ["RFC 7208 §6", "RFC 7208 §12"],
});
