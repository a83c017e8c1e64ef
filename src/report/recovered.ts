import type { ReportInput } from "./model.ts";
import { code, markdown } from "./escape.ts";

const MOST = 100;

/** What recovered since the last run, or by this change: good news has a place of its own. */
export function recoveredSection(input: ReportInput): readonly string[] {
  const rows = input.judgement.findings.filter((f) => f.change === "resolved");
  if (rows.length === 0) return [];
  const lines = rows
    .slice(0, MOST)
    .map(
      (f) => `- ✅ ${about(f.subject, f.message)}no longer: ${markdown(f.message)} (${code(f.id)})${since(f.since)}`,
    );
  const more = rows.length > MOST ? [`- …and ${rows.length - MOST} more`] : [];
  return ["## Recovered", "", ...lines, ...more, ""];
}

/** The subject, where the message does not name it. */
function about(subject: string, message: string): string {
  return message.includes(subject) ? "" : `${code(subject)}: `;
}

function since(at: string | null): string {
  return at === null || at === "" ? "" : `, stood since ${at.slice(0, 10)}`;
}
