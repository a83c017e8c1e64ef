import { normalizeName, toAscii } from "../dns/name.ts";
import type { Name } from "../dns/types.ts";
import { formatIp, normalizeIp, familyOf, type IpText } from "../ip/ip.ts";
import { addressesOf, cidrsOf, parseRange, sizeOf } from "../ip/range.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";

/** What is wrong with a value, and the spelling that was probably meant. */
export interface Wrong {
  readonly message: string;
  readonly hint: string | null;
}

/** A range may hold so many addresses (a /20, or a /116). */
const MAX_RANGE = 4096n;

const wrong = (message: string, hint: string | null = null): Result<never, Wrong> => fail({ message, hint });

/** More than any spelling of a name (255 bytes, each as `\DDD`) or a usual URL takes. */
const MAX_TEXT = 4096;
const NO_DOMAIN = "is not a domain: a label is empty, longer than 63 bytes, or not valid";

/** A fully qualified domain; e-mail addresses and URLs are told apart, with the domain as the hint. */
export function readDomain(text: string): Result<Name, Wrong> {
  const shown = excerpt(text, 80);
  // Expressions that may go back over millions of letters can run out of stack.
  if (text.length > MAX_TEXT) return wrong(`${shown} ${NO_DOMAIN}`);
  const email = /^[^@\s]+@([^@\s]+\.[^@\s]+)$/.exec(text);
  if (email?.[1] !== undefined) return wrong(`${shown} is an e-mail address; expected a domain`, email[1]);
  if (/^\[.*\]$/.test(text))
    return wrong(
      `${shown} is an address literal; expected a name (receivers refuse a HELO without one, RFC 5321 §4.1.3)`,
    );
  const url = /^[a-z]+:\/\/([^/:\s]+)/i.exec(text);
  if (url?.[1] !== undefined) return wrong(`${shown} is a URL; expected a domain`, url[1]);
  const ascii = toAscii(text);
  const name = ascii === null ? null : normalizeName(ascii);
  if (name === null) return wrong(`${shown} ${NO_DOMAIN}`, text.replace(/\.{2,}/g, ".").replace(/^\./, "") || null);
  if (!name.includes(".")) return wrong(`${shown} is not a full domain; expected a name such as example.com`, null);
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name))
    return wrong(`${shown} has characters that no mail domain has`, null);
  if (/(^|\.)-|-(\.|$)/.test(name)) return wrong(`${shown}: a label begins or ends with a hyphen`, null);
  if (/\.\d+$/.test(name)) return wrong(`${shown} is neither an address nor a domain`, addressHint(text));
  return ok(name);
}

/**
 * What a server says in HELO: a name, or what stands there instead of one, an address or an address literal
 * (RFC 5321 §4.1.3), a single label, a label with a hyphen at its end. None of these is wrong input, since servers do say
 * them: rules judge them.
 */
export function readHelo(text: string): Result<string, Wrong> {
  const literal = /^\[(IPv6:)?([^\]]+)\]$/i.exec(text);
  const ip = normalizeIp(literal?.[2] ?? text);
  if (ip === null) return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i.test(text) ? readSaid(text) : readDomain(text);
  if (literal === null) return ok(ip);
  return ok(familyOf(ip) === 6 ? `[ipv6:${ip}]` : `[${ip}]`);
}

/** A name as it was said, host name or not. What was meant as an address is told as such. */
function readSaid(text: string): Result<Name, Wrong> {
  const name = normalizeName(text);
  return name === null || /(^|\.)\d+$/.test(name) ? readDomain(text) : ok(name);
}

/** `203.0.113.010` → `203.0.113.10`, `203.0.113.10:25` → `203.0.113.10`; null when nothing is near. */
function addressHint(text: string): string | null {
  const octets = text
    .replace(/:\d+$/, "")
    .replace(/^\[|\]$/g, "")
    .split(".")
    .map((o) => o.replace(/^0+(?=\d)/, ""));
  const fixed = octets.join(".");
  return fixed !== text && normalizeIp(fixed) !== null ? fixed : null;
}

export interface Addresses {
  readonly addresses: readonly IpText[];
  /** Null for a single address. */
  readonly range: string | null;
}

/** An address, or a range expanded to its addresses. */
export function readAddresses(text: string): Result<Addresses, Wrong> {
  const shown = excerpt(text, 80);
  if (!text.includes("/")) {
    const ip = normalizeIp(text);
    if (ip !== null) return ok({ addresses: [ip], range: null });
    const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1];
    const hint = bracketed !== undefined && normalizeIp(bracketed) !== null ? bracketed : addressHint(text);
    return wrong(
      `${shown} is not an address; expected four numbers from 0 to 255 (203.0.113.10) or an IPv6 address`,
      hint,
    );
  }
  const range = parseRange(text);
  if (range === null)
    return wrong(`${shown} is not a range; expected an address and a prefix length, such as 198.51.100.0/28`);
  const canonical = cidrsOf(range)[0] ?? text;
  if (!range.exact) return wrong(`${shown} is not the first address of its network`, canonical);
  if (sizeOf(range) > MAX_RANGE)
    return wrong(
      `${shown} holds ${sizeOf(range).toLocaleString("en-US")} addresses; at most ${MAX_RANGE.toLocaleString("en-US")} can be checked`,
    );
  return ok({ addresses: [...addressesOf(range)].map(formatIp), range: canonical.includes("/") ? canonical : null });
}

/** A CIDR that is not expanded (must-not-authorize). */
export function readCidr(text: string): Result<string, Wrong> {
  const range = parseRange(text);
  if (range === null) return wrong(`${excerpt(text, 80)} is not an address or a range`);
  return range.exact
    ? ok(cidrsOf(range)[0] ?? text)
    : wrong(`${excerpt(text, 80)} is not the first address of its network`, cidrsOf(range)[0] ?? null);
}

/** Does the word look meant as an address rather than as a domain? */
export function looksLikeAddress(text: string): boolean {
  return /^[\d.]+(:\d+)?(\/\d+)?$/.test(text) || /^\[?[\da-f]*:[\da-f:.]*\]?/i.test(text);
}
