import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfIncludeWithoutRecord: Check = fromIssues({
  id: "spf/include-without-record",
  severity: "error",
  title: "Include of a name without a valid SPF record",
  why: "Such an include is a permerror for every receiver that reaches it.",
  fix: "Remove it or correct its name.",
  references: ["RFC 7208 §5.2"],
});
