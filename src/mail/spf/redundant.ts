import { covers, isPrivate } from "../../ip/private.ts";
import type { IpRange } from "../../ip/range.ts";
import type { Directive, SpfRecord, Term } from "./parse.ts";

/** Ranges of one record that are compared with each other. */
const MAX_RANGES = 500;

/** A term that changes nothing, and why. `by` is the term that makes it so. */
export interface Redundant {
  readonly term: Term;
  /** `unreachable` has another qualifier than the term before it that always matches first: it was meant to count. */
  readonly why: "after-all" | "redirect-beside-all" | "duplicate" | "inside" | "unreachable" | "private";
  readonly by: string;
}

/** Every term that could be left out, once, in the order of the record. */
export function redundant(record: SpfRecord): readonly Redundant[] {
  const found: Redundant[] = [];
  const seen = new Set<string>();
  const ranges: { readonly range: IpRange; readonly directive: Directive }[] = [];
  let all: string | null = null;
  for (const term of record.terms) {
    if (term.kind === "modifier") continue;
    if (all !== null) {
      found.push({ term, why: "after-all", by: all });
      continue;
    }
    if (term.mechanism.name === "all") all = term.text;
    const key = term.text.toLowerCase().replace(/^\+/, "");
    if (seen.has(key)) {
      found.push({ term, why: "duplicate", by: term.text });
      continue;
    }
    seen.add(key);
    const why = rangeFault(term, ranges);
    if (why !== null) found.push(why);
  }
  if (all !== null && record.redirect !== null)
    found.push({ term: record.redirect, why: "redirect-beside-all", by: all });
  return found;
}

function rangeFault(
  term: Directive,
  ranges: { readonly range: IpRange; readonly directive: Directive }[],
): Redundant | null {
  const { mechanism } = term;
  if (mechanism.name !== "ip4" && mechanism.name !== "ip6") return null;
  if (isPrivate(mechanism.range)) return { term, why: "private", by: "" };
  const outer = ranges.find((r) => covers(r.range, mechanism.range));
  if (ranges.length < MAX_RANGES) ranges.push({ range: mechanism.range, directive: term });
  if (outer === undefined) return null;
  const same = outer.directive.qualifier === term.qualifier;
  return { term, why: same ? "inside" : "unreachable", by: outer.directive.text };
}
