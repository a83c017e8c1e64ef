import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfNeutralAll: Check = fromIssues({
  id: "spf/neutral-all",
  severity: "warning",
  title: "SPF that ends in ?all",
  why: "Neutral is treated like no record: forged mail is not told apart.",
  fix: "Use ~all or -all.",
  references: ["RFC 7208 §8.2"],
});
