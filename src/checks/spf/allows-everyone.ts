import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfAllowsEveryone: Check = fromIssues({
  id: "spf/allows-everyone",
  severity: "error",
  title: "SPF that lets everyone send",
  why: "+all, or ranges as wide, make every forged mail pass.",
  fix: "End the record with -all or ~all.",
  references: ["RFC 7208 §5.1"],
});
