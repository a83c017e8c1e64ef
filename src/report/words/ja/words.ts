import type { ReportWords } from "../words.ts";
import { annotationsJa } from "./annotations.ts";
import { badgeJa } from "./badge.ts";
import { commonJa } from "./common.ts";
import { headlineJa } from "./headline.ts";
import { markdownJa } from "./markdown.ts";
import { pageJa } from "./page.ts";
import { pageFindingJa } from "./page-finding.ts";
import { pageHistoryJa } from "./page-history.ts";
import { pageListsJa } from "./page-lists.ts";
import { pageSpfJa } from "./page-spf.ts";
import { providerJa } from "./provider.ts";
import { settingsJa } from "./settings.ts";
import { spfJa } from "./spf.ts";
import { tableJa } from "./table.ts";
import { terminalJa } from "./terminal.ts";
import { unknownJa } from "./unknown.ts";
import { wrongInputJa } from "./wrong-input.ts";

export const wordsJa: ReportWords = {
  annotations: annotationsJa,
  badge: badgeJa,
  common: commonJa,
  headline: headlineJa,
  markdown: markdownJa,
  page: pageJa,
  pageFinding: pageFindingJa,
  pageHistory: pageHistoryJa,
  pageLists: pageListsJa,
  pageSpf: pageSpfJa,
  provider: providerJa,
  settings: settingsJa,
  spf: spfJa,
  table: tableJa,
  terminal: terminalJa,
  unknown: unknownJa,
  wrongInput: wrongInputJa,
};
