import { isIPv4 } from "node:net";

/** An address as a number, so that ranges are arithmetic. `value` is unsigned: 32 bits for family 4, 128 for 6. */
export interface Ip {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** Reads a textual address; strict (four decimal octets without leading zeros, or RFC 4291 §2.2). No zone ids. */
export function parseIp(text: string): Ip | null {
  if (isIPv4(text)) return { family: 4, value: octetsToValue(text) };
  if (isIpv6(text)) return { family: 6, value: parse6(text) };
  return null;
}

const GROUP = /^[0-9a-f]{1,4}$/i;

/** RFC 4291 §2.2. Node's own test takes 10 ms to build its expression, on the way of every command. */
function isIpv6(text: string): boolean {
  if (!text.includes(":")) return false;
  const [head = "", tail, more] = text.split("::");
  if (more !== undefined) return false;
  const groups = [head, tail ?? ""].flatMap((part) => (part === "" ? [] : part.split(":")));
  const last = groups.at(-1) ?? "";
  // The last 32 bits may be dotted; they stand at the very end.
  const isDotted = last.includes(".") && text.endsWith(last);
  if (isDotted && !isIPv4(last)) return false;
  const size = groups.length + (isDotted ? 1 : 0);
  if (!(isDotted ? groups.slice(0, -1) : groups).every((group) => GROUP.test(group))) return false;
  return tail === undefined ? size === 8 : size < 8;
}

function octetsToValue(text: string): bigint {
  let [value, octet] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0) octet = octet * 10 + digit;
    else [value, octet] = [value * 256 + octet, 0];
  }
  return BigInt(value * 256 + octet);
}

function parse6(text: string): bigint {
  const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (embedded?.[1] !== undefined && embedded[2] !== undefined) {
    const v4 = octetsToValue(embedded[2]);
    text = `${embedded[1]}${(v4 >> 16n).toString(16)}:${(v4 & 0xffffn).toString(16)}`;
  }
  const [head = "", tail] = text.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = new Array<string>(tail === undefined ? 0 : 8 - left.length - right.length).fill("0");
  return [...left, ...zeros, ...right].reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}

/** The canonical text: dotted decimal, or RFC 5952 for IPv6 (IPv4-mapped addresses as `::ffff:192.0.2.1`). */
export function formatIp(ip: Ip): string {
  if (ip.family === 4) return dotted(Number(ip.value));
  if (ip.value >> 32n === 0xffffn) return `::ffff:${dotted(Number(ip.value & 0xffffffffn))}`;
  const groups = Array.from({ length: 8 }, (_, i) => Number((ip.value >> BigInt(112 - 16 * i)) & 0xffffn));
  const run = longestZeroRun(groups);
  const hex = (part: readonly number[]): string => part.map((g) => g.toString(16)).join(":");
  if (run.length < 2) return hex(groups);
  return `${hex(groups.slice(0, run.start))}::${hex(groups.slice(run.start + run.length))}`;
}

/** Dotted decimal of 32 bits. */
export function dotted(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 0xff}.${(value >>> 8) & 0xff}.${value & 0xff}`;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let length = 0;
  groups.forEach((group, index) => {
    length = group === 0 ? length + 1 : 0;
    if (length > best.length) best = { start: index - length + 1, length };
  });
  return best;
}

/** `::ffff:a.b.c.d` is the IPv4 address a.b.c.d for every protocol here (RFC 7208 §5, RFC 5782 §2.4); others unchanged. */
export function unmapped(ip: Ip): Ip {
  return ip.family === 6 && ip.value >> 32n === 0xffffn ? { family: 4, value: ip.value & 0xffffffffn } : ip;
}

export function bitsOf(family: 4 | 6): 32 | 128 {
  return family === 4 ? 32 : 128;
}

/** Of a text that is an address or a domain: which? Nothing is parsed, since there may be half a million. */
export function isAddressText(subject: string): boolean {
  return subject.includes(":") || /^[\d.]+$/.test(subject);
}
