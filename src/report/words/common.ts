import type { Change } from "../../compare/types.ts";
import type { Severity } from "../../config/types.ts";

/** What several reports say. */
export interface CommonWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly change: Readonly<Record<Change, string>>;
  /** Names one after another. */
  readonly list: (names: readonly string[]) => string;
  /** Such names, and how many more there are. */
  readonly andMore: (names: readonly string[], more: number) => string;
  /** `until`: `YYYY-MM-DD`. */
  readonly acceptedUntil: (until: string) => string;
  /** Before what was wrong once: `no longer: …`. */
  readonly noLonger: (message: string) => string;
  /** A text without its full stop as a sentence. */
  readonly sentence: (text: string) => string;
  /** Under a table that was cut. */
  readonly more: (n: number) => string;
  readonly moreInJson: (n: number) => string;
  readonly firstRun: string;
}
