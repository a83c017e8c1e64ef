import { isIPv4 } from "node:net";

/** Of dotted decimal, which the text must be. */
export function valueOf4(text: string): number {
  let [value, octet] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0) octet = octet * 10 + digit;
    else [value, octet] = [value * 256 + octet, 0];
  }
  return value * 256 + octet;
}

/** Dotted decimal of 32 bits. */
export function text4(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 0xff}.${(value >>> 8) & 0xff}.${value & 0xff}`;
}

/** RFC 4291 §2.2; null: it is none. */
export function valueOf6(text: string): bigint | null {
  return readGroups(text) ? (BITS.getBigUint64(0) << 64n) | BITS.getBigUint64(8) : null;
}

/** RFC 5952; IPv4-mapped addresses as `::ffff:192.0.2.1` (§5). */
export function text6(value: bigint): string {
  BITS.setBigUint64(0, value >> 64n);
  BITS.setBigUint64(8, value & 0xffff_ffff_ffff_ffffn);
  return groupsText();
}

/** As `text6` writes the address; null: it is none. */
export function normalText6(text: string): string | null {
  return readGroups(text) ? groupsText() : null;
}

/** 128 bits between a text and a number; used up before anybody else comes. */
const BITS = new DataView(new ArrayBuffer(16));
const BYTES = new Uint8Array(BITS.buffer);
const [COLON, DOT] = [0x3a, 0x2e];

/** One pass, since there may be half a million; Node's own test takes 10 ms to build its expression, on the way of every command. */
function readGroups(text: string): boolean {
  let at = 0;
  let gap = -1;
  let i = 0;
  if (text.startsWith("::")) [gap, i] = [0, 2];
  while (i < text.length) {
    const start = i;
    let group = 0;
    for (let digit = hexAt(text, i); digit >= 0; digit = hexAt(text, ++i)) group = (group << 4) | digit;
    if (text.charCodeAt(i) === DOT) {
      // The last 32 bits may be dotted; they stand at the very end.
      const end = text.slice(start);
      if (at > 12 || !isIPv4(end)) return false;
      BITS.setUint32(at, valueOf4(end));
      at += 4;
      break;
    }
    if (i === start || i > start + 4 || at === 16) return false;
    BITS.setUint16(at, group);
    at += 2;
    if (i === text.length) break;
    if (text.charCodeAt(i++) !== COLON || i === text.length) return false;
    if (text.charCodeAt(i) !== COLON) continue;
    if (gap >= 0) return false;
    gap = at;
    i++;
  }
  if (gap < 0) return at === 16;
  if (at === 16) return false;
  BYTES.copyWithin(16 - at + gap, gap, at);
  BYTES.fill(0, gap, 16 - at + gap);
  return true;
}

/** −1: no hexadecimal digit. */
function hexAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function groupsText(): string {
  if (BITS.getBigUint64(0) === 0n && BITS.getUint32(8) === 0xffff) return `::ffff:${text4(BITS.getUint32(12))}`;
  const [from, to] = longestZeroRun();
  let text = "";
  for (let i = 0; i < 8; i++) {
    if (i === from) {
      text += i === 0 ? "::" : ":";
      i = to - 1;
    } else text += i === 7 ? BITS.getUint16(14).toString(16) : `${BITS.getUint16(i * 2).toString(16)}:`;
  }
  return text;
}

/** The first of the longest runs of at least two groups (RFC 5952 §4.2), its end not included. */
function longestZeroRun(): readonly [from: number, to: number] {
  let [from, to] = [8, 8];
  for (let i = 0; i < 8; i++) {
    const start = i;
    while (i < 8 && BITS.getUint16(i * 2) === 0) i++;
    if (i - start >= 2 && i - start > to - from) [from, to] = [start, i];
  }
  return [from, to];
}
