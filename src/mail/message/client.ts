import { parseIp, unmapped, type Ip } from "../../ip/ip.ts";
import type { Token } from "./tokens.ts";

/** What a Received field tells of the client. */
export interface Client {
  /** The name the client gave, or its address literal with brackets; anybody can say any. */
  readonly helo: string | null;
  /** The client's reverse name as the server looked it up. */
  readonly reverseName: string | null;
  /** False where the server did not compare the name with its addresses, or says that they differ. */
  readonly confirmed: boolean;
  /** From TCP information only (RFC 5321 §4.4); null when there is none, or several that differ. */
  readonly ip: Ip | null;
}

/** What one comment says. */
interface Part {
  readonly ips: readonly Ip[];
  readonly name: string | null;
  readonly helo: string | null;
  readonly forged: boolean;
}

/** `bare`: a server that writes `from name [ip]` without parentheses; others do so only where the client said it. */
export type How = "http" | "bare" | "usual";

const NOTHING: Part = { ips: [], name: null, helo: null, forged: false };
/** Comments of these first words quote what the client said of itself. */
const NOT_TCP =
  /^(?:authenticated|auth|account|client|envelope-\w+|user|using|no|version|with|sent|may|misconfigured)\b/i;
const GREETING = /^(?:(?:account \S{1,300} )?(?:helo|ehlo|lhlo)(?:[= ]|$)|(?:port|ident)=)/i;
const HELO = /(?:^|[\s(])(?:helo|ehlo|lhlo)[= ]\s{0,10}([^\s)]+)/i;

/**
 * Reads the from clause. The name after `from` and everything behind HELO belongs to the client; the address is where servers
 * write what TCP told them: a comment of its own (`(name [ip])`, `(ip)`, `(ip:port)`), a word in brackets behind the comment of
 * the HELO name (Exim 3), or in front where the HELO name has its own comment (Exim, CommuniGate, Yahoo).
 */
export function clientOf(tokens: readonly Token[], how: How): Client {
  const firstComment = tokens.findIndex((t) => t.kind === "comment");
  const words = tokens.flatMap((t) => (t.kind === "word" ? [t.text.replace(/,$/, "")] : []));
  const [first = ""] = words;
  const parts = tokens.flatMap((t) => (t.kind === "comment" ? [readComment(t.text)] : []));
  const helo = parts.find((p) => p.helo !== null)?.helo ?? null;
  const behind = firstComment < 0 ? [] : tokens.slice(firstComment).flatMap((t) => (t.kind === "word" ? [t.text] : []));
  const seen = [...parts.flatMap((p) => p.ips), ...behind.flatMap((word) => listed(bracketed(word)))];
  const name = parts.find((p) => p.ips.length > 0)?.name ?? null;
  const forged = parts.some((p) => p.forged);
  const own = addressOf(first.replace(/^\[(.*)\](?::\d{1,5})?$/, "$1"));
  const isName = own === null && first !== "" && first.toLowerCase() !== "unknown";
  const front = helo !== null || how === "http" ? own : null;
  if (helo !== null) {
    // Exim and qmail put the reverse name first; only Exim has looked it up in both directions.
    const bare = parts.some((p) => p.ips.length > 0 && p.helo === null);
    return {
      helo,
      reverseName: isName ? hostOf(first) : name,
      confirmed: isName ? !bare && !forged : !forged,
      ip: agreed(front === null || isLocal(front) ? seen : [front, ...seen]) ?? (seen.length === 0 ? front : null),
    };
  }
  const plain = how === "bare" && firstComment < 0 && words.length === 2 ? listed(bracketed(words[1] ?? "")) : [];
  const all = seen.length > 0 ? seen : [...plain, ...listed(front)];
  const literal = own !== null && all.length > 0 && first.startsWith("[");
  return { helo: isName || literal ? first : null, reverseName: name, confirmed: !forged, ip: agreed(all) };
}

function readComment(comment: string): Part {
  const text = comment.trim().slice(0, 1000);
  const helo = HELO.exec(text)?.[1] ?? null;
  if (GREETING.test(text)) return { ...NOTHING, helo: helo ?? "" };
  if (NOT_TCP.test(text)) return NOTHING;
  const found = /^(?:([^\s[\]()]{1,300}) |[^\s[\]()]{1,300}@)?(\[[^\s[\]]{2,60}\])(?::\d{1,5})?(?=$|[\s(])(.*)$/.exec(
    text,
  );
  const forged = /may be forged|RDNS failed|unverified/i.test(text);
  if (found !== null) {
    const rest = (found[3] ?? "").replace(/\b(?:helo|ident)=\S*/gi, " ");
    const more = [...rest.matchAll(/\[[^\s[\]]{2,60}\]/g)].flatMap((m) => listed(bracketed(m[0])));
    return { ips: [...listed(bracketed(found[2] ?? "")), ...more], name: hostOf(found[1] ?? ""), helo, forged };
  }
  const bare = /^(?:(\S{1,300}) )?(?:[^\s[\]]{0,200}@)?([0-9a-f.:%]{2,60})$/i.exec(text);
  return { ...NOTHING, ips: listed(addressOf(bare?.[2] ?? "")), name: hostOf(bare?.[1] ?? "") };
}

function listed(ip: Ip | null): readonly Ip[] {
  return ip === null ? [] : [ip];
}

/** Two that differ cannot both be the client's: one of them is part of a name that it made up. */
function agreed(ips: readonly Ip[]): Ip | null {
  const [first] = ips;
  return first !== undefined && ips.every((ip) => ip.family === first.family && ip.value === first.value)
    ? first
    : null;
}

function isLocal(ip: Ip): boolean {
  return ip.family === 4 && ip.value >> 24n === 127n;
}

function bracketed(word: string): Ip | null {
  const inner = /^\[([^[\]]{2,60})\](?::\d{1,5})?[,;]?$/.exec(word)?.[1];
  return inner === undefined ? null : addressOf(inner);
}

/** `192.0.2.1`, `IPv6:2001:db8::1`, `fe80::1%14`, and with a port behind: `192.0.2.1:25`, `192.0.2.1.25`. */
function addressOf(text: string): Ip | null {
  const bare = text.replace(/^ipv6:/i, "").replace(/%\w{1,20}$/, "");
  const v4 = /^(\d{1,3}(?:\.\d{1,3}){3})[.:]\d{1,5}$/.exec(bare)?.[1];
  const ip = parseIp(v4 ?? bare);
  return ip === null ? null : unmapped(ip);
}

/** A host name out of `name.`, `IDENT:user@name`; null for "unknown" and for what is no name. */
export function hostOf(text: string): string | null {
  const name = text.slice(text.lastIndexOf("@") + 1).replace(/\.$/, "");
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) && addressOf(name) === null ? name.toLowerCase() : null;
}
