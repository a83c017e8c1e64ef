import { count } from "../../../text/printable.ts";
import type { MarkdownWords } from "../markdown.ts";

export const markdownEn: MarkdownWords = {
  cut: "Not all of it fits on this page; the rest is in the JSON and HTML reports.",
  what: "What is wrong, and what to do",
  where: "Where",
  known: (mode, problems) =>
    `${count(problems, "problem")} ${mode === "pull-request" ? "from before this pull request" : "known from earlier runs"}`,
  accepted: (n) => count(n, "accepted finding"),
  moreUnknown: (causes) => `${count(causes, "more cause")} for which something could not be checked`,
  moreRows: (n) => `…and ${count(n, "more row")} (JSON report).`,
  nothingNew: "Nothing new.",
  nothingLeft: "Nothing is left to report.",
  nothing: "Nothing to report.",
  why: "why",
  publish: (record) => ` Publish ${record}.`,
  worseByThis: "worse by this pull request",
  worse: "worse than before",
  notCompared: "could not be compared",
  since: (day) => `since ${day}`,
  tracked: (issue) => `tracked in #${issue}`,
  note: (parts) => (parts.length === 0 ? "" : ` (${parts.join(", ")})`),
  sameLine: "same line",
  notChecked: (subject, byThis) => `Not checked${byThis ? " by this pull request" : ""}: ${subject}`,
  byHand: "Reproduce by hand (dig / nslookup)",
  withoutDig: "Without dig: `nslookup -type=TYPE NAME` asks the same, with the type and the name of the line.",
  recovered: "Recovered",
  recoveredLine: (about, message, id, since) =>
    `${about === "" ? "" : `${about}: `}no longer: ${message} (${id})${since === "" ? "" : `, stood since ${since}`}`,
};
