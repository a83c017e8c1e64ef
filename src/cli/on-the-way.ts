import type { InLang, Lang } from "../core/lang.ts";
import { onTheWayEn } from "./words/en/on-the-way.ts";
import { onTheWayJa } from "./words/ja/on-the-way.ts";
import type { OnTheWayWords } from "./words/on-the-way.ts";

const WORDS: InLang<OnTheWayWords> = { en: onTheWayEn, ja: onTheWayJa };

/** Apart from what the commands say when they are done: these few are needed by all of them. */
export function onTheWayWords(lang: Lang): OnTheWayWords {
  return WORDS[lang];
}
