import { bitsOf, parseIp } from "../../ip/ip.ts";
import { cidrsOf, parseRange } from "../../ip/range.ts";

/** Blocks that a range of addresses may become; more is a network that should be written as one. */
const MOST_BLOCKS = 12;

/** `ip4:192.0.2.1-192.0.2.9` or `-9`: the blocks between them; null when it is no range. */
export function addressRange(word: string): readonly string[] | null {
  const match = /^([+?~-]?)(?:ip4[:=])?(\d+\.\d+\.\d+\.)(\d+)-(?:(\d+\.\d+\.\d+\.\d+)|(\d+))$/i.exec(word);
  if (match === null) return null;
  const [, qualifier = "", start = "", low = "", whole, high] = match;
  const [first, last] = [parseIp(`${start}${low}`), parseIp(whole ?? `${start}${high ?? ""}`)];
  if (first?.family !== 4 || last?.family !== 4 || last.value < first.value) return null;
  const blocks = cidrsOf({ family: 4, first: first.value, last: last.value });
  return blocks.length > MOST_BLOCKS ? null : blocks.map((cidr) => `${qualifier}ip4:${cidr}`);
}

/** An address or range, alone or behind a mechanism that wants another kind: `ip4:` or `ip6:` by what it is. */
export function addressTerm(word: string): string | null {
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
