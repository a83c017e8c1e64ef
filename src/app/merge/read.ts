import type { NamedBy } from "../../core/disk.ts";
import { jsonFaultText, parseJson } from "../../text/json.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import { reportSchema, type ReportFile } from "../../report/schema.ts";
import { partFault } from "./part-fault.ts";
import { readText, type Readable } from "../files.ts";

/** A report with the name to call it by in errors. */
export interface NamedReport {
  readonly file: string;
  readonly report: ReportFile;
}

/** Reads and validates one report file. */
export function readReport(io: Readable, file: string, by: NamedBy): Result<NamedReport> {
  const text = readText(io, file, "the report", by);
  return text.ok ? parseReport(text.value, file) : text;
}

export function parseReport(text: string, file: string): Result<NamedReport> {
  const json = parseJson(text);
  if (!json.ok) return broken(file, jsonFaultText(json.error));
  const parsed = reportSchema.safeParse(json.value);
  if (parsed.success) {
    const fault = partFault(parsed.data);
    return fault === null ? ok({ file, report: parsed.data }) : broken(file, fault);
  }
  const issue = parsed.error.issues[0];
  return broken(file, issue === undefined ? "unknown form" : `${issue.path.join(".")}: ${issue.message}`);
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
