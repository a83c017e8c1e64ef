import { fromKeyProblems } from "./selectors.ts";

export const dkimWeakKey = fromKeyProblems(
  {
    id: "dkim/weak-key",
    severity: "error",
    title: "DKIM key below 1024 bits",
    why: "Receivers must not accept such a key: the mail counts as unsigned.",
    fix: "Sign with a new RSA key of 2048 bits.",
    references: ["RFC 8301 §3.2"],
  },
  "dkim/weak-key",
  "Make a new key of 2048 bits under a new selector, sign with it, and revoke this one.",
);
