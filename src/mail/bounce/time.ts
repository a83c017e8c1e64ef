/** A date of RFC 5322 §3.3, or of ISO 8601 with its zone, as ISO 8601 in UTC; null for what is none. */
export function timeOf(text: string | null | undefined): string | null {
  const time = Date.parse((text ?? "").slice(0, 100).replace(/\([^()]{0,60}\)/g, ""));
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** The time at the front of a line of a log; only one with its zone is a time for others. */
export function timeOfLine(line: string): string | null {
  return timeOf(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})? ?(?:Z|[+-]\d\d:?\d\d)/.exec(line)?.[0]);
}
