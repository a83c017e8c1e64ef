import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfTooManyNames: Check = fromIssues({
  id: "spf/too-many-names",
  severity: "error",
  title: "An mx term with more than 10 names",
  why: "More than 10 MX names make the record a permerror.",
  fix: "Name the servers with ip4 and ip6 terms.",
  references: ["RFC 7208 §4.6.4"],
});
