import type { Change, JudgedFinding } from "../../compare/types.ts";
import type { ReportFile } from "../../report/schema.ts";
import { freshText, type FindingText } from "../../rules/text.ts";

/**
 * The findings of all shards. Two shards that share an address find the same: it is told once. `comparing`: the
 * comparison is made anew, so that the issues of the shards' own do not count.
 */
export function findingsOf(reports: readonly ReportFile[], comparing: boolean): readonly JudgedFinding[] {
  const same = new Map<string, JudgedFinding[]>();
  for (const row of reports.flatMap((r) => r.findings)) {
    const found = findingOf(row, comparing);
    const others = same.get(row.fingerprint);
    if (others === undefined) same.set(row.fingerprint, [found]);
    else others.push(found);
  }
  return [...same.values()].flatMap((twins) => {
    const change = togetherOf(twins.map((f) => f.change));
    // The one that saw it now has its evidence and its line.
    const told = twins.find((f) => f.change === change) ?? twins.find((f) => f.change !== "resolved") ?? twins[0];
    return told === undefined ? [] : [{ ...told, change }];
  });
}

/**
 * What one run over both would say, where each saw only its own senders at base and head: gone for one sender but there
 * for another is still there, and new for one but known of another is known.
 */
export function togetherOf(changes: readonly (Change | null)[]): Change | null {
  const has = (change: Change): boolean => changes.includes(change);
  if (changes.includes(null)) return null;
  if (has("worsened")) return "worsened";
  if (has("persisting") || (has("resolved") && has("introduced"))) return "persisting";
  if (has("indeterminate")) return "indeterminate";
  return has("introduced") ? "introduced" : "resolved";
}

function findingOf(row: ReportFile["findings"][number], comparing: boolean): JudgedFinding {
  const { id, severity, change, subject, sender, location, evidence, corrected, issue, params } = row;
  const { fingerprint, acceptedUntil, since, cause, degree, list = null } = row;
  return {
    id,
    severity,
    change,
    subject,
    sender,
    list,
    location,
    evidence,
    ...saidBy(row),
    ...(params === undefined ? {} : { params }),
    fingerprint,
    acceptedUntil,
    since,
    cause,
    degree,
    ...(corrected === null || corrected === undefined ? {} : { corrected }),
    ...(comparing || issue === null || issue === undefined ? {} : { issue }),
  };
}

/** The help of JSON ends with the record to publish; where the parameters are there, it is said anew without it. */
function saidBy({ id, params, message, help }: ReportFile["findings"][number]): FindingText {
  return params === undefined ? { message, help } : (freshText("en", { id, params }) ?? { message, help });
}
