import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import { reportSchema, type ReportFile } from "../../report/schema.ts";
import { readText, type Readable } from "../files.ts";
import { messageOf } from "../../core/failure.ts";

/** A report with the name to call it by in errors. */
export interface NamedReport {
  readonly file: string;
  readonly report: ReportFile;
}

/** The include trees of a report are at most 20 deep. */
const MAX_DEPTH = 100;

/** Reads and validates one report file. */
export function readReport(io: Readable, file: string): Result<NamedReport> {
  const text = readText(io, file, "the report");
  return text.ok ? parseReport(text.value, file) : text;
}

export function parseReport(text: string, file: string): Result<NamedReport> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return broken(file, messageOf(error));
  }
  if (tooDeep(data)) return broken(file, `nested more than ${MAX_DEPTH} levels deep`);
  const parsed = reportSchema.safeParse(data);
  if (parsed.success) return ok({ file, report: parsed.data });
  const issue = parsed.error.issues[0];
  return broken(file, issue === undefined ? "unknown form" : `${issue.path.join(".")}: ${issue.message}`);
}

/** Without recursion, as the data may be as deep as it likes. */
function tooDeep(data: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, depth } = at;
    if (typeof value !== "object" || value === null) continue;
    if (depth > MAX_DEPTH) return true;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return false;
}

function broken(file: string, why: string): Result<never> {
  return fail([
    {
      at: { file, line: 1, column: 1 },
      message: `not a report of Mailworthy (${excerpt(why, 300)}); expected schema mailworthy/report/1, as --format json writes it`,
      hint: null,
    },
  ]);
}
