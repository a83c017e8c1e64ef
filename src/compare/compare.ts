import type { CheckOutcome, Finding, NotChecked } from "../rules/finding.ts";
import type { Location } from "../text/problem.ts";
import type { Steps } from "../core/turns.ts";
import { isWorse, type Badness } from "./badness.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Change, JudgedFinding } from "./types.ts";
import { unknownsOf, type Sought, type Unchecked } from "./unknowns.ts";

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

/**
 * Marks what cannot be checked because of this change: its cause stands in these files, and the other side's could be read,
 * or said something else there. `open`: where the files say what the other side's do not.
 */
export function withNewUnknowns(now: Side, before: Side | null, open: readonly Location[]): Side {
  if (before === null) return now;
  const keyOf = ({ check, subject, sender, list, cause }: NotChecked): string =>
    JSON.stringify([check, subject, sender, list, cause]);
  const known = new Set(before.notChecked.map(keyOf));
  const placeOf = ({ file, line, column }: Location): string => JSON.stringify([file, line, column]);
  const places = new Set(open.map(placeOf));
  return {
    ...now,
    notChecked: now.notChecked.map((row) =>
      row.at === undefined || (known.has(keyOf(row)) && !places.has(placeOf(row.at))) ? row : { ...row, isNew: true },
    ),
  };
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

/** Between two looks at the clock so many findings are compared. */
const STEP = 64;

/** Both sides' findings, judged. `before` null = absolute: no change is told. */
export function* compare(
  now: Side,
  before: ReadonlyMap<string, Before> | null,
  beforeNotChecked: readonly Unchecked[],
  at: string,
): Steps<readonly JudgedFinding[]> {
  const seen = new Set<string>();
  const [unknownThen, unknownNow] = [unknownsOf(beforeNotChecked, "seen"), unknownsOf(now.notChecked, "gone")];
  const judged: JudgedFinding[] = [];
  for (const [index, finding] of now.findings.entries()) {
    if (index % STEP === 0) yield;
    const fingerprint = fingerprintOf(finding);
    if (seen.has(fingerprint)) continue;
    seen.add(fingerprint);
    const was = before?.get(fingerprint);
    const change = before === null ? null : changeOf(finding, was, unknownThen);
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
    const change: Change = unknownNow(was.finding) ? "indeterminate" : "resolved";
    judged.push({ ...was.finding, change, fingerprint, acceptedUntil: null, since: was.since, ...issueOf(was) });
  }
  return judged;
}

function issueOf(was: Before | undefined): { readonly issue?: number } {
  return was?.tracked === undefined ? {} : { issue: was.tracked.issue };
}

function changeOf(finding: Finding, was: Before | undefined, unknownThen: (f: Sought) => boolean): Change {
  if (was === undefined) return unknownThen(finding) ? "indeterminate" : "introduced";
  // Red once: then it lives in its issue, until it gets worse than it was there.
  if (was.tracked !== undefined) return isWorse(finding, was.tracked) ? "worsened" : "persisting";
  if (!was.learned) return "introduced"; // red until it recovers or is accepted
  return isWorse(finding, was.finding) ? "worsened" : "persisting";
}
