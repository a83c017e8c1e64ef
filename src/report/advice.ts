import { PUBLISH, splitAdvice } from "../checks/spf/publish.ts";
import type { Finding } from "../checks/types.ts";
import { zoneStrings } from "../mail/spf/rewrite.ts";

/** The advice of a finding, and apart from it the record to publish, so that it can stand in a line of its own. */
export function adviceOf(finding: Pick<Finding, "help" | "corrected">): {
  readonly advice: string;
  readonly record: string | null;
  /** The record as the quoted strings of a zone file, where one string cannot hold it. */
  readonly strings: string | null;
} {
  const record = finding.corrected ?? null;
  const strings = record === null || record.length <= 255 ? null : zoneStrings(record);
  const tail = `${PUBLISH}${record ?? ""}`;
  if (record === null || !finding.help.endsWith(tail)) return { advice: finding.help, record, strings };
  const advice = finding.help.slice(0, -tail.length);
  const split = ` ${splitAdvice(record)}`;
  return { advice: advice.endsWith(split) ? advice.slice(0, -split.length) : advice, record, strings };
}
