import { parseIp } from "../../ip/ip.ts";
import { network, type IpRange } from "../../ip/range.ts";
import { nearest } from "../../text/nearest.ts";
import { excerpt } from "../../text/printable.ts";
import { oddCharacters } from "./characters.ts";
import type { DualCidr } from "./dual-cidr.ts";
import { domainSpecFault, macroStringFault } from "./macro-syntax.ts";
import type { TermFault } from "./term-fault.ts";
import type { SpfQualifier, SpfSpan } from "./types.ts";

interface TermBase {
  readonly text: string;
  readonly span: SpfSpan;
}

export interface Directive extends TermBase {
  readonly kind: "directive";
  readonly qualifier: SpfQualifier;
  readonly mechanism: Mechanism;
}

export type Mechanism =
  | { readonly name: "all" }
  | { readonly name: "include"; readonly domain: string }
  | { readonly name: "exists"; readonly domain: string }
  /** `domain` null: the current domain. */
  | ({ readonly name: "a" | "mx"; readonly domain: string | null } & DualCidr)
  | { readonly name: "ptr"; readonly domain: string | null }
  | { readonly name: "ip4" | "ip6"; readonly range: IpRange; readonly exact: boolean; readonly prefix: number };

export interface Modifier extends TermBase {
  readonly kind: "modifier";
  readonly name: "redirect" | "exp" | "unknown";
  readonly value: string;
}

export type Term = Directive | Modifier;

export interface SpfRecord {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly redirect: Modifier | null;
  readonly exp: Modifier | null;
}

export interface SpfSyntaxError {
  readonly span: SpfSpan;
  /** The term as written. */
  readonly term: string;
  readonly fault: TermFault;
}

/** The `all` that counts: the first (RFC 7208 §5.1). */
export function allOf({ terms }: SpfRecord): Directive | null {
  return terms.find((t): t is Directive => t.kind === "directive" && t.mechanism.name === "all") ?? null;
}

/** The redirect that counts: none beside `all` (RFC 7208 §6.1). */
export function redirectOf(record: SpfRecord): Modifier | null {
  return allOf(record) === null ? record.redirect : null;
}

/** Is this TXT text an SPF record? `v=spf1` and then a space or the end (RFC 7208 §4.5). */
export function isSpfRecord(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

const MECHANISMS = ["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists"] as const;

export interface ParsedSpf {
  readonly record: SpfRecord;
  readonly errors: readonly SpfSyntaxError[];
}

/** Thousands of senders are judged by the same records of a few services. */
const MOST_KNOWN = 512;
const LONGEST_KNOWN = 2048;
const known = new Map<string, ParsedSpf>();

/** Reads a record by the ABNF of RFC 7208 §12; every faulty term is told. */
export function parseSpf(text: string): ParsedSpf {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = parse(text);
  if (text.length > LONGEST_KNOWN) return parsed;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, parsed);
  return parsed;
}

function parse(text: string): ParsedSpf {
  const terms: Term[] = [];
  const errors: SpfSyntaxError[] = [];
  for (const match of text.slice(6).matchAll(/[^ ]+/g)) {
    const span = { column: 7 + match.index, length: match[0].length };
    const parsed = parseTerm(match[0], span);
    if (isFault(parsed)) errors.push({ span, term: match[0], fault: parsed });
    else terms.push(parsed);
  }
  // RFC 7208 §6: redirect and exp stand at most once.
  const single = (name: "redirect" | "exp"): Modifier | null => {
    const [first, second] = terms.filter((t): t is Modifier => t.kind === "modifier" && t.name === name);
    if (second !== undefined) errors.push({ span: second.span, term: second.text, fault: { code: "twice", name } });
    return first ?? null;
  };
  return { record: { text, terms, redirect: single("redirect"), exp: single("exp") }, errors };
}

function isFault(parsed: Term | Mechanism | TermFault): parsed is TermFault {
  return "code" in parsed;
}

