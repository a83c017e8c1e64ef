import { contains, parseRange, type IpRange } from "../../ip/range.ts";
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

/** Networks that no public receiver sees mail from (RFC 6890 and the registries it names). */
export const PRIVATE: readonly IpRange[] = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "100.64.0.0/10",
  "240.0.0.0/4",
  "fc00::/7",
  "fe80::/10",
  "::1/128",
  "::/128",
].flatMap((text) => parseRange(text) ?? []);

export function isPrivate(range: IpRange): boolean {
  return PRIVATE.some((block) => covers(block, range));
}

function covers(outer: IpRange, inner: IpRange): boolean {
  return (
    contains(outer, { family: inner.family, value: inner.first }) &&
    contains(outer, { family: inner.family, value: inner.last })
  );
}
