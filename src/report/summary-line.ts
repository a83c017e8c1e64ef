import { count } from "../text/printable.ts";
import { news, tally, type ReportInput } from "./model.ts";
import { passesOnlyText, underBaseText } from "./settings-words.ts";

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
  const under = input.settings?.underBase ?? null;
  const only = under === null ? "" : `; under the base's settings ${underBaseText(under)}`;
  return `Mail deliverability: ${word} (${found}${changed}${resolved}${open})${only}`;
}

/** The verdict as a title for people: what this run is about, in words. */
export function headline(input: ReportInput): string {
  return `Mail deliverability: ${verdictWords(input)}`;
}

function verdictWords(input: ReportInput): string {
  const { mode, verdict } = input.judgement;
  const t = tally(input);
  const under = input.settings?.underBase ?? null;
  if (under !== null) return passesOnlyText(under);
  if (verdict === "not-checked") return "too much could not be checked";
  const found = [
    ...(t.errors > 0 ? [count(t.errors, "error")] : []),
    ...(t.warnings > 0 ? [count(t.warnings, "warning")] : []),
  ].join(", ");
  if (mode === "absolute") return found === "" ? "nothing wrong was found" : found;
  if (input.learned) return "first run, what stands today was learned";
  const regressions = news(input).filter((f) => f.severity === "error").length;
  const where = mode === "pull-request" ? "in this pull request" : "since the last good state";
  if (regressions > 0) return `${count(regressions, "regression")} ${where}`;
  return verdict === "fail" ? found : `no regression ${where}`;
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
