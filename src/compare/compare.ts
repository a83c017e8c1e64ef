import type { CheckOutcome, Finding, NotChecked } from "../checks/types.ts";
import { isWorse, type Badness } from "./badness.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Change, JudgedFinding } from "./types.ts";

/** One side of a comparison: what the checks said, split. */
export interface Side {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

export function sideOf(outcomes: readonly CheckOutcome[]): Side {
  const findings = outcomes.flatMap((o) => (o.kind === "fail" ? [o.finding] : []));
  const notChecked = outcomes.flatMap((o) => (o.kind === "not-checked" ? [o.notChecked] : []));
  return { findings, notChecked };
}

/** What the other side knew of a finding. */
export interface Before {
  readonly finding: Finding;
  readonly since: string | null;
  /** False: it was a regression already then and stays one until it recovers. */
  readonly learned: boolean;
  /** The issue in which it lives since a red run, and how bad it was then; absent when no issue is kept. */
  readonly tracked?: Badness & { readonly issue: number };
}

/** What could not be asked: enough to tell whether a finding would have been seen. */
export type Unchecked = Pick<NotChecked, "check" | "subject" | "list">;

/** Was the check that would repeat this finding not made? By list, or by subject; a dead list is told of itself. */
export function couldNotCheck(
  finding: Pick<Finding, "id" | "subject" | "list">,
  notChecked: readonly Unchecked[],
): boolean {
  return notChecked.some((n) => {
    if (n.list !== null || finding.list !== null) {
      return n.list === finding.list && (n.subject === finding.subject || n.subject === n.list);
    }
    const related = n.check === finding.id || n.check.split("/")[0] === finding.id.split("/")[0];
    return related && n.subject === finding.subject;
  });
}

/** Both sides' findings, judged. `before` null = absolute: no change is told. */
export function compare(
  now: Side,
  before: ReadonlyMap<string, Before> | null,
  beforeNotChecked: readonly Unchecked[],
  at: string,
): readonly JudgedFinding[] {
  const seen = new Set<string>();
  const judged: JudgedFinding[] = [];
  for (const finding of now.findings) {
    const fingerprint = fingerprintOf(finding);
    if (seen.has(fingerprint)) continue;
    seen.add(fingerprint);
    const was = before?.get(fingerprint);
    const change = before === null ? null : changeOf(finding, was, beforeNotChecked);
    judged.push({
      ...finding,
      change,
      fingerprint,
      acceptedUntil: null,
      since: was?.since ?? (before === null ? null : at),
      ...issueOf(was),
    });
  }
  for (const [fingerprint, was] of before ?? []) {
    if (seen.has(fingerprint)) continue;
    const change: Change = couldNotCheck(was.finding, now.notChecked) ? "indeterminate" : "resolved";
    judged.push({ ...was.finding, change, fingerprint, acceptedUntil: null, since: was.since, ...issueOf(was) });
  }
  return judged;
}

function issueOf(was: Before | undefined): { readonly issue?: number } {
  return was?.tracked === undefined ? {} : { issue: was.tracked.issue };
}

function changeOf(finding: Finding, was: Before | undefined, beforeNotChecked: readonly Unchecked[]): Change {
  if (was === undefined) return couldNotCheck(finding, beforeNotChecked) ? "indeterminate" : "introduced";
  // Red once: then it lives in its issue, until it gets worse than it was there.
  if (was.tracked !== undefined) return isWorse(finding, was.tracked) ? "worsened" : "persisting";
  if (!was.learned) return "introduced"; // red until it recovers or is accepted
  return isWorse(finding, was.finding) ? "worsened" : "persisting";
}
