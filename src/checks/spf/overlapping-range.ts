import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfOverlappingRange: Check = fromIssues({
  id: "spf/overlapping-range",
  severity: "info",
  title: "Network inside another",
  why: "It adds nothing and makes the record longer.",
  fix: "Remove the inner one.",
  references: ["RFC 7208 §5.6"],
});
