import { fromKeyProblems } from "./selectors.ts";

export const dkimService = fromKeyProblems(
  {
    id: "dkim/service",
    severity: "error",
    title: "DKIM key that is not for mail",
    why: "s= names services, and mail is not among them: verifiers of mail ignore the key.",
    fix: "Remove s= from the key record, or let it say email.",
    references: ["RFC 6376 §3.6.1"],
  },
  "dkim/service",
  "Remove s= from the key record, or let it say s=email.",
);
