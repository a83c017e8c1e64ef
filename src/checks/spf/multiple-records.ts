import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfMultipleRecords: Check = fromIssues({
  id: "spf/multiple-records",
  severity: "error",
  title: "Several SPF records at one name",
  why: "Receivers stop with permerror, as if there were no valid SPF at all.",
  fix: "Merge them into one.",
  references: ["RFC 7208 §3.2"],
});
