import { z } from "zod";
import { nameIn } from "../dns/name-schema.ts";
import { subjectIn } from "../mail/subject.ts";
import { jsonFaultText, parseJson } from "../text/json.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";

/** A history holds at most so many characters, findings and runs. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
const MAX_FINDINGS = 100_000;
/** The name of a watch may be a path. */
const MOST_NAME = 5000;
/** The chart shows a season of nightly runs. */
export const MAX_RUNS = 90;
/** The format this version writes, `mailworthy/history/<FORMAT>`. It reads every earlier one; keys that it does not know stay. */
const FORMAT = 1;

const name = nameIn(z.string());
const severity = z.enum(["error", "warning", "info"]);

const remembered = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  id: z.string(),
  severity,
  subject: z.string(),
  sender: z.string(),
  list: name.nullable(),
  message: z.string(),
  /** What its words are made of; absent in what was written before there were several languages. */
  params: z.looseObject({}).optional(),
  cause: z.string(),
  degree: z.number().nullable(),
  since: z.string(),
  /** Known when the baseline was learned (true), or a regression that has not recovered (false). */
  learned: z.boolean(),
  /** The issue that carries this regression since a red run, and how bad it was then. */
  tracked: z.object({ issue: z.int().positive(), severity, degree: z.number().nullable() }).optional(),
});

const gone = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  id: z.string(),
  subject: z.string(),
  list: name.nullable(),
  cause: z.string(),
  sender: z.string(),
  since: z.string(),
  /** Clean runs since it was last seen: 1 recovered, 2 forgotten. A run that could not check it does not count. */
  clean: z.int().min(1).max(1),
});

/** Something that no run could check yet: what it shows when it can be is learned, not a regression. */
const unchecked = z.object({
  check: z.string(),
  subject: z.string(),
  list: name.nullable(),
  /** As in NotChecked; absent in rows of version 1. */
  cause: z.string().nullable().optional(),
});

/** A server found for a domain given alone, which some run judged. */
const found = z.object({
  sender: z.string(),
  address: z.string(),
  /** Checks, or `check list`, that no run could make of it yet. */
  open: z.array(z.string()).max(10_000).optional(),
});

const point = z.object({
  at: z.string(),
  errors: z.int().min(0),
  warnings: z.int().min(0),
  notChecked: z.int().min(0),
  listed: z.int().min(0),
});

/** What one watch remembers. */
const rememberingSchema = z.looseObject({
  /** ISO time of the run that wrote it. */
  at: z.string(),
  /** Allow entries and grades seen on lists; absent in files of before this was remembered, and when there are none. */
  observed: z
    .array(
      z.strictObject({
        subject: subjectIn(z.string()),
        list: name,
        allowed: z.boolean(),
        grade: z.enum(["GOOD", "NEUTRAL", "POOR"]).nullable(),
        meaning: z.string(),
        since: z.string(),
      }),
    )
    .max(100_000)
    .optional(),
  /** When each list last passed its control, by zone; absent in files of before this was remembered. */
  alive: z.record(z.string().max(300), z.string().max(40)).optional(),
  findings: z.array(remembered).max(MAX_FINDINGS),
  /** What recovered in the last clean run. */
  gone: z.array(gone).max(MAX_FINDINGS).optional(),
  unchecked: z.array(unchecked).max(MAX_FINDINGS).optional(),
  /** Absent in files of before servers were found: then none was judged. */
  found: z.array(found).max(MAX_FINDINGS).optional(),
  /** Blind runs in a row up to the last one; absent when that one saw something. */
  blindRuns: z.int().min(1).max(1_000_000).optional(),
  /** The last runs, oldest first, for the chart. */
  runs: z.array(point).max(1000).optional(),
});

const watchName = z.string().min(1).max(MOST_NAME);

/** The state that a scheduled run compares with. */
const schema = rememberingSchema.extend({ schema: z.literal(`mailworthy/history/${FORMAT}`) });

/** What a file or branch holds: one watch's history at the top, where version 1 has it, and those of others beside it. */
export const fileSchema = schema.extend({
  /** The watch whose history stands at the top; absent while no watch has claimed what version 1 wrote. */
  name: watchName.optional(),
  watches: z
    .array(rememberingSchema.extend({ name: watchName }))
    .max(1000)
    .optional(),
});

