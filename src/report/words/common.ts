import type { Change } from "../../compare/types.ts";
import type { Severity } from "../../config/types.ts";

/** What several reports say. */
export interface CommonWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly change: Readonly<Record<Change, string>>;
  /** Names one after another. */
  list(names: readonly string[]): string;
  /** Such names, and how many more there are. */
  andMore(names: readonly string[], more: number): string;
  /** `until`: `YYYY-MM-DD`. */
  acceptedUntil(until: string): string;
  /** Before what was wrong once: `no longer: …`. */
  noLonger(message: string): string;
  /** A sentence, another sentence. */
  sentences(...texts: readonly string[]): string;
  /** Under a table that was cut. */
  more(n: number): string;
  moreInJson(n: number): string;
  readonly firstRun: string;
}
