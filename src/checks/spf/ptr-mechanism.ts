import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfPtrMechanism: Check = fromIssues({
  id: "spf/ptr-mechanism",
  severity: "warning",
  title: "The ptr mechanism",
  why: "It is slow, costs lookups, and several receivers skip it.",
  fix: "Name the addresses instead.",
  references: ["RFC 7208 §5.5"],
});
