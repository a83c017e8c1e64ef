import type { Severity } from "../../config/types.ts";
import type { Draft } from "../drafts.ts";

/** The findings on the page. */
export interface PageFindingWords {
  readonly title: string;
  readonly none: string;
  moreFindings(n: number): string;
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
  noLonger(message: string): string;
  /** When it came: by the change that is judged. */
  readonly thisChange: string;
  readonly thisPullRequest: string;
  beforeThis(isPullRequest: boolean): string;
  readonly isNew: string;
  /** What follows `isNew`; days as `YYYY-MM-DD`. */
  firstSeen(day: string): string;
  readonly worse: string;
  since(day: string): string;
  stoodSince(day: string): string;
  readonly notCompared: string;
  acceptedUntil(day: string): string;
  /** Between the day of acceptance and the rest. */
  readonly parting: string;
  to(to: Draft["to"]): string;
  readonly languages: Readonly<Record<Draft["language"], string>>;
  commands(n: number): string;
  /** Before an answer. */
  readonly answers: string;
}
