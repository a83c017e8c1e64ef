import type { NamedCharacters } from "./notice.ts";

/** A character that has no place in an SPF record (RFC 7208 §12 knows printable ASCII and the space only). */
export interface OddCharacter {
  /** Counts characters (bytes) from 1 in the record. */
  readonly column: number;
  /** Bytes it takes in the record. */
  readonly length: number;
  /** `U+200B zero width space`. */
  readonly name: string;
  /** False when a person can see it (a smart quote, an accented letter). */
  readonly invisible: boolean;
  /** What was meant, or null when that cannot be told. */
  readonly meant: string | null;
}

interface Known {
  readonly name: string;
  readonly invisible: boolean;
  readonly meant: string;
}

const known = (name: string, meant: string, invisible: boolean): Known => ({ name, meant, invisible });

/** What text processors, web forms and chats put into a copied record. */
const KNOWN: ReadonlyMap<number, Known> = new Map([
  [0x09, known("tab", " ", true)],
  [0x0a, known("line feed", " ", true)],
  [0x0d, known("carriage return", " ", true)],
  [0xa0, known("no-break space", " ", true)],
  [0xad, known("soft hyphen", "", true)],
  [0x1680, known("Ogham space mark", " ", true)],
  [0x2000, known("en quad", " ", true)],
  [0x2001, known("em quad", " ", true)],
  [0x2002, known("en space", " ", true)],
  [0x2003, known("em space", " ", true)],
  [0x2004, known("three-per-em space", " ", true)],
  [0x2005, known("four-per-em space", " ", true)],
  [0x2006, known("six-per-em space", " ", true)],
  [0x2007, known("figure space", " ", true)],
  [0x2008, known("punctuation space", " ", true)],
  [0x2009, known("thin space", " ", true)],
  [0x200a, known("hair space", " ", true)],
  [0x200b, known("zero width space", "", true)],
  [0x200c, known("zero width non-joiner", "", true)],
  [0x200d, known("zero width joiner", "", true)],
  [0x200e, known("left-to-right mark", "", true)],
  [0x200f, known("right-to-left mark", "", true)],
  [0x2028, known("line separator", " ", true)],
  [0x2029, known("paragraph separator", " ", true)],
  [0x202a, known("left-to-right embedding", "", true)],
  [0x202b, known("right-to-left embedding", "", true)],
  [0x202c, known("pop directional formatting", "", true)],
  [0x202d, known("left-to-right override", "", true)],
  [0x202e, known("right-to-left override", "", true)],
  [0x202f, known("narrow no-break space", " ", true)],
  [0x205f, known("medium mathematical space", " ", true)],
  [0x2060, known("word joiner", "", true)],
  [0x3000, known("ideographic space", " ", true)],
  [0xfeff, known("byte order mark", "", true)],
  [0x2010, known("hyphen", "-", false)],
  [0x2011, known("non-breaking hyphen", "-", false)],
  [0x2012, known("figure dash", "-", false)],
  [0x2013, known("en dash", "-", false)],
  [0x2014, known("em dash", "-", false)],
  [0x2212, known("minus sign", "-", false)],
  [0x2018, known("left single quotation mark", "", false)],
  [0x2019, known("right single quotation mark", "", false)],
  [0x201c, known("left double quotation mark", "", false)],
  [0x201d, known("right double quotation mark", "", false)],
  [0x201e, known("low double quotation mark", "", false)],
  [0x2026, known("ellipsis", "", false)],
  [0x02dc, known("small tilde", "~", false)],
  [0x223c, known("tilde operator", "~", false)],
]);

/** Letters of other alphabets that look like a plain one (Unicode TR 39), by the plain ones. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u051b\u051d\u04bb\u04cf", "aeopcyxijsdqwhl"],
  ["\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405", "ABEKMHOPCTXIJS"],
  ["\u03b1\u03bf\u03bd\u03c1\u03b9\u03ba\u03c5\u03c7", "aovpikux"],
  ["\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "ABEZHIKMNOPTYX"],
  ["\u0131\u0261\u01c0", "igl"],
];

const ALIKE: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.flatMap(([odd, plain]) => Array.from(odd, (c, i): [string, string] => [c, plain[i] ?? ""])),
);

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** One character at `at`: UTF-8 where the bytes are UTF-8, else the byte itself. */
function characterAt(text: string, at: number): { readonly code: number; readonly length: number } {
  const byte = text.charCodeAt(at);
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
  if (length > 1 && byte <= 0xf4) {
    try {
      const decoded = UTF8.decode(Uint8Array.from(text.slice(at, at + length), (c) => c.charCodeAt(0)));
      // A byte order mark is swallowed by the decoder.
      return { code: decoded === "" ? 0xfeff : (decoded.codePointAt(0) ?? byte), length };
    } catch {
      return { code: byte, length: 1 };
    }
  }
  return { code: byte, length: 1 };
}

/** Told of one text; a hostile one holds nothing else. */
const MAX_ODD = 1000;

/** Every character of a record (latin1, one character a byte) that is neither printable ASCII nor a space, in order. */
export function oddCharacters(text: string): readonly OddCharacter[] {
  const found: OddCharacter[] = [];
  for (const match of text.matchAll(/[^\x20-\x7e]/g)) {
    const last = found.at(-1);
    if (last !== undefined && match.index < last.column - 1 + last.length) continue;
    const { code, length } = characterAt(text, match.index);
    if (found.length >= MAX_ODD) break;
    found.push({ column: match.index + 1, length, ...told(code) });
  }
  return found;
}

function told(code: number): Pick<OddCharacter, "name" | "invisible" | "meant"> {
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const listed = KNOWN.get(code);
  if (listed !== undefined) return { ...listed, name: `${hex} ${listed.name}` };
  const character = String.fromCodePoint(code);
  // A full-width letter or digit has one plain form.
  const plain = character.normalize("NFKC");
  if (code >= 0xff01 && code <= 0xff5e) return { name: `${hex} full-width ${plain}`, invisible: false, meant: plain };
  const alike = ALIKE.get(character);
  if (alike !== undefined) return { name: `${hex}, looks like ${alike}`, invisible: false, meant: alike };
  if (/[\p{Cc}\p{Cf}\p{Zs}\p{Mn}]/u.test(character))
    return {
      name: `${hex} ${code < 0x20 || code === 0x7f ? "control" : "invisible"} character`,
      invisible: true,
      meant: "",
    };
  return { name: `${hex}, not ASCII`, invisible: false, meant: null };
}

/** The record with every odd character replaced by what was meant; null when one of them cannot be told, or they are too many. */
export function cleaned(text: string): string | null {
  let clean = "";
  let at = 0;
  const found = oddCharacters(text);
  if (found.length >= MAX_ODD) return null;
  for (const odd of found) {
    if (odd.meant === null) return null;
    clean += text.slice(at, odd.column - 1) + odd.meant;
    at = odd.column - 1 + odd.length;
  }
  return (clean + text.slice(at)).replace(/ {2,}/g, " ").trim();
}

/** A text of bytes as people read it: UTF-8 where it is UTF-8. */
export function readable(text: string): string {
  try {
    return UTF8.decode(Uint8Array.from(text, (c) => c.charCodeAt(0)));
  } catch {
    return text;
  }
}

/** The first three as people are told of them; null when there is none. */
export function namedCharacters(odd: readonly OddCharacter[]): NamedCharacters | null {
  if (odd.length === 0) return null;
  return { first: odd.slice(0, 3).map(({ name, column }) => ({ name, column })), count: odd.length };
}
