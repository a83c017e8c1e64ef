import type { Finding, NotChecked } from "../rules/finding.ts";
import type { Blind } from "./blind.ts";

export type Change = "introduced" | "worsened" | "persisting" | "resolved" | "indeterminate";

/** A finding after comparison. `fingerprint` is a short hash of id, subject, list and cause. */
export interface JudgedFinding extends Finding {
  /** Null in absolute mode. */
  readonly change: Change | null;
  readonly fingerprint: string;
  /** `YYYY-MM-DD`, when an acceptance holds it back. */
  readonly acceptedUntil: string | null;
  /** ISO time when history first saw it; null when unknown. */
  readonly since: string | null;
  /** The tracking issue in which a known regression lives; absent when there is none. */
  readonly issue?: number;
  /** New, and heard from one caching resolver only: a warning that the next run confirms or takes back. */
  readonly pending?: true;
}

export type Mode = "pull-request" | "history" | "absolute";
export type Verdict = "pass" | "fail" | "not-checked";

export interface Judgement {
  readonly mode: Mode;
  readonly verdict: Verdict;
  /** 0 fine, 1 failed by verdict, 3 too much not checked. */
  readonly exitCode: 0 | 1 | 3;
  readonly findings: readonly JudgedFinding[];
  readonly notChecked: readonly NotChecked[];
  /** The classes of which nothing at all was heard. */
  readonly blind: readonly Blind[];
  /** Blind runs in a row, this one included; 0 when this one saw something of each class. */
  readonly blindRuns: number;
}
