import type { Rule } from "../rule.ts";
import type { Loosening } from "./loosening.ts";

/** `goneFile`: the file of the base that said so, where nothing proposed shows it. */
export interface Loosened {
  readonly loosening: Loosening;
  readonly goneFile: string | null;
}

/** Told by the comparison of settings (compare/loosened.ts): it is about what is checked, not about facts. */
export const configLoosened: Rule<"config/loosened", Loosened> = {
  id: "config/loosened",
  severity: "warning",
  references: ["docs/github.md"],
  subjects: () => [],
  judge: () => [],
};
