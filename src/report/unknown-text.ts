import type { InLang, Lang } from "../core/lang.ts";
import type { UnknownReason } from "../mail/known.ts";

/** Why something is not known, and what was (not) said. */
export interface Unknown {
  readonly reason: UnknownReason;
  readonly detail: string;
}

const own = ({ detail }: Unknown): string => detail;
const DETAILS: InLang<typeof own> = { en: own, ja: own };

/** The detail of what could not be checked in a language, with the cure where there is one: the only place where reports take it from. */
export function detailOf(unknown: Unknown, lang: Lang): string {
  return DETAILS[lang](unknown);
}
