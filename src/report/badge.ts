import { wordsOf } from "./lang.ts";
import { tally, type ReportInput } from "./model.ts";

/** A badge for shields.io's endpoint (https://shields.io/badges/endpoint-badge): the verdict in two words and a colour. */
export function renderBadge(input: ReportInput): string {
  const t = tally(input);
  const words = wordsOf(input).badge;
  const { verdict } = input.judgement;
  const [message, color] =
    verdict === "not-checked"
      ? [words.notChecked, "lightgrey"]
      : t.errors > 0
        ? [words.errors(t.errors), verdict === "fail" ? "red" : "orange"]
        : t.warnings > 0
          ? [words.warnings(t.warnings), verdict === "fail" ? "red" : "yellow"]
          : t.notChecked > 0
            ? [words.partly, "green"]
            : [words.passing, "brightgreen"];
  return `${JSON.stringify({ schemaVersion: 1, label: words.label, message, color }, null, 2)}\n`;
}
