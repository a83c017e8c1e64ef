export type { CheckOutcome, Finding, NotChecked } from "../rules/finding.ts";
