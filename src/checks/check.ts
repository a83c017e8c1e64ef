import type { RuleSetting, Severity } from "../config/types.ts";
import type { Facts } from "../facts/types.ts";
import type { CheckOutcome } from "./types.ts";

/** A check: pure, facts in, outcomes out. The rules table of the docs is generated from these fields. */
export interface Check {
  /** `<category>/<problem>` (contracts §4). */
  readonly id: string;
  readonly severity: Severity;
  /** What some of its findings have instead, as long as the user sets no severity; absent = none is worse. */
  readonly worst?: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** `RFC 7208 §4.6.4`. */
  readonly references: readonly string[];
  /** Options with their defaults (`warn-at`). */
  readonly options?: Readonly<Record<string, number | string | boolean>>;
  /** `setting` carries the user's severity and options for this id, already merged with the defaults. */
  run(facts: Facts, setting: EffectiveSetting): readonly CheckOutcome[];
}

export interface EffectiveSetting {
  readonly severity: Severity;
  readonly options: RuleSetting["options"];
}
