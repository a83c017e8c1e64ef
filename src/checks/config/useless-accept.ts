import type { Check } from "../check.ts";

/** Told by the comparison of `accept` with a run's findings (compare/useless-accept.ts). */
export const configUselessAccept: Check = {
  id: "config/useless-accept",
  severity: "info",
  title: "An entry of accept holds nothing back",
  why: "An exception that nobody needs any more hides the problem when it comes back.",
  fix: "Remove the entry, or give it a new date if the problem is still accepted.",
  references: ["docs/github.md"],
  run: () => [],
};
