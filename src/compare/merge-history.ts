import { observationKey } from "../facts/observed.ts";
import { betterOf } from "./badness.ts";
import { mergeFound } from "./found.ts";
import { MAX_RUNS, type Gone, type History, type Remembered, type RunPoint } from "./history.ts";

/**
 * Two runs that began from one history and finished at once: `theirs` was written first, `ours` comes after. No finding
 * that either of them holds is lost, since neither knew what the other saw; the next run sorts out what recovered.
 */
export function mergeHistories(theirs: History, ours: History): History {
  const findings = new Map(theirs.findings.map((row) => [row.fingerprint, row]));
  for (const row of ours.findings) {
    const other = findings.get(row.fingerprint);
    findings.set(row.fingerprint, other === undefined ? row : both(other, row));
  }
  const gone = new Map<string, Gone>();
  for (const row of [...(theirs.gone ?? []), ...(ours.gone ?? [])])
    if (!findings.has(row.fingerprint)) gone.set(row.fingerprint, row);
  const observed = new Map(
    [...(theirs.observed ?? []), ...(ours.observed ?? [])].map((row) => [observationKey(row), row]),
  );
  // What either of them saw was seen.
  const blindRuns = Math.min(theirs.blindRuns ?? 0, ours.blindRuns ?? 0);
  const servers = mergeFound(theirs.found ?? [], ours.found ?? []);
  const merged: History = {
    ...theirs,
    ...ours,
    at: later(theirs.at, ours.at),
    findings: [...findings.values()],
    gone: [...gone.values()],
    observed: [...observed.values()],
    ...(servers.length === 0 ? {} : { found: [...servers] }),
    runs: [...pointsOf(theirs, ours)],
  };
  delete merged.blindRuns;
  return blindRuns === 0 ? merged : { ...merged, blindRuns };
}

function both(theirs: Remembered, ours: Remembered): Remembered {
  const learned = theirs.learned && ours.learned;
  // A regression records how bad it is now; what was learned keeps its better state.
  const kept = learned ? betterOf(theirs, ours) : ours;
  const tracked = ours.tracked ?? theirs.tracked;
  return {
    ...ours,
    severity: kept.severity,
    degree: kept.degree,
    learned,
    since: theirs.since < ours.since ? theirs.since : ours.since,
    ...(tracked === undefined ? {} : { tracked }),
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function pointsOf(theirs: History, ours: History): readonly RunPoint[] {
  const points = new Map<string, RunPoint>();
  for (const point of [...(theirs.runs ?? []), ...(ours.runs ?? [])]) points.set(JSON.stringify(point), point);
  return [...points.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(-MAX_RUNS);
}
