import { fromDmarcProblems } from "./records.ts";

export const dmarcPolicy = fromDmarcProblems(
  {
    id: "dmarc/policy",
    severity: "error",
    title: "DMARC policy missing or not a policy",
    why: "Without a policy that can be read, receivers take p=none, or no DMARC at all.",
    fix: "Let p= say none, quarantine or reject.",
    references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
  },
  "dmarc/policy",
  "Let p= (and sp=, np=) say none, quarantine or reject.",
);
