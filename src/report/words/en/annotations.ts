import { count } from "../../../text/printable.ts";
import type { AnnotationWords } from "../annotations.ts";

export const annotationsEn: AnnotationWords = {
  learned: "No history yet: what stands today was learned and does not fail this run.",
  notChecked: "not checked",
  notCheckedText: (subject, why) => `Not checked: ${subject}: ${why}.`,
  finding: (message, same, help) => `${message}.${same === "" ? "" : ` ${same}`} ${help}`,
  same: (names) => `The same for ${names}.`,
  hidden: (errors, warnings) =>
    `${count(errors, "more error")} and ${count(warnings, "more warning")} are not annotated (GitHub shows 10 of each)`,
};
