import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfType99: Check = fromIssues({
  id: "spf/type-99",
  severity: "info",
  title: "Record of the old type SPF (99)",
  why: "No receiver asks for it any more; beside the TXT record it only goes stale.",
  fix: "Delete it; publish TXT only.",
  references: ["RFC 7208 §3.1"],
});
