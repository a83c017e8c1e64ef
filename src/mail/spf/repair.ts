import { cleaned } from "./characters.ts";
import { isSpfRecord, parseSpf } from "./parse.ts";
import { repairTerm, typoOf } from "./repair-term.ts";

/** Longer texts are not repaired: nobody typed them. */
const MAX_TEXT = 4000;

/** The version stands within so many characters, or it is no try at SPF. */
const MAX_START = 100;

/** A repaired record, and what each faulty term became. */
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
  const terms: string[] = [];
  const changes: { from: string; to: string }[] = [];
  for (const word of joinedWords(body)) {
    const fixed = repairWord(word);
    if (fixed === null) return null;
    if (fixed.join(" ") !== word) changes.push({ from: word, to: fixed.join(" ") });
    terms.push(...fixed);
  }
  const record = ["v=spf1", ...terms].join(" ");
  return parseSpf(record).errors.length === 0 ? { record, changes } : null;
}

function repairWord(word: string): readonly string[] | null {
  if (/^v=spf1[;,]?$/i.test(word)) return [];
  const { record, errors } = parseSpf(`v=spf1 ${word}`);
  const [term] = record.terms;
  if (errors.length > 0 || term === undefined) return repairTerm(word);
  return typoOf(term) ?? [word];
}

/** What stands behind the version, when the text is meant as SPF at all; null when it is not. */
function bodyOf(text: string): string | null {
  if (isSpfRecord(text)) return text.slice(6).trim();
  const match = /^["'`\s]*(?:v\s*[=:]\s*spf\s?-?1|spf1|v=spf|vspf1|v-spf1|v spf1)(?![.\d])["'`;:,.\s]*/i.exec(text);
  if (match === null) return null;
  return text
    .slice(match[0].length)
    .replace(/["'`]+$/, "")
    .trim();
}

/** Does a TXT text without a valid version look as if it was meant as SPF? Sender ID (`spf2.0/`) is another thing (RFC 4406). */
export function looksLikeSpf(text: string): boolean {
  if (isSpfRecord(text)) return false;
  const start = text.slice(0, MAX_START);
  const clean = cleaned(start) ?? start.replace(/[^\x20-\x7e]/g, "");
  return isSpfRecord(clean) || bodyOf(clean) !== null;
}

/** Words, with those put together that a blank tore apart: `include: x.test`, `- all`. */
function joinedWords(body: string): readonly string[] {
  const words: string[] = [];
  for (const word of body.split(" ").filter((w) => w !== "")) {
    const last = words.at(-1);
    const torn =
      last !== undefined &&
      (/^[+?~-]$/.test(last) ||
        (/^[+?~-]?(?:include|exists|ip4|ip6|a|mx|ptr):$|^(?:redirect|exp)=$/i.test(last) &&
          !/[:=]/.test(word.slice(0, 4))) ||
        (/^[+?~-]?(?:include|exists|ip4|ip6)$/i.test(last) && /^:/.test(word)));
    if (torn) words[words.length - 1] = `${last}${word}`;
    else words.push(word);
  }
  return words;
}
