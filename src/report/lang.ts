import type { Lang } from "../core/lang.ts";
import type { ReportInput } from "./model.ts";
import { reportWords, type ReportWords } from "./words/words.ts";

/** The language of a report: English where nobody says another one. */
export function langOf({ lang = null }: Pick<ReportInput, "lang">): Lang {
  return lang ?? "en";
}

export function wordsOf(input: Pick<ReportInput, "lang">): ReportWords {
  return reportWords(langOf(input));
}
