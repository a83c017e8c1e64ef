import { fromKeyProblems } from "./selectors.ts";

export const dkimHash = fromKeyProblems(
  {
    id: "dkim/hash",
    severity: "error",
    title: "DKIM key that does not allow SHA-256",
    why: "SHA-1 signatures must not be accepted any more, so no signature with this key counts.",
    fix: "Remove h= from the key record, or let it say sha256.",
    references: ["RFC 8301 §3.1"],
  },
  "dkim/hash",
  "Remove h= from the key record, or let it say h=sha256.",
);
