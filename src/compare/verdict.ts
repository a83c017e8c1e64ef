import { configLoosened } from "../rules/config/loosened.ts";
import type { NotChecked } from "../rules/finding.ts";
import type { Acceptance, Config } from "../config/types.ts";
import { BLIND_RUNS, SEEING, type Sight } from "./blind.ts";
import type { JudgedFinding, Judgement, Mode } from "./types.ts";

const LOOSENED = configLoosened.id;

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
  // One source's word is no alarm.
  if (finding.pending === true) return false;
  if (finding.id === LOOSENED) return finding.severity === "error";
  switch (failOn) {
    case "error":
      return finding.severity === "error";
    case "warning":
      return finding.severity !== "info";
    // It changes the exit code, and not what is said of the run.
    case "never":
    case "regression":
      if (finding.severity !== "error") return false;
      return mode === "absolute" || finding.change === "introduced" || finding.change === "worsened";
  }
}

export interface VerdictSettings extends Pick<Config, "failOn" | "maxNotChecked"> {
  /** The base's `fail-on`, which alone says whether a loosening may fail; absent: as `failOn`. */
  readonly loosenedFailOn?: Config["failOn"];
}

/**
 * The verdict: fail by a finding; else *not checked* when too much could not be checked, or of a whole class nothing was
 * heard. A watch that is blind for the third time in a row is broken: exit code 3, as with more than `maxNotChecked`.
 */
export function judge(
  mode: Mode,
  findings: readonly JudgedFinding[],
  notChecked: readonly NotChecked[],
  config: VerdictSettings,
  sight: Sight = SEEING,
): Judgement {
  const { blind, blindRuns } = sight;
  const { failOn, loosenedFailOn = failOn } = config;
  const judged = { mode, findings: [...findings].sort(byWeight), notChecked, blind, blindRuns };
  const failing = findings.filter((f) => fails(f, failOn, mode));
  if (failing.some((f) => (f.id === LOOSENED ? loosenedFailOn : failOn) !== "never"))
    return { ...judged, verdict: "fail", exitCode: 1 };
  const tooMuch = config.maxNotChecked !== null && notChecked.length > config.maxNotChecked;
  const unseen = tooMuch || blindRuns >= BLIND_RUNS;
  const verdict = failing.length > 0 ? "fail" : unseen || blind.length > 0 ? "not-checked" : "pass";
  return { ...judged, verdict, exitCode: unseen ? 3 : 0 };
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
