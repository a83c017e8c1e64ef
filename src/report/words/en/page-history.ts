import type { PageHistoryWords } from "../page-history.ts";

export const pageHistoryEn: PageHistoryWords = {
  title: "History",
  run: "Run",
  errors: "Errors",
  warnings: "Warnings",
  listed: "Listed",
  notChecked: "Not checked",
  caption: "Open findings after each run, latest first",
  asTable: "The same as a table",
  chart: (runs, first, last, now) =>
    `Open findings over ${runs} runs, ${first} to ${last}; now ${now.map(([kind, n]) => `${n} ${kind.toLowerCase()}`).join(", ")}`,
};
