import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../../text/problem.ts";
import type { Subject } from "../subject.ts";
import type { Series, VolumeFile, VolumeRow } from "./types.ts";

/** What to tell the series by. `given` = the third column of a CSV, the From domain of a report. */
export type By = "given" | "domain" | "ip" | "all";

/**
 * One series a subject. Lines of one file add up. Reports add up, the same one counted once. Two CSV files that differ about
 * the same day contradict each other, and which is right cannot be told.
 */
export function seriesOf(
  files: readonly { readonly name: string; readonly file: VolumeFile }[],
  by: By,
): Result<readonly Series[]> {
  const problems: Problem[] = [];
  const all = new Map<Subject | "", Map<string, number>>();
  const from = new Map<string, string>();
  const reports = new Map(files.flatMap(({ file }) => file.reports.map((r) => [r.key, r.rows] as const)));
  const parts = [
    ...files.filter(({ file }) => file.kind === "csv").map(({ name, file }) => ({ name, rows: file.rows })),
    ...(reports.size === 0 ? [] : [{ name: "the DMARC reports", rows: [...reports.values()].flat() }]),
  ];
  for (const { name, rows } of parts) {
    for (const [subject, days] of added(rows, by)) {
      const known = all.get(subject) ?? new Map<string, number>();
      all.set(subject, known);
      for (const [day, value] of days) {
        const before = known.get(day);
        if (before !== undefined && before !== value)
          problems.push({
            at: null,
            message: `${day}${subject === "" ? "" : ` of ${excerpt(subject, 80)}`} is ${before} in ${from.get(`${subject} ${day}`) ?? ""} and ${value} in ${excerpt(name, 200)}; name each file's address or domain in a third column, or give only one of them`,
            hint: null,
          });
        known.set(day, value);
        from.set(`${subject} ${day}`, excerpt(name, 200));
      }
    }
  }
  if (problems.length > 0) return fail(problems.slice(0, 5));
  return ok(
    [...all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([subject, days]) => ({
        subject: subject === "" ? null : subject,
        days: new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1))),
      })),
  );
}

function added(rows: readonly VolumeRow[], by: By): ReadonlyMap<Subject | "", ReadonlyMap<string, number>> {
  const all = new Map<Subject | "", Map<string, number>>();
  for (const row of rows) {
    const subject = subjectOf(row, by);
    if (subject === null) continue;
    const days = all.get(subject) ?? new Map<string, number>();
    days.set(row.day, (days.get(row.day) ?? 0) + row.count);
    all.set(subject, days);
  }
  return all;
}

/** Null: the row does not tell. */
function subjectOf(row: VolumeRow, by: By): Subject | "" | null {
  switch (by) {
    case "all":
      return "";
    case "given":
      return row.domain ?? row.ip ?? "";
    case "domain":
      return row.domain;
    case "ip":
      return row.ip;
  }
}
