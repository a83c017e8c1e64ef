import type { InLang, Lang } from "../../core/lang.ts";
import { cliEn } from "./en/words.ts";
import { cliJa } from "./ja/words.ts";
import type { SpfCommandWords } from "./spf.ts";

/** What the single commands say to people, a command each; JSON has no language. */
export interface CliWords {
  readonly spf: SpfCommandWords;
}

const WORDS: InLang<CliWords> = { en: cliEn, ja: cliJa };

export function cliWords(lang: Lang): CliWords {
  return WORDS[lang];
}
