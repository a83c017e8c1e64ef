import type { Lang } from "../core/lang.ts";
import type { NotChecked } from "./finding.ts";
import { whyText as japanese } from "./words/ja/why.ts";

/** Why something is not checked, with the cure where there is one. What was read from a file keeps its English. */
export function detailOf(lang: Lang, { detail, why }: Pick<NotChecked, "detail" | "why">): string {
  return lang === "en" || why === undefined ? detail : japanese(why);
}
