import type { Name, Rdata } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { namedCharacters, oddCharacters } from "./characters.ts";
import { issue } from "./issue.ts";
import { isSpfRecord, parseSpf } from "./parse.ts";
import { looksLikeSpf, repairSpf } from "./repair.ts";
import { zoneStrings } from "./rewrite.ts";
import type { SpfIssue } from "./types.ts";

/** The TXT answer must leave room in 512 bytes, where resolvers without EDNS stop (RFC 7208 §3.4). */
const SOFT_LIMIT = 450;

type Txt = Extract<Rdata, { readonly strings: readonly string[] }>;

/** What is wrong with the TXT set itself: missing, doubled, misspelled, too long, split wrongly. `addressTerms`: ip4 and ip6 terms of the list, worked out when needed. */
export function rootIssues(
  domain: Name,
  txt: readonly Txt[],
  addressTerms: () => readonly string[],
): readonly SpfIssue[] {
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

function missing(domain: Name, near: string | undefined, terms: readonly string[]): SpfIssue {
  const fresh = terms.length > 0 && terms.length <= 20 ? ["v=spf1", ...terms, "~all"].join(" ") : null;
  if (near === undefined) {
    const example = fresh === null ? ", for example: v=spf1 mx -all" : "";
    return issue(
      ...(["spf/missing", domain, "missing", `${domain} has no SPF record`] as const),
      `Add one TXT record at ${domain} that begins with v=spf1 and names who may send${example}.`,
      { corrected: fresh },
    );
  }
  const odd = oddCharacters(near);
  const why = odd.length === 0 ? "it must begin with v=spf1 and a space" : `it holds ${namedCharacters(odd)}`;
  return issue(
    ...(["spf/missing", domain, "missing"] as const),
    `${domain} has no SPF record; this one looks meant as it, but ${why}: ${excerpt(near, 80)}`,
    `Correct that TXT record: receivers do not see it.`,
    { corrected: repairSpf(near)?.record ?? fresh },
  );
}

/** A text beside the record that was meant as one: harmless as long as nobody relies on it. */
function unseen(domain: Name, text: string): SpfIssue {
  const odd = oddCharacters(text);
  const id = odd.length > 0 ? "spf/invisible-character" : "spf/typo";
  const why = odd.length > 0 ? `it holds ${namedCharacters(odd)}` : "it does not begin with v=spf1 and a space";
  const meant = repairSpf(text)?.record;
  return issue(
    ...([id, domain, excerpt(text, 40)] as const),
    `a second TXT record of ${domain} looks meant as SPF, but no receiver sees it: ${why}: ${excerpt(text, 80)}`,
    `Remove it, or merge its terms into the record that counts${meant === undefined ? "" : ` (it reads: ${excerpt(meant, 200)})`}.`,
  );
}

function multiple(domain: Name, records: readonly string[]): SpfIssue {
  return issue(
    ...(["spf/multiple-records", domain, "multiple"] as const),
    `${domain} has ${records.length} SPF records; receivers then treat SPF as broken (permerror)`,
    "Keep one record with the terms of all, and delete the others.",
    { corrected: mergedRecord(records) },
  );
}

function size(domain: Name, txt: readonly Txt[]): readonly SpfIssue[] {
  const bytes = txt.reduce(
    (sum, data) => sum + 12 + data.strings.reduce((s, x) => s + x.length + 1, 0),
    domain.length + 30,
  );
  if (bytes <= SOFT_LIMIT) return [];
  return [
    issue(
      ...(["spf/too-long", domain, "size"] as const),
      `the TXT records of ${domain} take about ${bytes} bytes on the wire; over ${SOFT_LIMIT} they may not fit into one UDP answer of 512`,
      "Remove TXT records that nobody needs any more, or move part of the SPF record into an include of your own.",
      { degree: bytes },
    ),
  ];
}

/** The record as it was meant where strings glue two terms together; null when none do. */
function unglued(txt: readonly Txt[]): string | null {
  const split = txt.find((data) => isSpfRecord(data.strings.join("")) && gluesAt(data.strings));
  return split === undefined
    ? null
    : split.strings.map((s, i) => (gluesBetween(s, split.strings[i + 1]) ? `${s} ` : s)).join("");
}

function splitHelp(fixed: string | null): string {
  const shown = fixed === null ? "" : `, as in ${excerpt(zoneStrings(fixed), 600)}`;
  return `Strings of a TXT record are joined as they are: end a string with a space where a new term begins${shown}.`;
}

/** Strings that glue two terms to one that is valid all the same; where it is not, spf/syntax tells it. */
function splitting(domain: Name, meant: string | null): readonly SpfIssue[] {
  if (meant === null) return [];
  const fixed = repairSpf(meant)?.record ?? null;
  return [
    issue(
      ...(["spf/string-splitting", domain, "split"] as const),
      `the SPF record of ${domain} is split into strings that join without a space between two terms`,
      splitHelp(fixed),
      { corrected: fixed },
    ),
  ];
}

/** `unglued`: the text with the spaces that its strings lack; null when they lack none. */
function syntax(domain: Name, text: string, ungluedText: string | null): readonly SpfIssue[] {
  const { errors } = parseSpf(text);
  const [error] = errors;
  if (error === undefined) return [];
  const odd = oddCharacters(text);
  const repair = repairSpf(ungluedText ?? text);
  const change = repair?.changes.find((c) => c.from === error.term);
  const meant =
    change === undefined || change.to === "" ? "" : `Write ${change.to} instead of ${excerpt(error.term, 80)}. `;
  const more = errors.length > 1 ? ` and ${errors.length - 1} more` : "";
  const at = `column ${error.span.column}, ${excerpt(error.term, 60)}`;
  const cause = at.split(":")[0] ?? at;
  const what = odd.length > 0 ? `it holds ${namedCharacters(odd)}` : error.message;
  return [
    issue(
      ...(["spf/syntax", domain, cause] as const),
      `the SPF record of ${domain} cannot be read: ${at}: ${what}${more}${ungluedText === null ? "" : "; it is split into strings that join without a space between two terms"}`,
      `${ungluedText === null ? meant : `${splitHelp(repair?.record ?? null)} `}One faulty term breaks the whole record: receivers treat it as permerror.`,
      { corrected: repair?.record ?? null },
    ),
  ];
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
