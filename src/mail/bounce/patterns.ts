import type { Pattern } from "./pattern.ts";
import data from "./refusals.json" with { type: "json" };
import type { RefusalsFile } from "./refusals-schema.ts";

// The file is held to its schema by __tests__/bounce/refusals.test.ts; reading it here again would cost every start.
const FILE = data as unknown as RefusalsFile;

type Stage = RefusalsFile["stages"][number];

/** In the order of looking: `reply` is the whole reply, `words` leaves the addresses of web pages out, `codes` is the codes alone. */
export const PATTERNS: readonly { readonly of: Stage["of"]; readonly patterns: readonly Pattern[] }[] = FILE.stages.map(
  ({ of, groups }) => ({ of, patterns: groups.flatMap(patternsOf) }),
);

function patternsOf({ receiver, source, date, rows }: Stage["groups"][number]): readonly Pattern[] {
  return rows.map((row): Pattern => ({
    receiver,
    cause: row.cause,
    match: new RegExp(row.match, row.case === true ? "" : "i"),
    only: row.only ?? false,
    list: row.list ?? null,
    concern: row.concern ?? null,
    next: row.next ?? null,
    source,
    date,
  }));
}
