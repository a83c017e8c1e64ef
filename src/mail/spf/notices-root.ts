import type { Name, Rdata } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { namedCharacters, oddCharacters } from "./characters.ts";
import { notice, type NearMiss, type SpfNotice } from "./notice.ts";
import { isSpfRecord, parseSpf } from "./parse.ts";
import { looksLikeSpf, repairSpf } from "./repair.ts";
import { zoneStrings } from "./rewrite.ts";

/** The TXT answer must leave room in 512 bytes, where resolvers without EDNS stop (RFC 7208 §3.4). */
const SOFT_LIMIT = 450;

type Txt = Extract<Rdata, { readonly strings: readonly string[] }>;

/** What is wrong with the TXT set itself: missing, doubled, misspelled, too long, split wrongly. `addressTerms`: ip4 and ip6 terms of the list, worked out when needed. */
export function rootNotices(
  domain: Name,
  txt: readonly Txt[],
  addressTerms: () => readonly string[],
): readonly SpfNotice[] {
  const texts = txt.map((data) => data.strings.join(""));
  const records = texts.filter(isSpfRecord);
  const near = texts.filter(looksLikeSpf).slice(0, 3);
  const [only] = records;
  const meant = unglued(txt);
  const unread = records.length === 1 && only !== undefined ? syntax(domain, only, meant) : [];
  return [
    ...(records.length === 0 ? [missing(domain, near[0], addressTerms())] : near.map((text) => unseen(domain, text))),
    ...(records.length > 1 ? [multiple(domain, records)] : []),
    ...(records.length > 0 ? size(domain, txt) : []),
    ...(unread.length === 0 ? splitting(domain, meant) : unread),
  ];
}

function missing(domain: Name, near: string | undefined, terms: readonly string[]): SpfNotice {
  const fresh = terms.length > 0 && terms.length <= 20 ? ["v=spf1", ...terms, "~all"].join(" ") : null;
  const meant = near === undefined ? null : (repairSpf(near)?.record ?? null);
  const params = { domain, near: near === undefined ? null : nearMiss(near), example: fresh === null };
  return notice("missing", domain, "missing", params, { corrected: meant ?? fresh });
}

function nearMiss(text: string): NearMiss {
  return { text: excerpt(text, 80), odd: namedCharacters(oddCharacters(text)) };
}

/** A text beside the record that was meant as one: harmless as long as nobody relies on it. */
function unseen(domain: Name, text: string): SpfNotice {
  const near = nearMiss(text);
  const repaired = repairSpf(text)?.record;
  const params = { domain, near, meant: repaired === undefined ? null : excerpt(repaired, 200) };
  const cause = excerpt(text, 40);
  return near.odd === null
    ? notice("typo", domain, cause, params)
    : notice("invisible-character", domain, cause, params);
}

function multiple(domain: Name, records: readonly string[]): SpfNotice {
  const params = { domain, records: records.length };
  return notice("multiple-records", domain, "multiple", params, { corrected: mergedRecord(records) });
}

function size(domain: Name, txt: readonly Txt[]): readonly SpfNotice[] {
  const bytes = txt.reduce(
    (sum, data) => sum + 12 + data.strings.reduce((s, x) => s + x.length + 1, 0),
    domain.length + 30,
  );
  if (bytes <= SOFT_LIMIT) return [];
  return [notice("too-long", domain, "size", { domain, bytes, limit: SOFT_LIMIT }, { degree: bytes })];
}

/** The record as it was meant where strings glue two terms together; null when none do. */
function unglued(txt: readonly Txt[]): string | null {
  const split = txt.find((data) => isSpfRecord(data.strings.join("")) && gluesAt(data.strings));
  return split === undefined
    ? null
    : split.strings.map((s, i) => (gluesBetween(s, split.strings[i + 1]) ? `${s} ` : s)).join("");
}

/** The record as the strings of a zone file, for words; null when there is none. */
function stringsOf(record: string | null): string | null {
  return record === null ? null : excerpt(zoneStrings(record), 600);
}

/** Strings that glue two terms to one that is valid all the same; where it is not, spf/syntax tells it. */
function splitting(domain: Name, meant: string | null): readonly SpfNotice[] {
  if (meant === null) return [];
  const fixed = repairSpf(meant)?.record ?? null;
  const params = { domain, strings: stringsOf(fixed) };
  return [notice("string-splitting", domain, "split", params, { corrected: fixed })];
}

/** `ungluedText`: the text with the spaces that its strings lack; null when they lack none. */
function syntax(domain: Name, text: string, ungluedText: string | null): readonly SpfNotice[] {
  const { errors } = parseSpf(text);
  const [error] = errors;
  if (error === undefined) return [];
  const repair = repairSpf(ungluedText ?? text);
  const change = repair?.changes.find((c) => c.from === error.term);
  const fixed = repair?.record ?? null;
  const { column } = error.span;
  const at = `column ${column}, ${excerpt(error.term, 60)}`;
  const params = {
    domain,
    column,
    term: excerpt(error.term, 60),
    fault: error.fault,
    odd: namedCharacters(oddCharacters(text)),
    more: errors.length - 1,
    split: ungluedText !== null,
    strings: ungluedText === null ? null : stringsOf(fixed),
    instead: change === undefined || change.to === "" ? null : change.to,
  };
  // The cause of version 1 was its sentence up to the first colon.
  return [notice("syntax", domain, at.split(":")[0] ?? at, params, { corrected: fixed })];
}

/** Terms of all records once, in order; the strictest `all` last. */
export function mergedRecord(records: readonly string[]): string | null {
  const terms = records.flatMap((r) => (repairSpf(r)?.record ?? r).slice(6).split(" ")).filter((t) => t !== "");
  const isAll = (t: string): boolean => /^[+?~-]?all$/i.test(t);
  const alls = terms.filter(isAll).map((t) => t.toLowerCase());
  const all = ["-all", "~all", "?all"].find((a) => alls.includes(a)) ?? (alls.length > 0 ? "~all" : null);
  const isRedirect = (t: string): boolean => /^redirect=/i.test(t);
  const redirects = new Set(
    records.filter((r) => !r.split(" ").some(isAll)).flatMap((r) => r.split(" ").filter(isRedirect)),
  );
  // A redirect counts only alone and without all: beside other terms an include takes its place.
  const asIncludes = all !== null || redirects.size > 1;
  const rest = terms.filter((t) => !isAll(t) && !isRedirect(t));
  const last = [...redirects].map((t) => (asIncludes ? `include:${t.slice("redirect=".length)}` : t));
  const merged = ["v=spf1", ...new Set([...rest, ...last]), ...(all === null ? [] : [all])].join(" ");
  return parseSpf(merged).errors.length === 0 ? merged : null;
}

function gluesAt(strings: readonly string[]): boolean {
  return strings.some((text, i) => gluesBetween(text, strings[i + 1]));
}

/** A join that glues a mechanism to the term before it, as in `…192.0.2.1` + `include:…`. */
function gluesBetween(text: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    !text.endsWith(" ") &&
    /^[+?~-]?(include:|ip4:|ip6:|a:|mx:|exists:|redirect=|all$)/i.test(next) &&
    / \S+$/.test(text)
  );
}
