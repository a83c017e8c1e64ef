import { isIPv4 } from "node:net";
import { normalText6, text4, text6, valueOf4, valueOf6 } from "./notation.ts";

/** An address as a number, so that ranges are arithmetic. `value` is unsigned: 32 bits for family 4, 128 for 6. */
export interface Ip {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** Of the brand alone: no value has it, so that an IpText is a plain string at run time and in JSON. */
declare const canonical: unique symbol;

/**
 * An address as text: dotted decimal, or RFC 5952 for IPv6 (IPv4-mapped addresses as `::ffff:192.0.2.1`), so that two
 * addresses are equal exactly when their strings are.
 */
export type IpText = string & { readonly [canonical]: true };

/** Reads a textual address; strict (four decimal octets without leading zeros, or RFC 4291 §2.2). No zone ids. */
export function parseIp(text: string): Ip | null {
  if (isIPv4(text)) return { family: 4, value: BigInt(valueOf4(text)) };
  const value = text.includes(":") ? valueOf6(text) : null;
  return value === null ? null : { family: 6, value };
}

/** An address in any spelling that `parseIp` reads, in its one form. */
export function normalizeIp(text: string): IpText | null {
  return (isIPv4(text) ? text : text.includes(":") ? normalText6(text) : null) as IpText | null;
}

export function formatIp(ip: Ip): IpText {
  return (ip.family === 4 ? text4(Number(ip.value)) : text6(ip.value)) as IpText;
}

/** The address of 32 bits, which are family 4. */
export function dotted(value: number): IpText {
  return text4(value) as IpText;
}

/** The number again. */
export function ipOf(text: IpText): Ip {
  if (familyOf(text) === 4) return { family: 4, value: BigInt(valueOf4(text)) };
  const value = valueOf6(text);
  if (value === null) throw new Error(`not an address in its one form: ${text}`); // our bug: no maker made it
  return { family: 6, value };
}

export function familyOf(text: IpText): 4 | 6 {
  return text.includes(":") ? 6 : 4;
}

/** Is the text an address in its one form? */
export function isIpText(text: string): text is IpText {
  return normalizeIp(text) === text;
}

/** A literal of ours as an address. One that is not in the one form is our bug, not somebody's input. */
export function literalIp(literal: string): IpText {
  if (!isIpText(literal)) throw new Error(`not an address in its one form: ${literal}`);
  return literal;
}

/** `::ffff:a.b.c.d` is the IPv4 address a.b.c.d for every protocol here (RFC 7208 §5, RFC 5782 §2.4); others unchanged. */
export function unmapped(ip: Ip): Ip {
  return ip.family === 6 && ip.value >> 32n === 0xffffn ? { family: 4, value: ip.value & 0xffffffffn } : ip;
}

export function bitsOf(family: 4 | 6): 32 | 128 {
  return family === 4 ? 32 : 128;
}
