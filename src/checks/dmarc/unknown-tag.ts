import { fromDmarcProblems } from "./records.ts";

export const dmarcUnknownTag = fromDmarcProblems(
  {
    id: "dmarc/unknown-tag",
    severity: "warning",
    title: "Unknown DMARC tag",
    why: "Receivers ignore a tag that they do not know; it is usually a typing error.",
    fix: "Correct the tag's name, or remove it.",
    references: ["RFC 9989 §4.7"],
  },
  "dmarc/unknown-tag",
  "Correct the tag's name, or remove it.",
);
