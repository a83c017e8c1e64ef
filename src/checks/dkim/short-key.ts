import { fromKeyProblems } from "./selectors.ts";

export const dkimShortKey = fromKeyProblems(
  {
    id: "dkim/short-key",
    severity: "info",
    title: "DKIM key below 2048 bits",
    why: "Keys of 1024 bits are still accepted, but 2048 are advised.",
    fix: "At the next rotation, sign with 2048 bits.",
    references: ["RFC 8301 §3.2"],
  },
  "dkim/short-key",
  "At the next rotation, make the new key 2048 bits long.",
);
