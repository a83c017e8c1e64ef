import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfNearLookupLimit: Check = fromIssues(
  {
    id: "spf/near-lookup-limit",
    severity: "warning",
    title: "9 or 10 of 10 DNS lookups used",
    why: "A vendor that adds one include to its own record breaks yours.",
    fix: "Free some lookups before that happens.",
    references: ["RFC 7208 §4.6.4"],
    options: { "warn-at": 9 },
  },
  (issue, options) => (issue.degree ?? 0) >= Number(options["warn-at"] ?? 9),
);
