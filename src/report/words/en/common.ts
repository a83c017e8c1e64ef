import type { CommonWords } from "../common.ts";
import { num } from "./numbers.ts";

export const commonEn: CommonWords = {
  severity: { error: "error", warning: "warning", info: "info" },
  change: {
    introduced: "introduced",
    worsened: "worsened",
    persisting: "persisting",
    resolved: "resolved",
    indeterminate: "indeterminate",
  },
  list: (names) => names.join(", "),
  andMore: (names, more) => `${names.join(", ")}${more > 0 ? ` and ${num(more)} more` : ""}`,
  acceptedUntil: (until) => `accepted until ${until}`,
  noLonger: (message) => `no longer: ${message}`,
  sentence: (text) => `${text}.`,
  more: (n) => `…and ${num(n)} more`,
  moreInJson: (n) => `…and ${num(n)} more (JSON report)`,
  firstRun: "First run: what stands today was learned. From now on only changes for the worse fail.",
};
