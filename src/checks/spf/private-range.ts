import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfPrivateRange: Check = fromIssues({
  id: "spf/private-range",
  severity: "warning",
  title: "Private network in SPF",
  why: "No receiver ever sees mail from a private address.",
  fix: "Remove the term.",
  references: ["RFC 1918"],
});
