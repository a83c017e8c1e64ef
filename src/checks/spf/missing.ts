import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfMissing: Check = fromIssues({
  id: "spf/missing",
  severity: "error",
  title: "Sending domain without an SPF record",
  why: "Gmail and Outlook refuse or mark mail of a domain without SPF.",
  fix: "Add one TXT record that begins with v=spf1.",
  references: ["RFC 7208 §3"],
});
