import type { Finding } from "../checks/types.ts";
import type { Before } from "./compare.ts";
import type { History, Remembered } from "./history.ts";
import type { JudgedFinding } from "./types.ts";

/** The history as the other side of a comparison. */
export function beforeOf(history: History): ReadonlyMap<string, Before> {
  return new Map(
    history.findings.map((row) => {
      const { fingerprint, since, learned, ...rest } = row;
      const finding: Finding = { ...rest, help: "", location: null, evidence: [] };
      return [fingerprint, { finding, since, learned }];
    }),
  );
}

/**
 * The next history. The baseline ratchets: a learned finding stays until it is resolved, a regression is kept as such
 * (`learned: false`) until it recovers or is accepted, and a worsened one keeps its better degree.
 */
export function remember(
  findings: readonly JudgedFinding[],
  before: ReadonlyMap<string, Before> | null,
  at: string,
): History {
  const rows = findings.flatMap((finding): readonly Remembered[] => {
    if (finding.change === "resolved") return [];
    const was = before?.get(finding.fingerprint);
    const learned = was?.learned === true || before === null || finding.acceptedUntil !== null;
    const kept =
      finding.change === "worsened" && was !== undefined && finding.acceptedUntil === null ? was.finding : finding;
    const { id, subject, sender, list, message, cause } = finding;
    return [
      {
        ...{ fingerprint: finding.fingerprint, id, severity: kept.severity, subject, sender, list, message, cause },
        ...{ degree: kept.degree, since: finding.since ?? at, learned },
      },
    ];
  });
  return { schema: "mailworthy/history/1", at, findings: rows };
}
