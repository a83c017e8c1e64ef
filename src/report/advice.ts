import type { Lang } from "../core/lang.ts";
import type { Finding } from "../rules/finding.ts";
import { stringsFor } from "../rules/publish.ts";
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
  const { help } = textOf(finding, lang);
  return { advice: help, record, strings: record === null ? null : stringsFor(record) };
}
