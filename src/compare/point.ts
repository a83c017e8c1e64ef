import type { RunPoint } from "./history.ts";
import type { Judgement } from "./types.ts";

/** One run as a point of the chart: what stood open, and how many listings were among it, of any severity. */
export function pointOf({ findings, notChecked }: Pick<Judgement, "findings" | "notChecked">, at: string): RunPoint {
  const open = findings.filter((f) => f.change !== "resolved" && f.change !== "indeterminate");
  return {
    at,
    errors: open.filter((f) => f.severity === "error" && f.acceptedUntil === null).length,
    warnings: open.filter((f) => f.severity === "warning" && f.acceptedUntil === null).length,
    notChecked: notChecked.length,
    listed: open.filter((f) => f.list !== null && f.id !== "dnsbl/allowlist-lost").length,
  };
}
