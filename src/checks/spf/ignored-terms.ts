import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfIgnoredTerms: Check = fromIssues({
  id: "spf/ignored-terms",
  severity: "warning",
  title: "Terms without effect",
  why: "Nothing after all is looked at, and redirect counts only without all.",
  fix: "Move them before all or remove them.",
  references: ["RFC 7208 §5.1, §6.1"],
});
