import type { Check } from "../check.ts";
import { fromIssues } from "./from-issues.ts";

export const spfTooManyVoidLookups: Check = fromIssues({
  id: "spf/too-many-void-lookups",
  severity: "error",
  title: "More than 2 lookups that find nothing",
  why: "Receivers stop with permerror after two void lookups.",
  fix: "Remove terms whose names are gone.",
  references: ["RFC 7208 §4.6.4"],
});
