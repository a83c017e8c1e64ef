import { count } from "../../../text/printable.ts";
import type { TerminalWords } from "../terminal.ts";
import { num } from "./numbers.ts";

export const terminalEn: TerminalWords = {
  firstRun: "First run: what stands today was learned; from now on only changes for the worse fail.",
  publish: (record) => `publish: ${record}`,
  strings: (strings) => `in a zone file, as strings of at most 255 bytes: ${strings}`,
  letterToList: (command) => `a letter to send: ${command}`,
  letterToHoster: (command) => `a letter to the hoster: ${command}`,
  letterInJson: "a letter to the hoster: --json, field drafts",
  known: (mode, findings) =>
    `From ${mode === "pull-request" ? "before this change" : "earlier runs"} (${count(findings, "finding")}; --verbose shows all of them)`,
  notCompared: "could not be compared",
  knownLine: (what, id, change, message) => `${what}  ${id}${change === "" ? "" : `, ${change}`}: ${message}`,
  more: (n) => `… and ${num(n)} more`,
  notChecked: (causes) => `Not checked (${count(causes, "cause")}; neither good nor bad)`,
  notCheckedLine: (subject, why, where) => `${subject}: ${why}${where === "" ? "" : ` · ${where}`}`,
  moreRows: (n) => `… and ${num(n)} more (see --format json)`,
  moreDomains: (n) => `… and ${count(n, "more domain")}`,
  held: (lists) => `Questions that waited for a list's rate cap (--list-rate): ${lists}`,
};
