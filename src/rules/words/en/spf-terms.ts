import type { LookupCosts, NamedCharacters, PlacedTerm } from "../../../mail/spf/notice.ts";
import { termFaultText } from "../../../mail/spf/term-fault.ts";
import type { TermFault } from "../../../mail/spf/term-fault.ts";
import { count } from "../../../text/printable.ts";

/** `U+200B zero width space at column 15, …` */
export function oddText({ first, count: all }: NamedCharacters): string {
  const shown = first.map((c) => `${c.name} at column ${c.column}`);
  return `${shown.join(", ")}${all > first.length ? ` and ${all - first.length} more` : ""}`;
}

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
