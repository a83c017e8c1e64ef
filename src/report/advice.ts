import type { Finding } from "../rules/finding.ts";
import { stringsFor } from "../rules/publish.ts";

/** The advice of a finding, and apart from it the record to publish, so that it can stand in a line of its own. */
export function adviceOf(finding: Pick<Finding, "help" | "corrected">): {
  readonly advice: string;
  readonly record: string | null;
  /** The record as the quoted strings of a zone file, where one string cannot hold it. */
  readonly strings: string | null;
} {
  const record = finding.corrected ?? null;
  return { advice: finding.help, record, strings: record === null ? null : stringsFor(record) };
}
