import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfTakeover: Check = fromIssues({
  id: "spf/takeover",
  severity: "error",
  title: "An a or mx term names a domain that anyone can register",
  why: "Whoever registers it passes SPF as you.",
  fix: "Remove the term, or register the domain.",
  references: ["RFC 7208 §5.3", "RFC 7208 §5.4"],
});
