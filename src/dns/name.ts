import { domainToASCII } from "node:url";
import type { Name } from "./types.ts";

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
const PLAIN = /^(?:[\w-]{1,63}\.)*[\w-]{1,63}$/;
const MAX_PLAIN = MAX_WIRE - 2;

/**
 * A name in any spelling (upper case, final dot, raw odd characters as latin1, `\DDD` and `\X` escapes) in the one form
 * of types.ts. Null when it cannot be on the wire: an empty label, a label over 63 bytes, over 255 bytes in all, or a
 * character above U+00FF (see `toAscii`).
 */
export function normalizeName(text: string): Name | null {
  if (text === "" || text === ".") return "";
  if (text.length <= MAX_PLAIN && PLAIN.test(text)) return text.toLowerCase();
  const labels = splitLabels(text);
  if (labels === null) return null;
  let wire = 1;
  for (const label of labels) {
    if (label.length === 0 || label.length > MAX_LABEL) return null;
    wire += label.length + 1;
  }
  return wire > MAX_WIRE ? null : labels.map((label) => labelText(label)).join(".");
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
  return dot < 0 ? "" : name.slice(dot + 1);
}

/** True for the name itself too. */
export function isSubdomain(name: Name, of: Name): boolean {
  return of === "" || name === of || name.endsWith(`.${of}`);
}

/** A name as people type it, with its U-labels made A-labels (RFC 5891); null when that cannot be. */
export function toAscii(text: string): string | null {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  const ascii = domainToASCII(text);
  return ascii === "" ? null : ascii;
}
