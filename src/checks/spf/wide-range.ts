import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfWideRange: Check = fromIssues({
  id: "spf/wide-range",
  severity: "warning",
  title: "Very wide network in SPF",
  why: "Every customer of that network can send as you.",
  fix: "Name only your own networks.",
  references: ["RFC 7208 §11.4"],
});
