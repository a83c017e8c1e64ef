import type { Check } from "../checks/check.ts";
import type { Finding } from "../checks/types.ts";
import type { InLang, Lang } from "../core/lang.ts";

/** What a finding says to people. */
export interface FindingText {
  readonly message: string;
  readonly help: string;
}

const own = ({ message, help }: Pick<Finding, "message" | "help">): FindingText => ({ message, help });
const TEXTS: InLang<typeof own> = { en: own, ja: own };

/** What a finding says in a language: the only place where reports take it from. */
export function textOf(finding: Pick<Finding, "message" | "help">, lang: Lang): FindingText {
  return TEXTS[lang](finding);
}

/** As `textOf`, of a finding of which only the message is known. */
export function messageOf({ message }: Pick<Finding, "message">, lang: Lang): string {
  return textOf({ message, help: "" }, lang).message;
}

/** What a check looks for, why, and what helps. */
export interface CheckText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

const ofCheck = ({ title, why, fix }: Pick<Check, "title" | "why" | "fix">): CheckText => ({ title, why, fix });
const CHECK_TEXTS: InLang<typeof ofCheck> = { en: ofCheck, ja: ofCheck };

/** What a check says in a language: the only place where reports take it from. */
export function checkText(check: Check, lang: Lang): CheckText {
  return CHECK_TEXTS[lang](check);
}
