import type { Finding } from "../rules/finding.ts";

/** How bad a finding is: its severity, and its degree where that can grow. */
export type Badness = Pick<Finding, "severity" | "degree">;

export const RANK = { info: 0, warning: 1, error: 2 } as const;

export function isWorse(now: Badness, then: Badness): boolean {
  const grew = now.degree !== null && then.degree !== null && now.degree > then.degree;
  return grew || RANK[now.severity] > RANK[then.severity];
}

/** The better of each, severity and degree: the ratchet moves only towards better. */
export function betterOf(a: Badness, b: Badness): Badness {
  const severity = RANK[a.severity] <= RANK[b.severity] ? a.severity : b.severity;
  const degree = a.degree === null || b.degree === null ? (b.degree ?? a.degree) : Math.min(a.degree, b.degree);
  return { severity, degree };
}
