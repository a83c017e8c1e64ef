import type { InLang, Lang } from "../../core/lang.ts";
import type { AnnotationWords } from "./annotations.ts";
import type { BadgeWords } from "./badge.ts";
import type { CommonWords } from "./common.ts";
import { wordsEn } from "./en/words.ts";
import type { HeadlineWords } from "./headline.ts";
import { wordsJa } from "./ja/words.ts";
import type { MarkdownWords } from "./markdown.ts";
import type { PageFindingWords } from "./page-finding.ts";
import type { PageHistoryWords } from "./page-history.ts";
import type { PageListWords } from "./page-lists.ts";
import type { PageSpfWords } from "./page-spf.ts";
import type { PageWords } from "./page.ts";
import type { ProviderWords } from "./provider.ts";
import type { SettingsWords } from "./settings.ts";
import type { SpfWords } from "./spf.ts";
import type { TableWords } from "./table.ts";
import type { TerminalWords } from "./terminal.ts";
import type { UnknownWords } from "./unknown.ts";
import type { WrongInputWords } from "./wrong-input.ts";

/** All that reports say by themselves, a topic each; what rules say stands with the rules. */
export interface ReportWords {
  readonly annotations: AnnotationWords;
  readonly badge: BadgeWords;
  readonly common: CommonWords;
  readonly headline: HeadlineWords;
  readonly markdown: MarkdownWords;
  readonly page: PageWords;
  readonly pageFinding: PageFindingWords;
  readonly pageHistory: PageHistoryWords;
  readonly pageLists: PageListWords;
  readonly pageSpf: PageSpfWords;
  readonly provider: ProviderWords;
  readonly settings: SettingsWords;
  readonly spf: SpfWords;
  readonly table: TableWords;
  readonly terminal: TerminalWords;
  readonly unknown: UnknownWords;
  readonly wrongInput: WrongInputWords;
}

const WORDS: InLang<ReportWords> = { en: wordsEn, ja: wordsJa };

export function reportWords(lang: Lang): ReportWords {
  return WORDS[lang];
}
