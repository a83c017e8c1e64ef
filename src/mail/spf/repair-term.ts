import { bitsOf, parseIp } from "../../ip/ip.ts";
import { cidrsOf, parseRange } from "../../ip/range.ts";
import { distance } from "fastest-levenshtein";
import { nearest } from "../../text/nearest.ts";
import { parseSpf, type Term } from "./parse.ts";

const LONG_NAMES = ["include", "exists", "redirect", "ip4", "ip6", "all", "ptr"] as const;
/** Longer words are no term that somebody mistyped, and splitting them would cost. */
const MAX_WORD = 600;

/** The terms that a faulty word most probably meant, or null. Every one of them is valid. */
export function repairTerm(word: string): readonly string[] | null {
  if (word.length > MAX_WORD) return null;
  const unquoted = word.replace(/["'`<>()[\]]/g, "");
  // Between an address and a number a backslash is a slash; anywhere else it is nothing.
  const slashed = unquoted.replace(/((?:^|[:=])[\d.:a-f]+)\\(?=\d{1,3}[.,;/\\]*$)/i, "$1/");
  const bare = slashed.replaceAll("\\", "").replace(/^[,;]+|[,;]+$/g, "");
  for (const candidate of candidates(bare)) if (candidate.length > 0 && candidate.every(isTerm)) return candidate;
  return null;
}

/** Is it one valid term that means what it says? */
export function isTerm(text: string): boolean {
  const { record, errors } = parseSpf(`v=spf1 ${text}`);
  return errors.length === 0 && record.terms.length === 1 && !record.terms.some((t) => typoOf(t) !== null);
}

function* candidates(word: string): Generator<readonly string[]> {
  if (word === "") return;
  yield [word];
  const range = addressRange(word);
  if (range !== null) yield range;
  // Valid terms that only lack what parts them, before any guess at one.
  for (const parts of [listed(word), glued(word)]) if (parts.length > 1 && parts.every(isTerm)) yield parts;
  const [bare = "", behind] = bareFirst(word);
  if (behind !== undefined) yield [bare, single(behind) ?? behind];
  const one = single(word);
  if (one !== null) yield [one];
  for (const parts of [listed(word), glued(word)]) {
    const filled = parts.filter((part) => part !== "");
    if (filled.length > 1) yield filled.map((part) => (isTerm(part) ? part : (single(part) ?? part)));
  }
}

/** Terms, or names of one mechanism, behind commas: `include:a.test,b.test`. */
function listed(word: string): readonly string[] {
  const parts = word.split(/[,;|]+/);
  const name = /^[+?~-]?(?:include|a|mx|exists):/i.exec(word)?.[0];
  if (name === undefined) return parts;
  return parts.map((part, i) => (i > 0 && isHostName(part) ? `${name}${part}` : part));
}

/** Terms without the space between them. */
function glued(word: string): readonly string[] {
  return bareFirst(word)
    .flatMap((part) => part.split(/(?!^)(?=[+?~-]?(?:include:|ip4:|ip6:|exists:|redirect=)|[+?~-]all$)/i))
    .flatMap((part) => splitAddress(part) ?? [part]);
}

/** `mxinclude:a.test`, `aincluude:a.test`: a term of one word that stands before another, mistyped or not. */
function bareFirst(word: string): readonly string[] {
  const match = /^([+?~-]?(?:a|mx|ptr))((?:include|ip4|ip6|exists|redirect)[:=].*)$/i.exec(word) ?? bareBefore(word);
  return match?.[1] === undefined || match[2] === undefined ? [word] : [match[1], match[2]];
}

/** The name behind it must be nearer to one that is meant than the whole word is: `mxe:` is no `mx` before `e:`. */
function bareBefore(word: string): RegExpExecArray | null {
  const match = /^([+?~-]?(?:a|mx|ptr))(([a-z0-9]{4,})[:=].*)$/i.exec(word);
  const name = (match?.[3] ?? "").toLowerCase();
  const whole = `${(match?.[1] ?? "").replace(/^[+?~-]/, "").toLowerCase()}${name}`;
  const [own, other] = [nearest(name, LONG_NAMES), nearest(whole, LONG_NAMES)];
  if (match === null || own === null) return null;
  return other === null || distance(name, own) < distance(whole, other) ? match : null;
}

/** `ip4:192.0.2.1mx` and `ip4:192.0.2.1a:b.test`: only behind an IPv4 address, where no letter can follow. */
function splitAddress(part: string): readonly string[] | null {
  const match = /^([+?~-]?ip4:[\d.]+(?:\/\d+)?)((?:a|mx|ptr)(?:[:/].*)?)$/i.exec(part);
  return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}

/** A name that could hold records: letters, digits, hyphens, underscores, at least one dot, no digits alone at the end. */
export function isHostName(text: string): boolean {
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.(?:[a-z][a-z0-9-]*[a-z0-9])\.?$/i.test(text);
}

/** Blocks that a range of addresses may become; more is a network that should be written as one. */
const MOST_BLOCKS = 12;

/** `ip4:192.0.2.1-192.0.2.9` or `-9`: the blocks between them; null when it is no range. */
function addressRange(word: string): readonly string[] | null {
  const match = /^([+?~-]?)(?:ip4[:=])?(\d+\.\d+\.\d+\.)(\d+)-(?:(\d+\.\d+\.\d+\.\d+)|(\d+))$/i.exec(word);
  if (match === null) return null;
  const [, qualifier = "", start = "", low = "", whole, high] = match;
  const [first, last] = [parseIp(`${start}${low}`), parseIp(whole ?? `${start}${high ?? ""}`)];
  if (first?.family !== 4 || last?.family !== 4 || last.value < first.value) return null;
  const blocks = cidrsOf({ family: 4, first: first.value, last: last.value });
  return blocks.length > MOST_BLOCKS ? null : blocks.map((cidr) => `${qualifier}ip4:${cidr}`);
}

/** One word as one term: the name, the separator, the qualifier, the address set right. */
function single(word: string): string | null {
  const qualified = qualifierFirst(word);
  const address = addressTerm(qualified);
  if (address !== null) return address;
  const match = /^([+?~-]?)([a-z0-9][a-z0-9_]*)(?:[:=;.]+(.*))?$/i.exec(colonPut(qualified));
  if (match === null) return null;
  const [, qualifier = "", written = "", value = ""] = match;
  const name = meantName(written);
  if (name === null) return null;
  if (name === "redirect" || name === "exp") return `${name}=${host(value)}`;
  // A bare all lets everyone pass: nobody is told to write that.
  if (name === "all") return value === "" && qualifier !== "" ? `${qualifier}all` : null;
  if (name === "ip4" || name === "ip6")
    return addressTerm(`${qualifier}${value}`) ?? (isHostName(host(value)) ? `${qualifier}a:${host(value)}` : null);
  return `${qualifier}${name}${value === "" ? "" : `:${host(value)}`}`;
}

/** `include_spf.a.test` and `ip4192.0.2.1`: the name of the mechanism without its colon. */
function colonPut(word: string): string {
  const match = /^([+?~-]?(?:include|exists|redirect|ip4|ip6))(?![:=;.])([a-z0-9_-]+(?:[.:].*))$/i.exec(word);
  if (match?.[1] === undefined || match[2] === undefined) return word;
  const isName = isHostName(match[2]) || parseIp(match[2].split("/")[0] ?? "") !== null;
  return isName && meantName(word.replace(/[:.=].*$/, "").replace(/^[+?~-]/, "")) === null
    ? `${match[1]}:${match[2]}`
    : word;
}

/** `all-`, `--all`, `-al` and the like. */
function qualifierFirst(word: string): string {
  const trailing = /^(all)([~?+-])$/i.exec(word);
  if (trailing !== null) return `${trailing[2] ?? ""}${trailing[1] ?? ""}`;
  const doubled = /^([+?~-])[+?~-]+(.*)$/.exec(word);
  return doubled === null ? word.replace(/\.$/, "") : `${doubled[1] ?? ""}${doubled[2] ?? ""}`;
}

/** The mechanism or modifier that a name means, also `ipv4`, `ip` and near misses. */
function meantName(written: string): string | null {
  const name = written.toLowerCase();
  if (["a", "mx", "exp", ...LONG_NAMES].includes(name)) return name;
  if (/^ip(v?[46])?$|^ip-?v[46]$/.test(name)) return "ip4"; // the address decides which
  // Letters before a whole name are another term.
  if (/.(?:include|exists|ip4|ip6)$/.test(name)) return null;
  return nearest(name, LONG_NAMES);
}

/** An address or range, alone or behind a mechanism that wants another kind: `ip4:` or `ip6:` by what it is. */
function addressTerm(word: string): string | null {
  const match = /^([+?~-]?)(?:(?:ip[46]?|ipv[46]|a|mx|include|ptr)[:=]+)?([0-9a-f:.]+(?:\/.*)?|[0-9.]+\.\*)$/i.exec(
    word,
  );
  if (match === null) return null;
  const [, qualifier = "", text = ""] = match;
  const [address = "", written, more] = withoutStars(text.replace(/[./]+$/, "")).split("/");
  if (more !== undefined) return null;
  const bits = written?.replace(/^0+(?=\d)/, "");
  const ip = parseIp(address);
  if (ip === null) return null;
  const prefix = bits === undefined ? null : (prefixOfMask(bits) ?? bits);
  const range = parseRange(prefix === null ? address : `${address}/${prefix}`);
  if (range === null) return null;
  const suffix = prefix === null || Number(prefix) === bitsOf(ip.family) ? "" : `/${prefix}`;
  return `${qualifier}ip${ip.family}:${address}${suffix}`;
}

/** `192.0.2.*` is `192.0.2.0/24`. */
function withoutStars(text: string): string {
  const match = /^(\d+\.\d+\.\d+)\.\*$/.exec(text);
  return match === null ? text : `${match[1] ?? ""}.0/24`;
}

/** `255.255.255.0` is 24; null when it is no mask. */
function prefixOfMask(bits: string): string | null {
  const mask = parseIp(bits);
  if (mask?.family !== 4) return null;
  const text = mask.value.toString(2).padStart(32, "0");
  return /^1*0*$/.test(text) ? String(text.indexOf("0") < 0 ? 32 : text.indexOf("0")) : null;
}

/** The name in a URL or behind an @, without dots too many. */
function host(value: string): string {
  return value
    .replace(/^https?:\/\//i, "")
    .replace(/\/+$/, "")
    .replace(/^@/, "")
    .replace(/^\.+/, "")
    .replace(/\.{2,}/g, ".");
}

/** RFC 6652 §3: modifiers for reports; known, though few receivers heed them. */
const REPORTING = ["ra", "rp", "rr"];

/** A term that is valid, yet surely not what was meant: what it should be (empty = nothing), or null. */
export function typoOf(term: Term): readonly string[] | null {
  if (term.kind === "modifier") {
    if (term.name === "redirect" && host(term.value) !== term.value) return [`redirect=${host(term.value)}`];
    if (term.name !== "unknown") return null;
    const name = term.text.slice(0, term.text.indexOf("=")).toLowerCase();
    if (REPORTING.includes(name)) return null;
    if (name === "v") return behindVersion(term.value);
    const meant = meantName(name);
    if (meant === null || meant === "exp") return null;
    return repairTerm(term.text.replace("=", ":"));
  }
  const { mechanism } = term;
  if (!("domain" in mechanism) || mechanism.domain === null) return null;
  const parts = gluedAll(term.text);
  if (parts !== null) return parts;
  const name = host(mechanism.domain);
  if (name !== mechanism.domain) return [term.text.replace(mechanism.domain, name)];
  // Valid by the grammar, yet no name that anybody holds: two terms, or two names.
  return /[^a-z0-9_.%-]/i.test(mechanism.domain.replace(/%\{[^}]*\}/g, "")) ? repairTwo(term.text) : null;
}

/** Of a second `v=spf1` nothing, or the term that it is glued to; null where it is another version. */
function behindVersion(value: string): readonly string[] | null {
  const match = /^spf1[;,:]*(.*)$/i.exec(value);
  if (match === null) return /^spf\d?$/i.test(value) ? [] : null;
  return match[1] === undefined || match[1] === "" ? [] : repairTerm(match[1]);
}

function repairTwo(text: string): readonly string[] | null {
  if (text.length > MAX_WORD) return null;
  for (const parts of [listed(text), glued(text)])
    if (parts.length > 1) {
      const fixed = parts.flatMap((part) => (isTerm(part) ? [part] : [single(part) ?? part]));
      if (fixed.every((part) => part !== "" && isTerm(part))) return fixed;
    }
  return null;
}

/** `include:x.example-all` in two; null when it is not so. No top-level domain ends in -all: the space before it is missing. */
export function gluedAll(term: string): readonly [string, string] | null {
  const match = /^([^ ]*[^-. ])(-all)$/i.exec(term);
  return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}

/** A modifier that nobody knows, by the name of a mechanism or with a name or an address behind it: a term that was not understood. */
export function isMeantModifier(term: Term): boolean {
  if (!isUnknownModifier(term)) return false;
  const at = term.text.indexOf("=");
  const meant = meantName(term.text.slice(0, at));
  if (/[.:]/.test(term.text.slice(at))) return true;
  return meant !== null && meant !== "exp" && meant !== "all";
}

/** Does no receiver know this modifier? */
export function isUnknownModifier(term: Term): boolean {
  if (term.kind !== "modifier" || term.name !== "unknown") return false;
  return !REPORTING.includes(term.text.slice(0, term.text.indexOf("=")).toLowerCase());
}
