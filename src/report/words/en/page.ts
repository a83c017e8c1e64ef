import { count } from "../../../text/printable.ts";
import type { PageWords } from "../page.ts";
import { num } from "./numbers.ts";

export const pageEn: PageWords = {
  skip: "Skip to the findings",
  sections: "Sections",
  footer: (version, questions, sent) =>
    `Mailworthy ${version} · ${num(questions)} distinct DNS questions, ${num(sent)} sent, retries included. What is not checked is neither good nor bad. Each proof is a command that anyone can run.`,
  verdict: { pass: "Passed", fail: "Failed", "not-checked": "Not checked" },
  errors: "Errors",
  warnings: "Warnings",
  introduced: "New or worse",
  resolved: "Resolved",
  notChecked: "Not checked",
  note: (title, text) => `${title}: ${text}.`,
  firstRun: "First run: what stands today was learned. From now on only changes for the worse fail.",
  stoodBefore: "The findings below stood before this run; they do not fail it.",
  firstAddresses: (shown, all) => `The first ${num(shown)} of ${count(all, "address", "addresses")}`,
  oneRow: "One row for each sending address",
  everythingChecked: "Everything was checked.",
  neither: "Neither good nor bad: what could not be asked, why, and what helps",
  what: "What",
  ofWhom: "Of whom",
  why: "Why",
  detail: "Detail and cure",
};
