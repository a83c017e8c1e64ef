import type { Name, Rdata } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { namedCharacters, oddCharacters, readable } from "./characters.ts";
import { notice, type NearMiss, type SpfNotice } from "./notice.ts";
import { isSpfRecord, parseSpf } from "./parse.ts";
import { isTerm, repairTerm } from "./repair-term.ts";
import { looksLikeSpf, repairSpf } from "./repair.ts";

/** The TXT answer must leave room in 512 bytes, where resolvers without EDNS stop (RFC 7208 §3.4). */
const SOFT_LIMIT = 450;

type Txt = Extract<Rdata, { readonly strings: readonly string[] }>;

/** What is wrong with the TXT set itself: missing, doubled, misspelled, too long, split wrongly. `listed`: how many addresses the list names. */
export function rootNotices(domain: Name, txt: readonly Txt[], listed: number): readonly SpfNotice[] {
  const texts = txt.map((data) => data.strings.join(""));
  const records = texts.filter(isSpfRecord);
  const near = texts.filter(looksLikeSpf).slice(0, 3);
  const [only] = records;
  const split = txt.some((data) => isSpfRecord(data.strings.join("")) && gluesAt(data.strings));
  const unread = records.length === 1 && only !== undefined ? syntax(domain, only, split) : [];
  return [
    ...(records.length === 0 ? [missing(domain, near[0], listed)] : near.map((text) => unseen(domain, text))),
    ...(records.length > 1 ? [multiple(domain, records)] : []),
    ...(records.length > 0 ? size(domain, txt) : []),
    ...(unread.length === 0 && split
      ? [notice("string-splitting", domain, "split", { domain, strings: null })]
      : unread),
  ];
}

/** The texts that are the record, or were meant as it, with the spaces that their strings lack; no record: those that nearly are one. */
export function recordTexts(txt: readonly Txt[]): readonly string[] {
  const records = txt.filter((data) => isSpfRecord(data.strings.join("")));
  const meant = records.length > 0 ? records : txt.filter((data) => looksLikeSpf(data.strings.join(""))).slice(0, 3);
  return meant.map((data) => unglued(data.strings));
}

/** Texts beside a record that were meant as one: who stands in them may be meant too. */
export function unseenTexts(txt: readonly Txt[]): readonly string[] {
  const texts = txt.map((data) => data.strings.join(""));
  return texts.some(isSpfRecord) ? texts.filter(looksLikeSpf).slice(0, 3) : [];
}

/** From so many addresses on the record names a network, which the list does not tell. */
export const MOST_LISTED = 20;

function missing(domain: Name, near: string | undefined, listed: number): SpfNotice {
  const example = listed === 0 || listed > MOST_LISTED;
  return notice("missing", domain, "missing", { domain, near: near === undefined ? null : nearMiss(near), example });
}

function nearMiss(text: string): NearMiss {
  return { text: excerpt(readable(text), 80), odd: namedCharacters(oddCharacters(text)) };
}

/** A text beside the record that was meant as one: harmless as long as nobody relies on it. */
function unseen(domain: Name, text: string): SpfNotice {
  const near = nearMiss(text);
  const repaired = repairSpf(text)?.record;
  const params = { domain, near, meant: repaired === undefined ? null : excerpt(repaired, 200) };
  const cause = excerpt(text, 40); // bytes: part of the fingerprint
  return near.odd === null
    ? notice("typo", domain, cause, params)
    : notice("invisible-character", domain, cause, params);
}

function multiple(domain: Name, records: readonly string[]): SpfNotice {
  const params = { domain, records: records.length };
  return notice("multiple-records", domain, "multiple", params);
}

function size(domain: Name, txt: readonly Txt[]): readonly SpfNotice[] {
  const bytes = txt.reduce(
    (sum, data) => sum + 12 + data.strings.reduce((s, x) => s + x.length + 1, 0),
    domain.length + 30,
  );
  if (bytes <= SOFT_LIMIT) return [];
  return [notice("too-long", domain, "size", { domain, bytes, limit: SOFT_LIMIT }, { degree: bytes })];
}

function unglued(strings: readonly string[]): string {
  return strings.map((s, i) => (gluesBetween(s, strings[i + 1]) ? `${s} ` : s)).join("");
}

/** Faulty terms that are told one by one. */
const MOST_FAULTS = 5;

/** `split`: strings of it lack a space between two terms. */
function syntax(domain: Name, text: string, split: boolean): readonly SpfNotice[] {
  const { errors } = parseSpf(text);
  const [error, ...rest] = errors;
  if (error === undefined) return [];
  const change = split ? undefined : repairSpf(text)?.changes.find((c) => c.from.split(" ").includes(error.term));
  const torn = change?.from.includes(" ") === true ? change.from : null;
  const odd = namedCharacters(oddCharacters(text));
  // What follows from the blank in the first term, and characters that are named with it, are no other faults.
  const others = rest.filter(
    (e) => !(torn?.split(" ").includes(e.term) ?? false) && !(odd !== null && e.fault.code === "character"),
  );
  const { column } = error.span;
  const at = `column ${column}, ${excerpt(error.term, 60)}`;
  const params = {
    domain,
    column,
    term: excerpt(readable(torn ?? error.term), 60),
    fault: error.fault,
    odd,
    more: others.length,
    others: others.slice(0, MOST_FAULTS).map((e) => ({
      column: e.span.column,
      term: excerpt(readable(e.term), 60),
      fault: e.fault,
    })),
    split,
    strings: null,
    instead: change === undefined || change.to === "" ? null : change.to,
  };
  // The cause of version 1 was its sentence up to the first colon.
  return [notice("syntax", domain, at.split(":")[0] ?? at, params)];
}

function gluesAt(strings: readonly string[]): boolean {
  return strings.some((text, i) => gluesBetween(text, strings[i + 1]));
}

/**
 * A join that glues a mechanism to the term before it, as in `…192.0.2.1` + `include:…`. A term that is only cut, as in
 * `-` + `all` or `include:example.` + `mx`, is put together by it.
 */
function gluesBetween(text: string, next: string | undefined): boolean {
  const last = / ([^ ]+)$/.exec(text)?.[1];
  return (
    next !== undefined &&
    last !== undefined &&
    /^[+?~-]?(?:include:|ip4:|ip6:|exists:|redirect=|(?:a|mx|ptr)(?=[ :/]|$)|all(?: |$))/i.test(next) &&
    (/[a-z0-9}]$/i.test(last) || (last.endsWith(".") && /^[^ ]*[:=]/.test(next))) &&
    (isTerm(last) || repairTerm(last) !== null)
  );
}
