import type { ReportWords } from "../words.ts";
import { annotationsEn } from "./annotations.ts";
import { badgeEn } from "./badge.ts";
import { commonEn } from "./common.ts";
import { headlineEn } from "./headline.ts";
import { markdownEn } from "./markdown.ts";
import { pageEn } from "./page.ts";
import { pageFindingEn } from "./page-finding.ts";
import { pageHistoryEn } from "./page-history.ts";
import { pageListsEn } from "./page-lists.ts";
import { pageSpfEn } from "./page-spf.ts";
import { providerEn } from "./provider.ts";
import { settingsEn } from "./settings.ts";
import { spfEn } from "./spf.ts";
import { tableEn } from "./table.ts";
import { terminalEn } from "./terminal.ts";
import { unknownEn } from "./unknown.ts";
import { wrongInputEn } from "./wrong-input.ts";

export const wordsEn: ReportWords = {
  annotations: annotationsEn,
  badge: badgeEn,
  common: commonEn,
  headline: headlineEn,
  markdown: markdownEn,
  page: pageEn,
  pageFinding: pageFindingEn,
  pageHistory: pageHistoryEn,
  pageLists: pageListsEn,
  pageSpf: pageSpfEn,
  provider: providerEn,
  settings: settingsEn,
  spf: spfEn,
  table: tableEn,
  terminal: terminalEn,
  unknown: unknownEn,
  wrongInput: wrongInputEn,
};
