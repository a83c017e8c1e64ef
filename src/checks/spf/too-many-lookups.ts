import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfTooManyLookups: Check = fromIssues({
  id: "spf/too-many-lookups",
  severity: "error",
  title: "More than 10 DNS lookups",
  why: "Over 10 lookups receivers stop with permerror, and mail that should pass fails.",
  fix: "Remove includes that are no longer used.",
  references: ["RFC 7208 §4.6.4"],
});
