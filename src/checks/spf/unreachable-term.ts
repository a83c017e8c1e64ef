import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfUnreachableTerm: Check = fromIssues({
  id: "spf/unreachable-term",
  severity: "warning",
  title: "A term that an earlier one makes void",
  why: "The first match decides: a wider range before it takes every address that it names.",
  fix: "Move it before the wider one.",
  references: ["RFC 7208 §4.6.2"],
});
