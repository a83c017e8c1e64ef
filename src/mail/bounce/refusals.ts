import type { Pattern } from "./pattern.ts";
import data from "./refusals.json" with { type: "json" };
import type { RefusalsFile } from "./refusals-schema.ts";

// The file is held to its schema by __tests__/bounce/refusals.test.ts; reading it here again would cost every start.
const FILE = data as unknown as RefusalsFile;

function patternsOf(groups: RefusalsFile["first"]): readonly Pattern[] {
  return groups.flatMap(({ receiver, source, date, rows }) =>
    rows.map((row): Pattern => ({
      receiver,
      cause: row.cause,
      match: new RegExp(row.match, row.case === true ? "" : "i"),
      only: row.only ?? false,
      list: row.list ?? null,
      concern: row.concern ?? null,
      next: row.next ?? null,
      source,
      date,
    })),
  );
}

export const FIRST: readonly Pattern[] = patternsOf(FILE.first);
export const LAST: readonly Pattern[] = patternsOf(FILE.last);
