import { z } from "zod";
import type { ReportInput } from "../../report/model.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import { pages, repoPath, type Api } from "../api.ts";
import { unexpected, type Trouble } from "../trouble.ts";
import { authorSchema, whoAmI, wrote } from "../whoami.ts";
import { readMarker } from "./marker.ts";
import { planIssues, type IssueStep, type OwnIssue } from "./plan.ts";

/** Finds the issues again, and lets people filter them. */
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
const numberSchema = z.object({ number: z.int() });

export interface Synced {
  /** What was done, one line each, for the log. */
  readonly done: readonly string[];
  /** The issue that carries a finding, by fingerprint. */
  readonly issues: ReadonlyMap<string, number>;
  /** What stopped it, if something did. */
  readonly trouble: Trouble | null;
}

/** Brings the tracking issues to what the report says. Stops at the first trouble; what was done until then counts. */
export async function syncIssues(
  api: Api,
  repository: string,
  report: ReportInput,
  runUrl: string | null,
): Promise<Synced> {
  const own = await ownIssues(api, repository);
  if (!own.ok) return { done: [], issues: new Map(), trouble: own.error };
  const done: string[] = [];
  const issues = new Map<string, number>();
  const steps = planIssues(report, own.value, runUrl);
  const label = steps.some((step) => step.kind === "create") ? await ensureLabel(api, repository) : null;
  if (label !== null) return { done, issues, trouble: label };
  for (const step of steps) {
    const number = await carryOut(api, repository, step);
    if (!number.ok) return { done, issues, trouble: number.error };
    for (const finding of step.cause?.findings ?? []) issues.set(finding.fingerprint, number.value);
    const line = lineOf(step, number.value);
    if (line !== null) done.push(line);
  }
  return { done, issues, trouble: null };
}

async function ownIssues(api: Api, repository: string): Promise<Result<readonly OwnIssue[], Trouble>> {
  const query = { labels: LABEL, state: "all", sort: "updated", direction: "desc" };
  const rows = await pages(api, { method: "GET", path: repoPath(repository, "issues"), query }, MOST_PAGES);
  if (!rows.ok) return rows;
  const read = z.array(issueSchema).safeParse(rows.value);
  if (!read.success) return fail(unexpected("issues"));
  const marked = read.data.flatMap((issue) => {
    const marker = issue.pull_request === undefined ? readMarker(issue.body ?? "") : null;
    return marker === null ? [] : [{ issue, marker }];
  });
  if (marked.length === 0) return ok([]);
  const me = await whoAmI(api);
  if (!me.ok) return me;
  return ok(
    marked
      .filter(({ issue }) => wrote(issue.user, me.value))
      .map(({ issue, marker }) => ({
        ...{ number: issue.number, title: issue.title, body: issue.body ?? "", marker },
        ...{ open: issue.state === "open", closedAt: issue.closed_at ?? null },
      })),
  );
}

/** Creates the label when it is missing. */
async function ensureLabel(api: Api, repository: string): Promise<Trouble | null> {
  const there = await api.call({ method: "GET", path: repoPath(repository, "labels", LABEL) });
  if (there.ok) return null;
  if (there.error.kind !== "not-found") return there.error;
  const body = { name: LABEL, color: "b60205", description: "Mail deliverability, kept by Mailworthy" };
  const made = await api.call({ method: "POST", path: repoPath(repository, "labels"), body, repeatable: true });
  return made.ok || made.error.kind === "invalid" ? null : made.error; // another run made it meanwhile
}

async function carryOut(api: Api, repository: string, step: IssueStep): Promise<Result<number, Trouble>> {
  const { title, body } = step;
  if (step.kind === "create") {
    // Not repeated: when it is unknown whether it was created, the next run finds it, or is red once more.
    const made = await api.call({
      ...{ method: "POST", path: repoPath(repository, "issues"), body: { title, body, labels: [LABEL] } },
    });
    if (!made.ok) return made;
    const read = numberSchema.safeParse(made.value);
    return read.success ? ok(read.data.number) : fail(unexpected("the new issue"));
  }
  const { number, state, comment } = step;
  const reason = state === "closed" ? { state, state_reason: "completed" } : state === "open" ? { state } : {};
  // The body first: it holds the state, so that a comment that fails is not written twice by the next run.
  const edited = await api.call({
    ...{ method: "PATCH", path: repoPath(repository, "issues", number), body: { title, body, ...reason } },
    repeatable: true,
  });
  if (!edited.ok) return edited;
  if (comment === null) return ok(number);
  const told = await api.call({
    ...{ method: "POST", path: repoPath(repository, "issues", number, "comments"), body: { body: comment } },
  });
  return told.ok ? ok(number) : told;
}

function lineOf(step: IssueStep, number: number): string | null {
  if (step.kind === "create") return `opened issue #${number}: ${step.title}`;
  if (step.state === "closed") return `closed issue #${number}: ${step.title}`;
  if (step.state === "open") return `opened issue #${number} again: ${step.title}`;
  return step.comment === null ? null : `commented on issue #${number}: ${step.title}`;
}
