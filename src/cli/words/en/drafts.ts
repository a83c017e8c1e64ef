import type { DraftsWords } from "../drafts.ts";

const TO = {
  list: "to the list (by its form or address)",
  hoster: "to the hoster, or whoever owns the address",
  postmaster: "to the postmaster of the refusing side",
} as const;

export const draftsEn: DraftsWords = {
  heading: (to, language) => `Letter ${TO[to]} (${language})`,
};
