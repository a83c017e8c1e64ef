import { tally, type ReportInput } from "./model.ts";
import { count } from "../text/printable.ts";

/** A badge for shields.io's endpoint (https://shields.io/badges/endpoint-badge): the verdict in two words and a colour. */
export function renderBadge(input: ReportInput): string {
  const t = tally(input);
  const { verdict } = input.judgement;
  const [message, color] =
    verdict === "not-checked"
      ? ["not checked", "lightgrey"]
      : t.errors > 0
        ? [count(t.errors, "error"), verdict === "fail" ? "red" : "orange"]
        : t.warnings > 0
          ? [count(t.warnings, "warning"), verdict === "fail" ? "red" : "yellow"]
          : t.notChecked > 0
            ? ["passing, in part not checked", "green"]
            : ["passing", "brightgreen"];
  return `${JSON.stringify({ schemaVersion: 1, label: "mail deliverability", message, color }, null, 2)}\n`;
}
