import type { Severity } from "../../config/types.ts";
import type { Draft } from "../drafts.ts";

/** The findings on the page. */
export interface PageFindingWords {
  readonly title: string;
  readonly none: string;
  readonly moreFindings: (n: number) => string;
  readonly show: string;
  readonly all: string;
  readonly only: Readonly<Record<Severity, string>>;
  readonly resolved: string;
  readonly accepted: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly corrected: string;
  readonly where: string;
  readonly sinceRow: string;
  readonly letters: string;
  readonly proof: string;
  /** Before the record as a zone file takes it. */
  readonly inZoneFile: string;
  readonly noLonger: (message: string) => string;
  /** When it came: by the change that is judged. */
  readonly thisChange: string;
  readonly thisPullRequest: string;
  readonly beforeThis: (isPullRequest: boolean) => string;
  readonly isNew: string;
  /** What follows `isNew`; days as `YYYY-MM-DD`. */
  readonly firstSeen: (day: string) => string;
  readonly worse: string;
  readonly since: (day: string) => string;
  readonly stoodSince: (day: string) => string;
  readonly notCompared: string;
  readonly acceptedUntil: (day: string) => string;
  /** Between the day of acceptance and the rest. */
  readonly parting: string;
  readonly to: (to: Draft["to"]) => string;
  readonly languages: Readonly<Record<Draft["language"], string>>;
  readonly commands: (n: number) => string;
  /** Before an answer. */
  readonly answers: string;
}
