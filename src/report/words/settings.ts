import type { SettingsNote, UnderBase } from "../../compare/settings-change.ts";

/** What a change does to its own check. */
export interface SettingsWords {
  readonly title: string;
  readonly byBase: string;
  /** What fails under the base's settings: `1 regression`, `2 problems`. */
  readonly underBase: (under: UnderBase) => string;
  /** The headline of a change that the base's settings would not have let pass. */
  readonly passesOnly: (under: UnderBase) => string;
  readonly note: (note: SettingsNote) => string;
  /** The title with the first of what it does; `more`: what else. */
  readonly titled: (first: string, more: number) => string;
  readonly fails: (under: UnderBase) => string;
}
