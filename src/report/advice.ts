import { PUBLISH, splitAdvice } from "../checks/spf/publish.ts";
import type { Finding } from "../rules/finding.ts";
import type { Lang } from "../core/lang.ts";
import { zoneStrings } from "../mail/spf/rewrite.ts";
import { textOf } from "./finding-text.ts";

/** The advice of a finding, and apart from it the record to publish, so that it can stand in a line of its own. */
export function adviceOf(
  finding: Pick<Finding, "id" | "params" | "message" | "help" | "corrected">,
  lang: Lang,
): {
  readonly advice: string;
  readonly record: string | null;
  /** The record as the quoted strings of a zone file, where one string cannot hold it. */
  readonly strings: string | null;
} {
  const record = finding.corrected ?? null;
  const strings = record === null || record.length <= 255 ? null : zoneStrings(record);
  const { help } = textOf(finding, lang);
  const tail = `${PUBLISH}${record ?? ""}`;
  if (record === null || !help.endsWith(tail)) return { advice: help, record, strings };
  const advice = help.slice(0, -tail.length);
  const split = ` ${splitAdvice(record)}`;
  return { advice: advice.endsWith(split) ? advice.slice(0, -split.length) : advice, record, strings };
}
