import { fromDmarcProblems } from "./records.ts";

export const dmarcRemovedTag = fromDmarcProblems(
  {
    id: "dmarc/removed-tag",
    severity: "info",
    title: "DMARC tag that is no longer defined",
    why: "RFC 9989 removed pct, rf and ri: receivers ignore them. Who relied on pct now gets the full policy.",
    fix: "Remove the tag; t=y takes the place of pct=0.",
    references: ["RFC 9989 §C"],
  },
  "dmarc/removed-tag",
  "Remove the tag. Where pct= held the policy back, t=y asks receivers to apply one level less.",
);
