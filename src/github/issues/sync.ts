import { z } from "zod";
import type { Watch } from "../../compare/watch.ts";
import type { Lang } from "../../core/lang.ts";
import { langOf } from "../../report/lang.ts";
import type { ReportInput } from "../../report/model.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import { repoPath, type Api } from "../api.ts";
import { unexpected, type Trouble } from "../trouble.ts";
import { githubWords } from "../words/words.ts";
import { LABEL, ownIssues } from "./own.ts";
import { planIssues, type IssueStep } from "./plan.ts";

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
  watch: Watch,
  report: ReportInput,
  runUrl: string | null,
): Promise<Synced> {
  const own = await ownIssues(api, repository, watch, report);
  if (!own.ok) return { done: [], issues: new Map(), trouble: own.error };
  const done: string[] = [];
  const issues = new Map<string, number>();
  const steps = planIssues(report, own.value, runUrl);
  const label = steps.some((step) => step.kind === "create") ? await ensureLabel(api, repository) : null;
  if (label !== null) return { done, issues, trouble: label };
  let locked: Trouble | null = null;
  for (const step of steps) {
    const carried = await carryOut(api, repository, step);
    if (!carried.ok) return { done, issues, trouble: carried.error };
    const { number, unsaid } = carried.value;
    locked ??= unsaid;
    for (const finding of step.cause?.findings ?? []) issues.set(finding.fingerprint, number);
    const line = unsaid === null ? lineOf(step, number, langOf(report)) : null;
    if (line !== null) done.push(line);
  }
  return { done, issues, trouble: locked };
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

interface CarriedOut {
  readonly number: number;
  /** The comment was not written, since the conversation is locked. */
  readonly unsaid: Trouble | null;
}

async function carryOut(api: Api, repository: string, step: IssueStep): Promise<Result<CarriedOut, Trouble>> {
  const { title, body } = step;
  if (step.kind === "create") {
    // Not repeated: when it is unknown whether it was created, the next run finds it, or is red once more.
    const made = await api.call({
      method: "POST",
      path: repoPath(repository, "issues"),
      body: { title, body, labels: [LABEL] },
    });
    if (!made.ok) return made;
    const read = numberSchema.safeParse(made.value);
    return read.success ? ok({ number: read.data.number, unsaid: null }) : fail(unexpected("the new issue"));
  }
  const { number, state, comment } = step;
  const reason = state === "closed" ? { state, state_reason: "completed" } : state === "open" ? { state } : {};
  // The body first: it holds the state, so that a comment that fails is not written twice by the next run.
  const edited = await api.call({
    method: "PATCH",
    path: repoPath(repository, "issues", number),
    body: { title, body, ...reason },
    repeatable: true,
  });
  if (!edited.ok) return edited;
  if (comment === null) return ok({ number, unsaid: null });
  const told = await api.call({
    method: "POST",
    path: repoPath(repository, "issues", number, "comments"),
    body: { body: comment },
  });
  if (told.ok) return ok({ number, unsaid: null });
  // A person locked it, the rest goes on; its body was edited all the same.
  return told.error.kind === "locked" ? ok({ number, unsaid: told.error }) : told;
}

function lineOf(step: IssueStep, number: number, lang: Lang): string | null {
  const { issue: words } = githubWords(lang);
  if (step.kind === "create") return words.opened(number, step.title);
  if (step.state === "closed") return words.closed(number, step.title);
  if (step.state === "open") return words.openedAgain(number, step.title);
  return step.comment === null ? null : words.commented(number, step.title);
}
