import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfPerMessageLookup: Check = fromIssues({
  id: "spf/per-message-lookup",
  severity: "info",
  title: "exists or a macro: a question for every message",
  why: "Such names cannot be cached, and nobody can list who may send.",
  fix: "Keep it only if a service needs it.",
  references: ["RFC 7208 §5.7", "RFC 7208 §7"],
});
