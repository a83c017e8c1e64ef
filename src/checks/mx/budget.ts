import { MAX_QUESTIONS } from "../../dns/budget.ts";
import { notAskedText } from "../../dns/words.ts";
import type { MxDomain } from "../../mail/mx/mx.ts";
import { notChecked, type About } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";

/** Exchanges that were not looked at, since a domain may name any number of them. */
export function beyondBudget(about: About, { notAsked = 0 }: MxDomain): readonly CheckOutcome[] {
  if (notAsked === 0) return [];
  return [notChecked(about, { known: false, reason: "limit", detail: notAskedText(MAX_QUESTIONS, notAsked) })];
}
