import type { ReportInput } from "./model.ts";
import { code, markdown } from "./escape.ts";
import { textOf } from "./finding-text.ts";
import { langOf, wordsOf } from "./lang.ts";

const MOST = 100;

/** What recovered since the last run, or by this change: good news has a place of its own. */
export function recoveredSection(input: ReportInput): readonly string[] {
  const rows = input.judgement.findings.filter((f) => f.change === "resolved");
  if (rows.length === 0) return [];
  const { markdown: words, common } = wordsOf(input);
  const lines = rows.slice(0, MOST).map((f) => {
    const { message } = textOf(f, langOf(input));
    return `- ✅ ${words.recoveredLine(about(f.subject, message), markdown(message), code(f.id), (f.since ?? "").slice(0, 10))}`;
  });
  const more = rows.length > MOST ? [`- ${common.more(rows.length - MOST)}`] : [];
  return [`## ${words.recovered}`, "", ...lines, ...more, ""];
}

/** The subject, where the message does not name it. */
function about(subject: string, message: string): string {
  return message.includes(subject) ? "" : code(subject);
}
