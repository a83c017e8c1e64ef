import { z } from "zod";
import { fail, ok, type Result } from "../text/problem.ts";

/** The state that a scheduled run compares with. Versioned; bounded by the number of findings a run may keep. */
const schema = z.strictObject({
  schema: z.literal("mailworthy/history/1"),
  /** ISO time of the run that wrote it. */
  at: z.string(),
  findings: z
    .array(
      z.strictObject({
        fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
        id: z.string(),
        severity: z.enum(["error", "warning", "info"]),
        subject: z.string(),
        sender: z.string(),
        list: z.string().nullable(),
        message: z.string(),
        cause: z.string(),
        degree: z.number().nullable(),
        since: z.string(),
        /** Known when the baseline was learned (true), or a regression that has not recovered (false). */
        learned: z.boolean(),
      }),
    )
    .max(100_000),
  /** Allow entries and grades seen on lists; absent in files of before this was remembered, and when there are none. */
  observed: z
    .array(
      z.strictObject({
        subject: z.string(),
        list: z.string(),
        allowed: z.boolean(),
        grade: z.enum(["GOOD", "NEUTRAL", "POOR"]).nullable(),
        meaning: z.string(),
        since: z.string(),
      }),
    )
    .max(100_000)
    .optional(),
});

export type History = z.infer<typeof schema>;
export type Remembered = History["findings"][number];

/** Reads a history file. An empty text is an empty history: the first run learns. */
export function parseHistory(text: string, file: string): Result<History | null> {
  if (text.trim() === "") return ok(null);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return broken(file, error instanceof Error ? error.message : "not JSON");
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return broken(file, issue === undefined ? "unknown form" : `${issue.path.join(".")}: ${issue.message}`);
}

function broken(file: string, why: string): Result<never> {
  const at = { file, line: 1, column: 1 };
  return fail([
    {
      at,
      message: `${file} is not a history of Mailworthy (${why}); expected schema mailworthy/history/1`,
      hint: null,
    },
  ]);
}

/** One finding a line, sorted, so that diffs of the history read well. */
export function serializeHistory(history: History): string {
  const rows = [...history.findings]
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
    .map((finding) => `    ${JSON.stringify(finding)}`);
  const observed = (history.observed ?? []).map((row) => `    ${JSON.stringify(row)}`);
  const list = (lines: readonly string[]): string => (lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`);
  const seen = observed.length === 0 ? "" : `,\n  "observed": ${list(observed)}`;
  return `{\n  "schema": "${history.schema}",\n  "at": "${history.at}",\n  "findings": ${list(rows)}${seen}\n}\n`;
}
