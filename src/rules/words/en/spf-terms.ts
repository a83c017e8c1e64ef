import type { LookupCosts, NamedCharacters, PlacedTerm, SpfNotices, Undecided } from "../../../mail/spf/notice.ts";
import { termFaultText } from "../../../mail/spf/term-fault.ts";
import type { TermFault } from "../../../mail/spf/term-fault.ts";
import { count } from "../../../text/printable.ts";
import { noticedIn } from "../noticed.ts";

/** `U+200B zero width space at column 15, …` */
export function oddText({ first, count: all }: NamedCharacters): string {
  const shown = first.map((c) => `${c.name} at column ${c.column}`);
  return `${shown.join(", ")}${all > first.length ? ` and ${all - first.length} more` : ""}`;
}

/** What is wrong with a term, as a clause. */
export function faultText(fault: TermFault): string {
  return termFaultText(fault);
}

/** ` (column 8)` */
export function atText(column: number | null): string {
  return column === null ? "" : ` (column ${column})`;
}

/** ` (in the record of example.net)` */
export function placeText({ holder }: PlacedTerm): string {
  return holder === null ? "" : ` (in the record of ${holder})`;
}

/** More idle includes than this are a number, not a list. */
const MOST_IDLE = 5;

/** Who costs what, and which includes no address of the list needs. */
export function costsText(costs: LookupCosts): string {
  const parts = [
    ...costs.costs.map((c) => `${c.name} ${c.lookups}`),
    ...(costs.more > 0 ? [`${costs.more} more`] : []),
    ...(costs.own > 0 ? [`own a, mx, ptr and exists terms ${costs.own}`] : []),
  ];
  return `Costs: ${parts.join(", ")}.${idleText(costs)}`;
}

function idleText({ idle, includes, lookups }: LookupCosts): string {
  if (idle.length === 0) return "";
  const saved = idle.reduce((sum, i) => sum + i.lookups, 0);
  if (idle.length > MOST_IDLE)
    return ` ${idle.length} of ${count(includes, "include")} let no address of your list pass (together ${count(saved, "lookup")}; the SPF tree in the report marks them): candidates to drop, if nothing else sends through them.`;
  const shown = idle.map((i) => `${i.term} (saves ${i.lookups}: ${lookups} → ${lookups - i.lookups})`);
  return ` No address of your list passes by ${shown.join(", ")}: candidates to drop, if nothing else sends through them.`;
}

/** Strings of a TXT record that lack the space between two terms. */
export function splitText(strings: string | null): string {
  return `Strings of a TXT record are joined as they are: end a string with a space where a new term begins${strings === null ? "" : `, as in ${strings}`}.`;
}

/** What to do; where something must be decided first, that. */
export function helpText(help: string, undecided: Undecided | null): string {
  if (undecided === null) return help;
  const text = undecidedText(undecided);
  switch (undecided.code) {
    case "nobody-left":
    case "shuts-out":
    case "too-many-lookups":
    case "unproven":
      return `${help} ${text}`;
    case "after-all":
    case "gone":
    case "no-record-there":
    case "in-use":
      return text;
  }
}

/** What must be decided before there is a record to publish. */
export function undecidedText(undecided: Undecided): string {
  switch (undecided.code) {
    case "nobody-left":
      return "No record is shown, since without that term nobody could send as this domain: find out what it was meant to name.";
    case "after-all": {
      const [shown, one] = [undecided.terms.slice(0, 5).join(", "), undecided.terms.length === 1];
      return `Decide about ${shown}: if ${one ? "it" : "they"} should count, move ${one ? "it" : "them"} before all; else remove ${one ? "it" : "them"}. No record is shown until that is decided.`;
    }
    case "gone":
      return undecided.near === null
        ? `Correct the name in ${undecided.term}, which may be mistyped, or remove the term if nothing is sent by it. No record is shown, since without it mail that you send may fail.`
        : `Did you mean ${undecided.near}? Correct the name in ${undecided.term}; remove the term only if that service no longer sends for you. No record is shown until that is decided.`;
    case "no-record-there":
      return undecided.near === null
        ? `The name in ${undecided.term} has addresses, but no SPF record: if these servers send your mail, name it with a: instead; if a service sends it, ask which name to include; else remove the term. Until then it breaks SPF (permerror). No record is shown until that is decided.`
        : `Did you mean ${undecided.near}? Correct the name in ${undecided.term}; remove the term only if that service no longer sends for you. No record is shown until that is decided.`;
    case "in-use":
      return `Do not drop ${undecided.term}: ${undecided.by} shows that the service is in use. Ask it which name to include today.`;
    case "shuts-out":
      return `No record is shown, since the one that mends this may shut out ${undecided.address}, which the record seems to mean: decide whether it sends your mail.`;
    case "too-many-lookups":
      return "No record is shown, since no term can be spared for sure: decide which service may go.";
    case "unproven":
      return `No record is shown, since what it would do could not be proven within ${undecided.max} questions to DNS: name fewer hosts and includes first.`;
  }
}

/** The other faulty terms, one by one as far as they are told. */
export function othersText(others: SpfNotices["syntax"]["others"], more: number): string {
  const shown = others.map((o) => `; column ${o.column}, ${o.term}: ${faultText(o.fault)}`).join("");
  return more > others.length ? `${shown}; and ${more - others.length} more` : shown;
}

/** The note for addresses that stand for names. */
export function inStepText(replaced: readonly string[]): string {
  if (replaced.length === 0) return "";
  return `In the record to publish, addresses stand for ${replaced.join(" and ")}, which frees ${count(replaced.length, "lookup")}: change them in the record whenever these servers move. `;
}

/** What every notice of the audit has: its column behind the message, and what to decide behind the help. */
export const noticed = noticedIn(atText, helpText);
