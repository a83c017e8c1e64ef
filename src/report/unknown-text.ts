import type { Lang } from "../core/lang.ts";
import type { NotChecked } from "../rules/finding.ts";
import { detailOf as whyText } from "../rules/why.ts";

/** What was (not) said of something that is not known. */
export type Unknown = Pick<NotChecked, "detail" | "why">;

/** The detail of what could not be checked in a language, with the cure where there is one: the only place where reports take it from. */
export function detailOf(unknown: Unknown, lang: Lang): string {
  return whyText(lang, unknown);
}
