import { BLIND_RUNS, type Blind } from "../compare/blind.ts";
import type { UnderBase } from "../compare/settings-change.ts";
import { news, open, tally, type ReportInput } from "./model.ts";

/** What a run came to: the one thing that its first line says. */
export type Headline =
  /** It passes, or is let pass, and would not by the settings of the base. */
  | { readonly code: "only-by-loosening"; readonly under: UnderBase; readonly failed: boolean }
  | { readonly code: "regressions"; readonly count: number; readonly where: Where }
  | { readonly code: "found"; readonly errors: number; readonly warnings: number }
  | {
      readonly code: "blind";
      readonly blind: readonly [Blind, ...Blind[]];
      readonly all: boolean;
      readonly runs: number;
    }
  | { readonly code: "too-much-unknown"; readonly notChecked: number; readonly most: number }
  | { readonly code: "uncompared"; readonly errors: number; readonly warnings: number }
  | { readonly code: "learned"; readonly errors: number; readonly warnings: number }
  /** Nothing new; what stood before still stands. `since`: the day of the oldest, null when it is not known. */
  | {
      readonly code: "known";
      readonly errors: number;
      readonly warnings: number;
      readonly since: string | null;
      readonly where: Where;
      readonly partly: boolean;
    }
  | { readonly code: "fine"; readonly warnings: number; readonly where: Where | null; readonly partly: boolean };

export type Where = "pull-request" | "history";
/** How it is shown at a glance. */
export type Sign = "good" | "known" | "bad" | "unseen";

export function headlineOf(input: ReportInput): Headline {
  const { mode, verdict, notChecked, exitCode } = input.judgement;
  const { errors, warnings } = tally(input);
  const where: Where | null = mode === "absolute" ? null : mode;
  const under = input.settings?.underBase ?? null;
  if (under !== null) return { code: "only-by-loosening", under, failed: verdict === "fail" };
  if (verdict === "fail") {
    const count = where === null ? 0 : news(input).filter((f) => f.severity === "error").length;
    return count > 0 && where !== null ? { code: "regressions", count, where } : { code: "found", errors, warnings };
  }
  const unseen = blindnessOf(input);
  if (unseen !== null) return unseen;
  if (verdict === "not-checked") {
    if (exitCode === 3)
      return { code: "too-much-unknown", notChecked: notChecked.length, most: input.maxNotChecked ?? 0 };
    return { code: "uncompared", errors, warnings };
  }
  if (input.learned) return { code: "learned", errors, warnings };
  // That a list wants a key, or is dead, is so every night, and is told below.
  const partly = notChecked.some((n) => n.list === null);
  const standing = open(input).filter((f) => f.severity === "error");
  if (where !== null && standing.length > 0) {
    const days = standing.flatMap((f) => (f.since === null || f.since === "" ? [] : [f.since])).sort();
    return { code: "known", errors, warnings, since: days[0] ?? null, where, partly };
  }
  return { code: "fine", warnings, where, partly };
}

export type Blindness = Extract<Headline, { code: "blind" }>;

/** The classes of which nothing was heard, also where a regression has the headline; null when there is none. */
export function blindnessOf({ judgement: { blind, blindRuns }, facts }: ReportInput): Blindness | null {
  const [first, ...more] = blind;
  if (first === undefined) return null;
  const asked = Object.values(facts.heard).filter((heard) => heard.asked > 0).length;
  return { code: "blind", blind: [first, ...more], all: blind.length === asked, runs: blindRuns };
}

export function signOf(headline: Headline): Sign {
  switch (headline.code) {
    case "only-by-loosening":
      return headline.failed ? "bad" : "known";
    case "regressions":
    case "found":
      return "bad";
    case "blind":
      return headline.runs >= BLIND_RUNS ? "bad" : "unseen";
    case "too-much-unknown":
    case "uncompared":
      return "unseen";
    case "learned":
      return headline.errors > 0 ? "known" : "good";
    case "known":
      return "known";
    case "fine":
      return "good";
  }
}
