import { count } from "../text/printable.ts";
import { headlineOf, signOf, type Sign } from "./headline.ts";
import { tally, type ReportInput } from "./model.ts";
import { headlineText } from "./words/headline.ts";

/** The verdict in one line, with its numbers. */
export function summaryLine(input: ReportInput): string {
  const t = tally(input);
  const { mode } = input.judgement;
  const found = `${count(t.errors, "error")}, ${count(t.warnings, "warning")}`;
  const changed =
    mode === "absolute" ? "" : mode === "pull-request" ? `, ${t.introduced} by this change` : `, ${t.introduced} new`;
  const resolved = t.resolved === 0 ? "" : `, ${t.resolved} resolved`;
  const open = t.notChecked === 0 ? "" : `, ${t.notChecked} not checked`;
  return `${headline(input)} (${found}${changed}${resolved}${open})`;
}

/** The verdict as a title for people: what this run is about, in words. */
export function headline(input: ReportInput): string {
  return `Mail deliverability: ${headlineText(headlineOf(input), input.at)}`;
}

export function sign(input: ReportInput): Sign {
  return signOf(headlineOf(input));
}

/** Sizes of what was looked at, and what of it could not be read: what the verdict rests on. */
export function scopeLine(input: ReportInput): string {
  const refs = input.base === null ? "" : ` · base ${input.base} → head ${input.head ?? "your files"}`;
  return `${scopeParts(input).join(" · ")}${refs}`;
}

function scopeParts(input: ReportInput): readonly string[] {
  const t = tally(input);
  const { facts } = input;
  const domains = new Set(facts.senders.flatMap((s) => s.mailFrom)).size;
  const lists =
    t.listsAsked === 0 ? "no lists asked" : `${count(t.listsAsked, "list")} asked, ${t.listsAnswered} answered`;
  return [
    count(domains, "domain"),
    count(t.addresses, "sending address", "sending addresses"),
    ...unread(
      "SPF",
      [...facts.spf.values()].map((fact) => fact.known),
    ),
    ...unread(
      "reverse names",
      [...facts.reverse.values()].map(({ names }) => names.known),
    ),
    lists,
  ];
}

/** Silent where all could be read. */
function unread(what: string, read: readonly boolean[]): readonly string[] {
  const known = read.filter((is) => is).length;
  return known === read.length ? [] : [`${what} read of ${known} of ${read.length}`];
}

/** `▓▓▓▓▓▓▓▓▓░ 9/10`. */
export function budgetBar(lookups: number): string {
  const full = Math.min(10, lookups);
  return `${"▓".repeat(full)}${"░".repeat(10 - full)} ${lookups}/10`;
}
