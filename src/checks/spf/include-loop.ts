import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfIncludeLoop: Check = fromIssues({
  id: "spf/include-loop",
  severity: "error",
  title: "Include that leads back to itself",
  why: "A loop runs into the lookup limit and is a permerror.",
  fix: "Remove the include that closes the loop.",
  references: ["RFC 7208 §4.6.4"],
});
