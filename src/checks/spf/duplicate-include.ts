import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfDuplicateInclude: Check = fromIssues({
  id: "spf/duplicate-include",
  severity: "info",
  title: "One record reached by two includes",
  why: "Each path costs its lookups anew.",
  fix: "Remove the include that the other one holds already.",
  references: ["RFC 7208 §4.6.4"],
});
