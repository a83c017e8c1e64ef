import type { JudgedFinding } from "../compare/types.ts";
import { LANGS, type InLang, type Lang } from "../core/lang.ts";
import { english } from "./drafts/en.ts";
import { japanese } from "./drafts/ja.ts";
import type { Letter } from "./drafts/letter.ts";
import { lettersOf } from "./drafts/of-finding.ts";
import { langOf } from "./lang.ts";
import type { ReportInput } from "./model.ts";

/** A letter that a person can send as it is. Plain text; what came from DNS in it is printable but else untrusted. */
export interface Draft {
  readonly language: Lang;
  readonly to: "list" | "hoster" | "postmaster";
  readonly subject: string;
  readonly body: string;
}

/** The letters that help with a finding; none where nobody needs to be written to. */
export function draftsOf(finding: JudgedFinding, input: ReportInput): readonly Draft[] {
  if (finding.change === "resolved") return [];
  const letters = lettersOf(finding, input.facts, input.at);
  return letters.flatMap((letter) => inTurn(langOf(input)).map((language) => draftOf(letter, language)));
}

/** Each letter in both languages, or in one. */
export function draftsFrom(letters: readonly Letter[], only: Draft["language"] | null = null): readonly Draft[] {
  const languages = only === null ? inTurn("en") : [only];
  return letters.flatMap((letter) => languages.map((language) => draftOf(letter, language)));
}

/** All languages, that of the reader first. */
function inTurn(first: Lang): readonly Lang[] {
  return [first, ...LANGS.filter((lang) => lang !== first)];
}

const WRITERS: InLang<typeof english> = { en: english, ja: japanese };

function draftOf(letter: Letter, language: Lang): Draft {
  return { language, to: letter.to, ...WRITERS[language](letter) };
}
