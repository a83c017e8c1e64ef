import { distance } from "fastest-levenshtein";
import { parseIp } from "../../ip/ip.ts";
import { cleaned } from "./characters.ts";
import { isSpfRecord, parseSpf } from "./parse.ts";
import { isTerm, repairTerm, typoOf } from "./repair-term.ts";

/** Longer texts are not repaired: nobody typed them. */
const MAX_TEXT = 4000;

/** The version stands within so many characters, or it is no try at SPF. */
const MAX_START = 300;

/** A repaired record, and what each faulty term became; `from` holds blanks where they tore one apart. */
export interface Repair {
  readonly record: string;
  readonly changes: readonly { readonly from: string; readonly to: string }[];
}

/** The valid record that a faulty text most probably meant; null when a part of it cannot be told. Valid text is returned as it is. */
export function repairSpf(text: string): Repair | null {
  if (text.length > MAX_TEXT) return null;
  const clean = cleaned(text);
  if (clean === null) return null;
  const body = bodyOf(clean);
  if (body === null) return null;
  // Behind a version that is glued to it a sign may be a slip of its own.
  if (!isSpfRecord(clean) && /^[-~?+](?!all\b)/i.test(body)) return null;
  const terms: string[] = [];
  const changes: { from: string; to: string }[] = [];
  for (const { word, from } of joinedWords(withoutComment(body))) {
    const fixed = repairWord(word);
    if (fixed === null) return null;
    if (fixed.join(" ") !== from) changes.push({ from, to: fixed.join(" ") });
    terms.push(...fixed);
  }
  const record = ["v=spf1", ...terms].join(" ");
  return parseSpf(record).errors.length === 0 ? { record, changes } : null;
}

/** Without a comment behind `all`, as zone files and people write them; terms are none. */
function withoutComment(body: string): string {
  const match = /^(.* [+?~-]all)\s*((?:;|#|\/\/|\().*)$/i.exec(` ${body}`);
  const [, record = "", comment = ""] = match ?? [];
  const isTold = comment.split(/[\s;,()]+/).some((word) => /[:=@]|\d\.\d/.test(word) || isTerm(word));
  return match === null || isTold ? body : record.trim();
}

function repairWord(word: string): readonly string[] | null {
  if (/^v=spf1[;,]?$/i.test(word) || /^[,;.|"'`\\]+$/.test(word)) return [];
  const { record, errors } = parseSpf(`v=spf1 ${word}`);
  const [term] = record.terms;
  if (errors.length > 0 || term === undefined) return repairTerm(word);
  return typoOf(term) ?? [word];
}

const VERSION = /^(?:v\s*[=:]\s*spf\s?-?[12]|spf1|v=spf[il|]?|vspf1|v-spf1|v spf1)(?![.\d])["'`;:,./\s]*/i;

/** What stands behind the version, when the text is meant as SPF at all; null when it is not. */
function bodyOf(text: string): string | null {
  if (isSpfRecord(text)) return text.slice(6).trim();
  const bare = withoutZoneLine(text).replace(/^["'`\s\\]+/, "");
  const start = isSpfRecord(bare) ? 6 : (VERSION.exec(bare)?.[0].length ?? misspelledVersion(bare));
  if (start === null) return null;
  return bare
    .slice(start)
    .replace(/["'`\s\\]+$/, "")
    .trim();
}

/** `name. 3600 IN TXT "v=spf1 …"`, pasted as a whole: the text of its strings. */
function withoutZoneLine(text: string): string {
  const line = /^\S{1,255}\s+(?:\d{1,10}\s+)?(?:IN\s+)?(?:\d{1,10}\s+)?(?:TXT|SPF)\s+(?=["'`]?v)/i;
  const label = /^(?:IN\s+)?(?:TXT|SPF)(?:\s+record)?\s*[:=]?\s*(?=["'`]?v)/i;
  const match = line.exec(text) ?? label.exec(text);
  return (match === null ? text : text.slice(match[0].length)).replace(/"\s+"/g, "");
}

/** How long a first word is that is at most two letters from `v=spf1` and stands before a term; null when it is none. */
function misspelledVersion(text: string): number | null {
  const [word = "", next = ""] = text.slice(0, MAX_START).split(" ", 2);
  if (/^v=spf\d*[.\d]/i.test(word) || word.length > 9) return null;
  if (distance(word.toLowerCase(), "v=spf1") > 2) return null;
  return isTerm(next) || /^[+?~-]?(?:include|ip[46]|redirect|all)\b/i.test(next) ? word.length : null;
}

/** Does a TXT text without a valid version look as if it was meant as SPF? Sender ID (`spf2.0/`) is another thing (RFC 4406). */
export function looksLikeSpf(text: string): boolean {
  if (isSpfRecord(text)) return false;
  const start = text.slice(0, MAX_START);
  const clean = cleaned(start) ?? start.replace(/[^\x20-\x7e]/g, "");
  return isSpfRecord(clean) || bodyOf(clean) !== null;
}

/** Words, with those put together that a blank tore apart: `include: x.test`, `- all`, `198.51.100.0 /24`. */
function joinedWords(body: string): readonly Joined[] {
  const words: Joined[] = [];
  for (const word of body.split(" ").filter((w) => w !== "")) {
    const last = words.at(-1);
    const joint = last === undefined ? null : jointOf(last.word, word);
    if (last === undefined || joint === null) words.push({ word, from: word });
    else words[words.length - 1] = { word: joint, from: `${last.from} ${word}` };
  }
  return words;
}

/** A word, and the words that it is made of. */
interface Joined {
  readonly word: string;
  readonly from: string;
}

const NAMED = /^[+?~-]?(?:include|exists|ip4|ip6|a|mx|ptr)[:=]|^(?:redirect|exp)=|^[+?~-]all$/i;

/** Two words as one, where the first cannot stand alone; null where each is its own. */
function jointOf(last: string, word: string): string | null {
  // A second separator begins a term of its own: what came before named nothing.
  if (NAMED.test(word)) return /^[+?~-]$/.test(last) && !/^[+?~-]/.test(word) ? `${last}${word}` : null;
  if (/^[+?~]$/.test(last)) return `${last}${word}`;
  // Between two addresses a minus is a range.
  if (last === "-") return /^[a-z]/i.test(word) ? `${last}${word}` : null;
  if (/\d-$/.test(last) && /^[\d.]+$/.test(word)) return `${last}${word}`;
  if (/^[+?~-]?(?:include|exists|ip4|ip6|a|mx|ptr):$|^(?:redirect|exp)=$/i.test(last))
    return word.includes(":") && parseIp(word.split("/")[0] ?? "") === null ? null : `${last}${word}`;
  if (/^[+?~-]?(?:include|exists|ip4|ip6)$/i.test(last)) {
    if (/^[:=]/.test(word)) return `${last}${word}`;
    return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i.test(word) || parseIp(word) !== null ? `${last}:${word}` : null;
  }
  if (/^\/\d{1,3}$/.test(word) && /^[^/]*[\d:][^/]*$/.test(last) && /\d/.test(last.slice(-1))) return `${last}${word}`;
  return null;
}
