import { domainToASCII } from "node:url";
import type { Name } from "./types.ts";

/** The root of all names. */
export const ROOT = "" as Name;

const MAX_LABEL = 63;
/** With length bytes and the root (RFC 1035 §2.3.4). */
const MAX_WIRE = 255;

/** One byte of a label as text (types.ts `Name`). */
function escapeByte(byte: number): string {
  if (byte >= 0x41 && byte <= 0x5a) return String.fromCharCode(byte + 32);
  if (byte <= 0x20 || byte >= 0x7f || '"();@$\\.'.includes(String.fromCharCode(byte))) {
    return `\\${String(byte).padStart(3, "0")}`;
  }
  return String.fromCharCode(byte);
}

const ESCAPED: readonly string[] = Array.from({ length: 256 }, (_, byte) => escapeByte(byte));

export function labelText(bytes: Iterable<number>): string {
  let text = "";
  for (const byte of bytes) text += ESCAPED[byte] ?? escapeByte(byte);
  return text;
}

/** What most names are: in their one form already. */
const PLAIN = /^(?:[\w*/-]{1,63}\.)*[\w*/-]{1,63}$/;
const MAX_PLAIN = MAX_WIRE - 2;

/**
 * A name in any spelling (upper case, final dot, raw odd characters as latin1, `\DDD` and `\X` escapes) in the one form
 * of types.ts. Null when it cannot be on the wire: an empty label, a label over 63 bytes, over 255 bytes in all, or a
 * character above U+00FF (see `toAscii`).
 */
export function normalizeName(text: string): Name | null {
  if (text === "" || text === ".") return ROOT;
  if (text.length <= MAX_PLAIN && PLAIN.test(text)) return text.toLowerCase() as Name;
  const labels = splitLabels(text);
  if (labels === null) return null;
  let wire = 1;
  for (const label of labels) {
    if (label.length === 0 || label.length > MAX_LABEL) return null;
    wire += label.length + 1;
  }
  return wire > MAX_WIRE ? null : (labels.map((label) => labelText(label)).join(".") as Name);
}

/** Is the text a name in its one form? */
export function isName(text: string): text is Name {
  return normalizeName(text) === text;
}

/** A literal of ours as a name. One that is not in the one form is our bug, not somebody's input. */
export function literalName(literal: string): Name {
  if (!isName(literal)) throw new Error(`not a name in its one form: ${literal}`);
  return literal;
}

/** Labels that protocols reserve, and the wildcard's: each is in the one form. */
type Reserved = "_dmarc" | "_domainkey" | "*";

/**
 * The name that stands below another. Both parts are in the one form, which is one of labels, and a dot between them
 * changes none; so the whole is too. It may be longer than the wire takes: then asking it is an error (`bad-name`).
 */
export function below(labels: Name | Reserved, name: Name): Name {
  return labels === ROOT ? name : name === ROOT ? (labels as Name) : (`${labels}.${name}` as Name);
}

/** What stands before a name in one below it; the root where nothing does, or the one is not below the other. */
export function relativeTo(name: Name, of: Name): Name {
  if (of === ROOT) return name;
  return name !== of && isSubdomain(name, of) ? (name.slice(0, -of.length - 1) as Name) : ROOT;
}

/** What stands above a label within a name (`mail.example` of `s._domainkey.mail.example`); null where it is not between two others. */
export function aboveLabel(name: Name, label: string): Name | null {
  const labels = labelsOf(name);
  const at = labels.indexOf(label, 1);
  return at < 0 || at === labels.length - 1 ? null : lastLabels(name, labels.length - at - 1);
}

/** The last labels of a name, all of them when it has fewer. */
export function lastLabels(name: Name, count: number): Name {
  return count <= 0 ? ROOT : (labelsOf(name).slice(-count).join(".") as Name);
}

function splitLabels(text: string): readonly (readonly number[])[] | null {
  const labels: number[][] = [[]];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return null;
    if (code === 0x2e) {
      if (i < text.length - 1) labels.push([]);
      continue;
    }
    if (code !== 0x5c) {
      labels.at(-1)?.push(code);
      continue;
    }
    const digits = /^\d{3}/.exec(text.slice(i + 1, i + 4))?.[0];
    const byte = digits === undefined ? text.charCodeAt(i + 1) : Number(digits);
    if (Number.isNaN(byte) || byte > 0xff) return null;
    labels.at(-1)?.push(byte);
    i += digits === undefined ? 1 : 3;
  }
  return labels;
}

/** The bytes of each label of a normalized name. */
export function labelBytes(name: Name): readonly Uint8Array[] {
  if (name === "") return [];
  return (splitLabels(name) ?? []).map((label) => Uint8Array.from(label));
}

/** Labels of a normalized name as text, the leftmost first. A dot inside a label is `\046`, so the split is safe. */
export function labelsOf(name: Name): readonly string[] {
  return name === "" ? [] : name.split(".");
}

export function parentOf(name: Name): Name {
  const dot = name.indexOf(".");
  return dot < 0 ? ROOT : (name.slice(dot + 1) as Name);
}

/** The name itself or the nearest one above it that is among these; null where not even the root is. */
export function nearestIn(names: Pick<ReadonlyMap<Name, unknown>, "has">, name: Name): Name | null {
  for (let at = name; ; at = parentOf(at)) {
    if (names.has(at)) return at;
    if (at === ROOT) return null;
  }
}

/** True for the name itself too. */
export function isSubdomain(name: Name, of: Name): boolean {
  if (of === ROOT || name === of) return true;
  // Asked for every record of a zone: no text is made for it.
  return name[name.length - of.length - 1] === "." && name.endsWith(of);
}

/** A name as people type it, with its U-labels made A-labels (RFC 5891); null when that cannot be. */
export function toAscii(text: string): string | null {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  const ascii = domainToASCII(text);
  return ascii === "" ? null : ascii;
}
