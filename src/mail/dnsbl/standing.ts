import type { CodeMeaning } from "./catalogue.ts";
import { joinedMeanings } from "./meanings.ts";
import type { Grade, Standing } from "./types.ts";

const RANK: Readonly<Record<Grade, number>> = { POOR: 0, NEUTRAL: 1, GOOD: 2 };

/** Several codes in one standing: allowed by any of them, graded by the worst. Null when none is of that kind. */
export function standingOf(codes: readonly CodeMeaning[]): Standing | null {
  const telling = codes.filter((c) => c.verdict === "allowed" || c.verdict === "graded");
  if (telling.length === 0) return null;
  const grades = telling.flatMap((c) => (c.grade === undefined ? [] : [c.grade]));
  return {
    allowed: telling.some((c) => c.verdict === "allowed"),
    grade: grades.reduce<Grade | null>((worst, g) => (worst === null || RANK[g] < RANK[worst] ? g : worst), null),
    meaning: joinedMeanings(telling.map((c) => c.meaning)),
  };
}

/** How a standing got worse: an allow entry gone, or a grade fallen. No data any more is not a fall. */
export function fallOf(before: Standing, now: Standing | null): "lost" | "fell" | null {
  if (before.allowed && now?.allowed !== true) return "lost";
  const fell = before.grade !== null && now !== null && now.grade !== null && RANK[now.grade] < RANK[before.grade];
  return fell ? "fell" : null;
}
