import { PUBLISH } from "../checks/spf/publish.ts";
import type { Finding } from "../checks/types.ts";

/** The advice of a finding, and apart from it the record to publish, so that it can stand in a line of its own. */
export function adviceOf(finding: Pick<Finding, "help" | "corrected">): {
  readonly advice: string;
  readonly record: string | null;
} {
  const record = finding.corrected ?? null;
  const tail = `${PUBLISH}${record ?? ""}`;
  if (record === null || !finding.help.endsWith(tail)) return { advice: finding.help, record };
  return { advice: finding.help.slice(0, -tail.length), record };
}
