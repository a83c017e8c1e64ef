import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfNoAll: Check = fromIssues({
  id: "spf/no-all",
  severity: "warning",
  title: "SPF without all or redirect",
  why: "A record that ends without all is neutral about everyone else.",
  fix: "Add -all or ~all.",
  references: ["RFC 7208 §4.7"],
});
