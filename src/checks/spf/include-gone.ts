import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfIncludeGone: Check = fromIssues({
  id: "spf/include-gone",
  severity: "error",
  title: "Include of a name that does not exist",
  why: "It is a permerror today, and whoever registers the name may send as you tomorrow.",
  fix: "Remove the include.",
  references: ["RFC 7208 §5.2"],
});
