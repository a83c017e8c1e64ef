import type { JudgedFinding } from "./types.ts";

/** Something about the settings of a change that could not be compared, for people to look at. */
export type SettingsNote =
  /** The workflow that runs: its inputs are settings too. */
  | { readonly code: "workflow-changed"; readonly file: string }
  | { readonly code: "base-unreadable"; readonly file: string; readonly reason: string };

/** What a report says of a change's settings, beside its findings `config/loosened`. */
export interface SettingsChange {
  /** Whose settings judged. */
  readonly by: "head" | "base";
  readonly notes: readonly SettingsNote[];
  /** What would have failed under the base's settings, where that alone lets the change pass; else null. */
  readonly underBase: UnderBase | null;
  /** The base's `fail-on`, for whoever joins the parts of a run; null where there is none to compare with. */
  readonly baseFailOn: "regression" | "error" | "warning" | "never" | null;
}

export interface UnderBase {
  /** 1 failed, 2 a file that only the base's settings look at cannot be read, 3 too much not checked. */
  readonly exitCode: 1 | 2 | 3;
  /** How many findings fail. */
  readonly failing: number;
  /** The worst of them. */
  readonly findings: readonly Pick<
    JudgedFinding,
    "id" | "severity" | "subject" | "params" | "message" | "location" | "change"
  >[];
}
