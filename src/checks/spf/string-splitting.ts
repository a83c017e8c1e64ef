import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfStringSplitting: Check = fromIssues({
  id: "spf/string-splitting",
  severity: "warning",
  title: "Strings that join without a space",
  why: "The parts of a TXT record are joined as they are, so two terms become one.",
  fix: "End a string with a space.",
  references: ["RFC 7208 §3.3"],
});
