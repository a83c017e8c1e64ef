import type { Rule } from "../rule.ts";

/** Why an entry of `accept` holds nothing back. */
export type Useless = "expired" | "no-finding" | "no-subject";

export interface UselessAccept {
  readonly why: Useless;
  readonly id: string;
  readonly on: string;
  readonly list: string | null;
  /** `YYYY-MM-DD` */
  readonly until: string;
}

/** Told by the comparison of `accept` with a run's findings (compare/useless-accept.ts). */
export const configUselessAccept: Rule<"config/useless-accept", UselessAccept> = {
  id: "config/useless-accept",
  severity: "info",
  references: ["docs/github.md"],
  subjects: () => [],
  judge: () => [],
};
