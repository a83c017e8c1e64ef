import { count, excerpt } from "../../../text/printable.ts";
import type { SettingsWords } from "../settings.ts";
import { num } from "./numbers.ts";

export const settingsEn: SettingsWords = {
  title: "This pull request changes what is checked",
  byBase: "Judged by the settings of the base, over the senders and DNS files of both sides.",
  underBase: ({ exitCode, failing, findings }) => {
    if (exitCode === 2) return count(failing, "error in the DNS files", "errors in the DNS files");
    if (exitCode === 3) return "too much could not be checked";
    const isNew = findings.every(
      (f) => f.severity === "error" && (f.change === "introduced" || f.change === "worsened"),
    );
    return count(failing, isNew ? "regression" : "problem");
  },
  passesOnly: (under) =>
    `passes only by what this pull request changes in its own check: under the base's settings ${settingsEn.underBase(under)}`,
  note: (note) => {
    switch (note.code) {
      case "workflow-changed":
        return `the workflow file ${excerpt(note.file, 200)} is changed: its inputs are settings too, and are not compared`;
      case "base-unreadable":
        return `the settings of the base cannot be read, so that what is loosened is not known (${excerpt(note.file, 200)}: ${excerpt(note.reason, 300)})`;
    }
  },
  titled: (first, more) => `${settingsEn.title}: ${first}${more === 0 ? "" : `, and ${num(more)} more`}`,
  fails: (under) => `Under the base's settings this fails: ${settingsEn.underBase(under)}.`,
};
