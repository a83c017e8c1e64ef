import { budgeted } from "../../dns/budget.ts";
import { subtract, type IpSet } from "../../ip/set.ts";
import { passingOf } from "./authorized.ts";
import { stuck, type Composed, type Composing } from "./composing.ts";
import { rawToName, recordOf } from "./door.ts";
import { lighten, withoutDoubles } from "./lighten.ts";
import { mergedRecord } from "./merge-records.ts";
import { allOf, parseSpf, type Directive, type SpfRecord, type Term } from "./parse.ts";
import { prune } from "./prune.ts";
import { redundant } from "./redundant.ts";
import { repairSpf } from "./repair.ts";
import { edited, tidyEdits, withRecord } from "./rewrite.ts";
import { termsOf, withFirst } from "./terms.ts";
import { isMeantModifier, isUnknownModifier } from "./repair-term.ts";
import { nearVendor } from "./vendors.ts";

/** ip4 and ip6 terms that a record gains for the list. */
const MOST_TERMS = 20;

/** One record with every repair, from the texts that were meant as the domain's record. What it comes to is proven elsewhere. */
export async function compose(given: Composing, texts: readonly string[]): Promise<Composed> {
  const { domain } = given;
  const base = texts.length === 0 ? freshRecord(given.listed) : readTexts(texts);
  if (base === null) return stuck(null);
  const { record } = parseSpf(base);
  const behind = behindAll(record);
  if (behind.length > 0) return stuck({ code: "after-all", terms: behind });
  if (record.terms.some(isMeantModifier)) return stuck(null);
  const joined = await redirectAsInclude(given, record);
  if (joined.kind === "undecided") return joined;
  const tidied = withAll(tidy(parseSpf(joined.record).record));
  const pruned = await prune(given, tidied, new Set([...texts.flatMap((t) => t.split(" ")), domain]));
  if (pruned.kind === "undecided") return pruned;
  const light = await lighten(given, await withoutDoubles(given, pruned.record));
  return { kind: "record", record: await withListed(given, light) };
}

function readTexts(texts: readonly string[]): string | null {
  if (texts.length > 1) return mergedRecord(texts);
  return repairSpf(texts[0] ?? "")?.record ?? null;
}

function freshRecord(listed: IpSet): string | null {
  const terms = termsOf(listed);
  return terms.length > 0 && terms.length <= MOST_TERMS ? ["v=spf1", ...terms, "~all"].join(" ") : null;
}

/** Terms behind `all` that say something which does not stand before it. */
function behindAll(record: SpfRecord): readonly string[] {
  const key = (term: Term): string => term.text.toLowerCase().replace(/^\+/, "");
  const directives = record.terms.filter((t): t is Directive => t.kind === "directive");
  const at = directives.findIndex((d) => d.mechanism.name === "all");
  if (at < 0) return [];
  const before = new Set(directives.slice(0, at).map(key));
  return directives
    .slice(at + 1)
    .filter((d) => d.mechanism.name !== "all" && !before.has(key(d)))
    .map((d) => d.text);
}

/** A redirect beside `all` does not count (RFC 7208 §6.1); as an include it does. */
async function redirectAsInclude({ dns, domain }: Composing, record: SpfRecord): Promise<Composed> {
  const { redirect } = record;
  const all = allOf(record);
  if (redirect === null || all === null) return { kind: "record", record: edited(record, new Map()) };
  const name = rawToName(redirect.value);
  const found = name === null || redirect.value.includes("%") ? null : await recordOf(dns, name);
  const include = `include:${redirect.value}`;
  if (found?.kind !== "record")
    return stuck({ code: "gone", term: redirect.text, near: nearVendor(redirect.value.toLowerCase()) });
  const wanted = name !== domain && !record.terms.some((t) => t.text.toLowerCase() === include.toLowerCase());
  const edits = new Map<Term, string | null>([[redirect, null]]);
  if (wanted) edits.set(all, `${include} ${all.text}`);
  return { kind: "record", record: edited(record, edits) };
}

/** Terms without effect go, ranges begin at their first address, a range that an earlier one shadows moves before it. */
function tidy(record: SpfRecord): string {
  const edits = new Map(tidyEdits(record));
  for (const term of record.terms) if (isUnknownModifier(term)) edits.set(term, null);
  for (const { term, why, by } of redundant(record)) {
    const passes = term.kind === "directive" && term.qualifier === "+";
    const other = record.terms.find((t) => t.text === by);
    if (why !== "unreachable" || !passes || other === undefined) continue;
    edits.set(other, `${term.text} ${edits.get(other) ?? other.text}`);
    edits.set(term, null);
  }
  return edited(record, edits);
}

/** An end that says something about everybody else. */
function withAll(text: string): string {
  const { record } = parseSpf(text);
  const all = allOf(record);
  if (all === null) return record.redirect === null ? `${text} ~all` : text;
  const to = { "+": "-all", "?": "~all", "-": null, "~": null }[all.qualifier];
  return to === null ? text : edited(record, new Map([[all, to]]));
}

/** The addresses of the list that do not pass yet come first, where they always count and cost nothing. */
async function withListed({ dns, domain, listed }: Composing, text: string): Promise<string> {
  if (listed.length === 0) return text;
  const passing = await passingOf(budgeted(withRecord(dns, domain, text)), domain);
  if (!passing.known) return text;
  const terms = termsOf(subtract(listed, passing.value.ranges));
  return terms.length === 0 || terms.length > MOST_TERMS ? text : withFirst(text, terms);
}
