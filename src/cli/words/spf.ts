import type { SpfProblem } from "../../mail/spf/problem.ts";
import type { SpfNextStep, SpfReason, SpfVerdict } from "../spf-advice.ts";

/** What `mailworthy spf` says. */
export interface SpfCommandWords {
  readonly verdict: (verdict: SpfVerdict) => string;
  readonly reason: (reason: SpfReason) => string;
  readonly next: (next: SpfNextStep) => string;
  /** Why an evaluation ended, without a full stop. */
  readonly problem: (problem: SpfProblem) => string;
  /** Before the text that the domain publishes for refusals. */
  readonly explains: (explanation: string) => string;
  readonly moreLines: (n: number) => string;
  /** The lookups, and those that found nothing, each as a bar with its number. */
  readonly used: (lookups: string, voids: string) => string;
  readonly legend: string;
  /** The column on the right. */
  readonly lookups: string;
  readonly circle: (domain: string) => string;
  readonly notLookedAt: (n: number) => string;
  readonly moreRanges: (first: string, more: number) => string;
  readonly outcome: {
    readonly match: string;
    /** It matches, but with a qualifier that is no pass, inside an include. */
    readonly matchOnly: string;
    readonly noMatch: string;
    /** The same where the name holds no record. */
    readonly noMatchVoid: string;
    readonly redirect: string;
    readonly permerror: string;
    readonly temperror: string;
  };
  /** What stands between an outcome and what is wrong. */
  readonly because: (outcome: string, problem: string) => string;
  readonly asked: (question: string) => string;
}