export type History = z.infer<typeof schema>;
export type HistoryFile = z.infer<typeof fileSchema>;
export type Remembered = Readonly<z.infer<typeof remembered>>;
export type Gone = Readonly<z.infer<typeof gone>>;
export type UncheckedRow = z.infer<typeof unchecked>;
export type FoundRow = z.infer<typeof found>;
/** How one run came out. */
export type RunPoint = Readonly<z.infer<typeof point>>;

/** Reads a history. An empty text is an empty history: the first run learns. `file` is how errors call it. */
export function parseHistory(text: string, file: string): Result<HistoryFile | null> {
  if (text.trim() === "") return ok(null);
  if (text.length > MAX_CHARACTERS) return broken(file, "it is larger than 64 MiB");
  const json = parseJson(text);
  if (!json.ok) return broken(file, excerpt(jsonFaultText(json.error), 200));
  const data = json.value;
  const format = formatOf(data);
  if (format !== null && format > FORMAT) {
    return problem(
      file,
      `${file} was written by a newer Mailworthy (history format ${format}; this version reads up to ${FORMAT}); use that version, or start a new history`,
    );
  }
  const parsed = fileSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return broken(file, issue === undefined ? "unknown form" : excerpt(`${issue.path.join(".")}: ${issue.message}`, 200));
}

function formatOf(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("schema" in data) || typeof data.schema !== "string") return null;
  const match = /^mailworthy\/history\/([1-9]\d{0,5})$/.exec(data.schema);
  return match === null ? null : Number(match[1]);
}

function broken(file: string, why: string): Result<never> {
  return problem(
    file,
    `${file} is not a history of Mailworthy (${why}); expected schema mailworthy/history/${FORMAT}. Delete it to start a new one`,
  );
}

function problem(file: string, message: string): Result<never> {
  return fail([{ at: { file, line: 1, column: 1 }, message, hint: null }]);
}

/** One row a line, sorted, so that diffs of the history read well. */
export function serializeHistory(history: HistoryFile): string {
  const { schema: name, watches = [], ...own } = history;
  const others = [...watches].sort((a, b) => (a.name < b.name ? -1 : 1)).map((watch) => objectOf(partsOf(watch, 4), 4));
  const parts: readonly Part[] = [
    ["schema", JSON.stringify(name)],
    ...partsOf(own, 0),
    ...(others.length === 0 ? [] : [["watches", rowsOf(others, 4)] as const]),
  ];
  return `${objectOf(parts, 0)}\n`;
}

type Part = readonly [key: string, text: string];

function partsOf(
  history: z.infer<typeof rememberingSchema> & { readonly name?: string | undefined },
  indent: number,
): readonly Part[] {
  const { name, at, findings, gone: recovered, unchecked: open, found: servers, runs, observed, ...others } = history;
  const sorted = <T extends { readonly fingerprint: string }>(rows: readonly T[]): readonly T[] =>
    [...rows].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const lines = (rows: readonly unknown[]): string =>
    rowsOf(
      rows.map((row) => JSON.stringify(row)),
      indent + 4,
    );
  return [
    ...(name === undefined ? [] : [["name", JSON.stringify(name)] as const]),
    ["at", JSON.stringify(at)],
    ["findings", lines(sorted(findings))],
    ...Object.entries({
      gone: sorted(recovered ?? []),
      unchecked: open ?? [],
      found: servers ?? [],
      observed: observed ?? [],
      runs: runs ?? [],
    })
      .filter(([, rows]) => rows.length > 0)
      .map(([key, rows]) => [key, lines(rows)] as const),
    // What another part, or a newer version, keeps here stays as it is.
    ...Object.entries(others).map(
      ([key, value]) => [key, Array.isArray(value) ? lines(value) : JSON.stringify(value)] as const,
    ),
  ];
}

function objectOf(parts: readonly Part[], indent: number): string {
  const pad = " ".repeat(indent);
  return `{\n${parts.map(([key, text]) => `${pad}  ${JSON.stringify(key)}: ${text}`).join(",\n")}\n${pad}}`;
}

function rowsOf(rows: readonly string[], indent: number): string {
  const pad = " ".repeat(indent);
  return rows.length === 0 ? "[]" : `[\n${rows.map((row) => `${pad}${row}`).join(",\n")}\n${pad.slice(2)}]`;
}
