import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfUnknownModifier: Check = fromIssues({
  id: "spf/unknown-modifier",
  severity: "info",
  title: "Modifier that nobody knows",
  why: "Receivers ignore it; it is mostly a typo.",
  fix: "Remove or correct it.",
  references: ["RFC 7208 §6"],
});
