import { fromKeyProblems } from "./selectors.ts";

export const dkimTesting = fromKeyProblems(
  {
    id: "dkim/testing",
    severity: "info",
    title: "DKIM key marked as a test",
    why: "t=y tells receivers that the domain only tests DKIM.",
    fix: "Remove t=y when the test is over.",
    references: ["RFC 6376 §3.6.1"],
  },
  "dkim/testing",
  "Remove t=y from the key record when the test is over.",
);
