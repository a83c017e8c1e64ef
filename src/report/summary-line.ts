import { count } from "../text/printable.ts";
import { tally, type ReportInput } from "./model.ts";

/** The verdict in one line. */
export function summaryLine(input: ReportInput): string {
  const t = tally(input);
  const { mode, verdict } = input.judgement;
  const found = `${count(t.errors, "error")}, ${count(t.warnings, "warning")}`;
  const open = t.notChecked === 0 ? "" : `, ${t.notChecked} not checked`;
  const resolved = t.resolved === 0 ? "" : `, ${t.resolved} resolved`;
  const changed =
    mode === "absolute" ? "" : mode === "pull-request" ? `, ${t.introduced} by this change` : `, ${t.introduced} new`;
  const unknown = input.judgement.exitCode === 3 ? "too much not checked" : "could not be compared";
  const word = verdict === "pass" ? "fine" : verdict === "fail" ? "failed" : unknown;
  return `Mail deliverability: ${word} (${found}${changed}${resolved}${open})`;
}

/** Sizes of what was looked at. */
export function scopeLine(input: ReportInput): string {
  const t = tally(input);
  const domains = new Set(input.facts.senders.flatMap((s) => s.mailFrom)).size;
  const lists =
    t.listsAsked === 0 ? "no lists asked" : `${count(t.listsAsked, "list")} asked, ${t.listsAnswered} answered`;
  const refs = input.base === null ? "" : ` · base ${input.base} → head ${input.head ?? "work tree"}`;
  return `${count(domains, "domain")} · ${count(t.addresses, "sending address", "sending addresses")} · ${lists}${refs}`;
}

/** `▓▓▓▓▓▓▓▓▓░ 9/10`. */
export function budgetBar(lookups: number): string {
  const full = Math.min(10, lookups);
  return `${"▓".repeat(full)}${"░".repeat(10 - full)} ${lookups}/10`;
}
