import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfSyntax: Check = fromIssues({
  id: "spf/syntax",
  severity: "error",
  title: "SPF record that cannot be read",
  why: "One faulty term makes the whole record a permerror.",
  fix: "Correct the term at the column shown.",
  references: ["RFC 7208 §4.6"],
});
