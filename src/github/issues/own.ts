import { z } from "zod";
import type { Watch } from "../../compare/watch.ts";
import { namesOf } from "../../compare/whose.ts";
import type { ReportInput } from "../../report/model.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import { pages, repoPath, type Api } from "../api.ts";
import { unexpected, type Trouble } from "../trouble.ts";
import { authorSchema, whoAmI, wrote } from "../whoami.ts";
import { keyOfIssue } from "./cause.ts";
import { readIssue, type Marker } from "./marker.ts";
import type { OwnIssue } from "./match.ts";

/** Lets people filter the issues. One that lost it is still found, by its author. */
export const LABEL = "mailworthy";
/** The 500 that changed last. */
const MOST_PAGES = 5;

const issueSchema = z.object({
  number: z.int(),
  title: z.string(),
  state: z.string(),
  body: z.string().nullish(),
  closed_at: z.string().nullish(),
  user: authorSchema,
  pull_request: z.unknown().optional(),
});
type Row = Readonly<z.infer<typeof issueSchema>>;

/** The issues that earlier runs of this watch wrote. Those of other watches, and of anyone else, are none of its business. */
export async function ownIssues(
  api: Api,
  repository: string,
  watch: Watch,
  report: ReportInput,
): Promise<Result<readonly OwnIssue[], Trouble>> {
  const labelled = await list(api, repository, { labels: LABEL }, MOST_PAGES);
  if (!labelled.ok) return labelled;
  const me = await whoAmI(api);
  if (!me.ok) return me;
  const written = await list(api, repository, { creator: me.value.login }, 1);
  // Not every account can be asked for.
  if (!written.ok && written.error.kind !== "invalid" && written.error.kind !== "not-found") return written;
  const marks = new Set(labelled.value.map((row) => row.number));
  const rows = new Map([...(written.ok ? written.value : []), ...labelled.value].map((row) => [row.number, row]));
  const mine = [...rows.values()].filter((row) => row.pull_request === undefined && wrote(row.user, me.value));
  return ok(mine.flatMap((row) => ofWatch(row, marks.has(row.number), watch, report)));
}

async function list(
  api: Api,
  repository: string,
  by: Readonly<Record<string, string>>,
  most: number,
): Promise<Result<readonly Row[], Trouble>> {
  const query = { ...by, state: "all", sort: "updated", direction: "desc" };
  const rows = await pages(api, { method: "GET", path: repoPath(repository, "issues"), query }, most);
  if (!rows.ok) return rows;
  const read = z.array(issueSchema).safeParse(rows.value);
  return read.success ? ok(read.data) : fail(unexpected("issues"));
}

function ofWatch(row: Row, labelled: boolean, watch: Watch, report: ReportInput): readonly OwnIssue[] {
  const text = row.body ?? "";
  const apart = readIssue(text);
  if (apart === null && !labelled) return [];
  const { above, body, marker } = apart ?? { above: "", body: text, marker: null };
  const own = marker === null ? recognised(row, watch, report) : claimed(marker, watch, report);
  if (own === null) return [];
  return [
    {
      number: row.number,
      title: row.title,
      above,
      body,
      marker: own,
      open: row.state === "open",
      closedAt: row.closed_at ?? null,
    },
  ];
}

/** The marker if it is of this watch; one without a name if it carries something of this watch's senders. */
function claimed(marker: Marker, watch: Watch, report: ReportInput): Marker | null {
  if (marker.name !== undefined) return marker.name === watch.name ? marker : null;
  const names = namesOf(watch.senders);
  const known = new Set(report.judgement.findings.map((f) => f.fingerprint));
  const carried = marker.carried.filter(([fingerprint, , , , subject]) => known.has(fingerprint) || names.has(subject));
  return carried.length === 0 && marker.carried.length > 0 ? null : { ...marker, name: watch.name, carried };
}

/** A person broke the marker: the history, or the title, still tells what it is about. */
function recognised({ number, title }: Row, watch: Watch, report: ReportInput): Marker | null {
  const key = keyOfIssue(report, number, title);
  return key === null ? null : { name: watch.name, key, clean: 0, carried: [] };
}
