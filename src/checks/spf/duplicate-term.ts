import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfDuplicateTerm: Check = fromIssues({
  id: "spf/duplicate-term",
  severity: "info",
  title: "A term that stands twice",
  why: "It may cost a lookup twice and says nothing new.",
  fix: "Remove one.",
  references: ["RFC 7208 §4.6.4"],
});
