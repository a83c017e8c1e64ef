import type { History } from "../compare/history.ts";
import { count, excerpt } from "../text/printable.ts";

const MOST = 20;
type Row = Pick<History["findings"][number], "fingerprint" | "id" | "subject" | "list">;

/**
 * The commit message of a new history: what changed against the one before, one finding a line. `name` tells whose it
 * is, where a branch holds several.
 */
export function commitMessage(before: History | null, next: History, name: string | null = null): string {
  const area = name === null ? "mailworthy" : `mailworthy (${excerpt(name, 60)})`;
  if (before === null) return `${area}: Learn ${count(next.findings.length, "finding")}`;
  const was = new Map(before.findings.map((row) => [row.fingerprint, row]));
  const is = new Map(next.findings.map((row) => [row.fingerprint, row]));
  const added = next.findings.filter((row) => !was.has(row.fingerprint));
  const lost = before.findings.filter((row) => !is.has(row.fingerprint));
  const blind = next.blindRuns === undefined ? "" : `, ${count(next.blindRuns, "blind run")} in a row`;
  if (added.length + lost.length === 0) return `${area}: No change (${count(next.findings.length, "finding")}${blind})`;
  const parts = [
    ...(added.length === 0 ? [] : [`${added.length} new`]),
    ...(lost.length === 0 ? [] : [`${lost.length} recovered`]),
  ];
  const lines = [...added.map((row) => `+ ${lineOf(row)}`), ...lost.map((row) => `- ${lineOf(row)}`)];
  const more = lines.length > MOST ? [`… and ${lines.length - MOST} more`] : [];
  return `${area}: ${parts.join(", ")}\n\n${[...lines.slice(0, MOST), ...more].join("\n")}\n`;
}

function lineOf({ id, subject, list }: Row): string {
  return excerpt(`${id} ${subject}${list === null ? "" : ` ${list}`}`, 200);
}