function parseTerm(text: string, span: SpfSpan): Term | TermFault {
  const bad = /[^\x21-\x7e]/.exec(text);
  if (bad !== null) {
    const character = oddCharacters(text)[0]?.name ?? excerpt(bad[0], 12);
    return { code: "character", character, byte: bad[0].charCodeAt(0) };
  }
  const modifier = /^([a-z][a-z0-9_.-]*)=(.*)$/i.exec(text);
  if (modifier?.[1] !== undefined && modifier[2] !== undefined)
    return parseModifier(modifier[1].toLowerCase(), modifier[2], text, span);
  const match = /^([+?~-]?)([a-z][a-z0-9_.-]*)(.*)$/i.exec(text);
  if (match === null) return { code: "no-term", text: excerpt(text, 60) };
  const mechanism = parseMechanism(match[2]?.toLowerCase() ?? "", match[3] ?? "");
  if (isFault(mechanism)) return mechanism;
  return { kind: "directive", qualifier: (match[1] === "" ? "+" : match[1]) as SpfQualifier, mechanism, text, span };
}

function parseModifier(name: string, value: string, text: string, span: SpfSpan): Modifier | TermFault {
  if (name === "redirect" || name === "exp") {
    return domainSpecFault(value) ?? { kind: "modifier", name, value, text, span };
  }
  return macroStringFault(value, true) ?? { kind: "modifier", name: "unknown", value, text, span };
}

function parseMechanism(name: string, rest: string): Mechanism | TermFault {
  switch (name) {
    case "all":
      return rest === "" ? { name } : { code: "all-argument" };
    case "include":
      return withDomain(name, rest);
    case "exists":
      return withDomain(name, rest);
    case "ptr":
      if (rest === "") return { name, domain: null };
      if (!rest.startsWith(":")) return { code: "ptr-argument" };
      return domainSpecFault(rest.slice(1)) ?? { name, domain: rest.slice(1) };
    case "a":
    case "mx":
      return withCidr(name, rest);
    case "ip4":
    case "ip6":
      return addressMechanism(name, rest);
    default: {
      const near = nearest(name, MECHANISMS) ?? (/^ipv[46]$/.test(name) ? `ip${name.slice(3)}` : null);
      return { code: "unknown-mechanism", name: excerpt(name, 40), near };
    }
  }
}

function withDomain<N extends "include" | "exists">(
  name: N,
  rest: string,
): { readonly name: N; readonly domain: string } | TermFault {
  if (!rest.startsWith(":")) return { code: "needs-domain", name };
  return domainSpecFault(rest.slice(1)) ?? { name, domain: rest.slice(1) };
}

/** `/0` to `/32` and `//0` to `//128`, without leading zeros (RFC 7208 §5.6). */
function prefixOf(text: string | undefined, max: number): number | null {
  if (text === undefined) return max;
  return /^(0|[1-9]\d{0,2})$/.test(text) && Number(text) <= max ? Number(text) : null;
}

function withCidr(name: "a" | "mx", rest: string): Mechanism | TermFault {
  const cidr = /(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(rest);
  const domainPart = rest.slice(0, rest.length - (cidr?.[0].length ?? 0));
  const prefix4 = prefixOf(cidr?.[1], 32);
  const prefix6 = prefixOf(cidr?.[2], 128);
  if (prefix4 === null) return { code: "prefix", prefix: cidr?.[1] ?? "", family: 4, dual: true };
  if (prefix6 === null) return { code: "prefix", prefix: cidr?.[2] ?? "", family: 6, dual: true };
  if (domainPart === "") return { name, domain: null, prefix4, prefix6 };
  if (!domainPart.startsWith(":")) return { code: "cannot-follow", text: excerpt(domainPart, 40), name };
  return domainSpecFault(domainPart.slice(1)) ?? { name, domain: domainPart.slice(1), prefix4, prefix6 };
}

function addressMechanism(name: "ip4" | "ip6", rest: string): Mechanism | TermFault {
  const max = name === "ip4" ? 32 : 128;
  const match = /^:([^/]*)(?:\/(.*))?$/.exec(rest);
  const ip = parseIp(match?.[1] ?? "");
  if (ip?.family !== (name === "ip4" ? 4 : 6)) return { code: "needs-address", name };
  const prefix = prefixOf(match?.[2], max);
  if (prefix === null)
    return { code: "prefix", prefix: excerpt(match?.[2] ?? "", 10), family: name === "ip4" ? 4 : 6, dual: false };
  const range = network(ip, prefix);
  return { name, range, exact: range.first === ip.value, prefix };
}
