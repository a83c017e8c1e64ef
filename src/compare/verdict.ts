import { configLoosened } from "../checks/config/loosened.ts";
import type { NotChecked } from "../checks/types.ts";
import type { Acceptance, Config } from "../config/types.ts";
import type { JudgedFinding, Judgement, Mode } from "./types.ts";

/** Marks findings that an acceptance still holds back on this day (its last day included, UTC). */
export function accepted(
  findings: readonly JudgedFinding[],
  accept: readonly Acceptance[],
  at: string,
): readonly JudgedFinding[] {
  const today = at.slice(0, 10);
  return findings.map((finding) => {
    const match = accept.find(
      (a) =>
        a.id === finding.id &&
        a.on === finding.subject &&
        (a.list === null || a.list === finding.list) &&
        a.until >= today,
    );
    return match === undefined ? finding : { ...finding, acceptedUntil: match.until };
  });
}

/**
 * Does this finding fail the run? Resolved and indeterminate ones never do, accepted ones neither. That a change loosens
 * the check fails it only as an error, which the base's rules make of it: `fail-on: warning` does not.
 */
export function fails(finding: JudgedFinding, failOn: Config["failOn"], mode: Mode): boolean {
  if (finding.acceptedUntil !== null || finding.change === "resolved" || finding.change === "indeterminate")
    return false;
  if (finding.id === configLoosened.id) return finding.severity === "error" && failOn !== "never";
  switch (failOn) {
    case "never":
      return false;
    case "error":
      return finding.severity === "error";
    case "warning":
      return finding.severity !== "info";
    case "regression":
      if (finding.severity !== "error") return false;
      return mode === "absolute" || finding.change === "introduced" || finding.change === "worsened";
  }
}

export interface VerdictSettings extends Pick<Config, "failOn" | "maxNotChecked"> {
  /** The base's `fail-on`, which alone says whether a loosening may fail; absent: as `failOn`. */
  readonly loosenedFailOn?: Config["failOn"];
}

/** The verdict: fail by a finding; else exit code 3 when more than `maxNotChecked` could not be checked. */
export function judge(
  mode: Mode,
  findings: readonly JudgedFinding[],
  notChecked: readonly NotChecked[],
  config: VerdictSettings,
): Judgement {
  const judged = { mode, findings: [...findings].sort(byWeight), notChecked };
  const { failOn, loosenedFailOn = failOn } = config;
  if (findings.some((f) => fails(f, f.id === configLoosened.id ? loosenedFailOn : failOn, mode)))
    return { ...judged, verdict: "fail", exitCode: 1 };
  if (config.maxNotChecked !== null && notChecked.length > config.maxNotChecked) {
    return { ...judged, verdict: "not-checked", exitCode: 3 };
  }
  return { ...judged, verdict: "pass", exitCode: 0 };
}

const CHANGES = ["introduced", "worsened", null, "persisting", "indeterminate", "resolved"] as const;
const SEVERITIES = ["error", "warning", "info"] as const;

/** Worst first: what changed, then how bad, then a fixed order, so that equal runs give equal reports. */
function byWeight(a: JudgedFinding, b: JudgedFinding): number {
  const change = CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change);
  if (change !== 0) return change;
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  if (severity !== 0) return severity;
  const keyA = [a.id, a.sender, a.subject, a.list, a.cause].join("\n");
  const keyB = [b.id, b.sender, b.subject, b.list, b.cause].join("\n");
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
