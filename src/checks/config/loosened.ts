import type { Check } from "../check.ts";

/** Told by the comparison of settings (compare/loosened.ts): it is about what is checked, not about facts. */
export const configLoosened: Check = {
  id: "config/loosened",
  severity: "warning",
  title: "This change loosens what is checked",
  why: "What is no longer checked can no longer fail: a change that breaks mail and takes the check away with it looks fine.",
  fix: "Have the loosening agreed to in the review. `settings: base` judges a pull request by the settings of its base.",
  references: ["docs/github.md"],
  run: () => [],
};
