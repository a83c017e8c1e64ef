import { fromDmarcProblems } from "./records.ts";

export const dmarcSyntax = fromDmarcProblems(
  {
    id: "dmarc/syntax",
    severity: "error",
    title: "DMARC record that cannot be read as written",
    why: "Receivers ignore the part, or the whole record.",
    fix: "Correct the tag.",
    references: ["RFC 9989 §4.7", "RFC 9989 §4.8"],
  },
  "dmarc/syntax",
  "Correct this tag: a record is tags of the form name=value with semicolons between them, v=DMARC1 first.",
);
