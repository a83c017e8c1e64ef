import type { SettingsNote, UnderBase } from "../../compare/settings-change.ts";
import { count, excerpt } from "../../text/printable.ts";

export const SETTINGS_TITLE = "This pull request changes what is checked";

export const BY_BASE = "Judged by the settings of the base, over the senders and DNS files of both sides.";

/** What fails under the base's settings: `1 regression`, `2 problems`. */
export function underBaseText({ exitCode, failing, findings }: UnderBase): string {
  if (exitCode === 2) return count(failing, "error in the DNS files", "errors in the DNS files");
  if (exitCode === 3) return "too much could not be checked";
  const isNew = findings.every((f) => f.severity === "error" && (f.change === "introduced" || f.change === "worsened"));
  return count(failing, isNew ? "regression" : "problem");
}

/** The headline of a change that the base's settings would not have let pass. */
export function passesOnlyText(under: UnderBase): string {
  return `passes only by what this pull request changes in its own check: under the base's settings ${underBaseText(under)}`;
}

export function noteText(note: SettingsNote): string {
  switch (note.code) {
    case "workflow-changed":
      return `the workflow file ${excerpt(note.file, 200)} is changed: its inputs are settings too, and are not compared`;
    case "base-unreadable":
      return `the settings of the base cannot be read, so that what is loosened is not known (${excerpt(note.file, 200)}: ${excerpt(note.reason, 300)})`;
  }
}
