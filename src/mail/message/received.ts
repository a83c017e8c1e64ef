import { parseIp, unmapped, type Ip } from "../../ip/ip.ts";
import { pathOf } from "./addresses.ts";
import { unfold, type RawField } from "./split.ts";
import { tokenize, type Token } from "./tokens.ts";

/** One hop, as the server that wrote the header saw it (RFC 5321 §4.4, and what servers make of it). */
export interface Received {
  /** The name the client gave, or its address literal with brackets; null when it is not told. */
  readonly helo: string | null;
  /** The client's reverse name as the server looked it up. */
  readonly reverseName: string | null;
  readonly ip: Ip | null;
  readonly by: string | null;
  readonly with: string | null;
  readonly envelopeFrom: string | null;
  /** Mail that was submitted by a user who logged in. */
  readonly authenticated: boolean;
  /** Unix seconds. */
  readonly at: number | null;
  readonly text: string;
}

type Clauses = ReadonlyMap<string, readonly Token[]>;

const KEYWORDS = ["from", "by", "via", "with", "id", "for"];
const MAX_TEXT = 8000;

/**
 * Reads a Received field. The standard leaves the from clause to the server, so this knows the ways of Postfix, Sendmail,
 * Exim, qmail, Exchange and Outlook.com, Gmail, Yahoo and those that write like them. What it does not find is null.
 */
export function parseReceived(field: RawField): Received {
  const text = unfold(field.value.slice(0, MAX_TEXT));
  const tokens = tokenize(text, ";");
  const semicolon = tokens.findLastIndex((t) => t.kind === "sign");
  const main = semicolon < 0 ? tokens : tokens.slice(0, semicolon);
  const clauses = clausesOf(main);
  const comments = main.flatMap((t) => (t.kind === "comment" ? [t.text] : []));
  const envelope = comments
    .map((c) => /envelope-(?:from|sender) (<[^>]{0,500}>)/i.exec(c)?.[1])
    .find((m) => m !== undefined);
  const protocol = firstWord(clauses.get("with"));
  return {
    ...client(clauses.get("from") ?? []),
    by: firstWord(clauses.get("by")),
    with: protocol,
    envelopeFrom: envelope === undefined ? null : pathOf(envelope),
    authenticated:
      /^(?:utf8)?(?:e?smtps?a|lmtps?a|http|https)$/i.test(protocol ?? "") ||
      comments.some((c) => /^authenticated\b|\bauthenticated sender\b|\bauth=/i.test(c)),
    at: semicolon < 0 ? null : timeOf(tokens.slice(semicolon + 1)),
    text,
  };
}

function clausesOf(tokens: readonly Token[]): Clauses {
  const clauses = new Map<string, Token[]>();
  let open: Token[] | null = null;
  for (const token of tokens) {
    const word = token.kind === "word" ? token.text.toLowerCase() : "";
    // "from by by mx": a keyword right after a keyword is a value.
    if (KEYWORDS.includes(word) && open?.length !== 0 && !clauses.has(word)) {
      open = [];
      clauses.set(word, open);
    } else open?.push(token);
  }
  return clauses;
}

function firstWord(tokens: readonly Token[] | undefined): string | null {
  return tokens?.find((t) => t.kind === "word")?.text ?? null;
}

function client(tokens: readonly Token[]): Pick<Received, "helo" | "reverseName" | "ip"> {
  const [first = "", ...words] = tokens.flatMap((t) => (t.kind === "word" ? [t.text] : []));
  const comments = tokens.flatMap((t) => (t.kind === "comment" ? [t.text] : []));
  const told = comments
    .map((c) => /(?:^|[\s(])(?:helo|ehlo)[= ]\s{0,10}([^\s)]+)/i.exec(c)?.[1])
    .find((m) => m !== undefined);
  const seen = addressIn([...comments, ...words]);
  const own = ipOf(first);
  const ip = seen?.ip ?? own;
  const isName = own === null && first !== "" && first.toLowerCase() !== "unknown";
  // Exim and qmail put the reverse name first and the HELO into a comment; all others the HELO first.
  if (told !== undefined) return { helo: told, reverseName: isName ? hostOf(first) : (seen?.name ?? null), ip };
  const literal = own !== null && seen !== null && first.startsWith("[");
  return { helo: isName || literal ? first : null, reverseName: seen?.name ?? null, ip };
}

/** The first address in the comments, with the name that stands before it there: `(name [192.0.2.1])`. */
function addressIn(texts: readonly string[]): { readonly ip: Ip; readonly name: string | null } | null {
  for (const text of texts) {
    const parts = text.split(/\s+/).slice(0, 50);
    for (const [index, part] of parts.entries()) {
      const ip = ipOf(part);
      if (ip !== null) return { ip, name: index === 0 ? null : hostOf(parts[0] ?? "") };
    }
  }
  return null;
}

/** `[192.0.2.1]`, `[IPv6:2001:db8::1]`, `192.0.2.1`, `[192.0.2.1]:25`, `user@192.0.2.1`. */
function ipOf(text: string): Ip | null {
  const bare = /^(?:[^@]{0,100}@)?\[?(?:ipv6:)?([0-9a-f:.]{2,45})\]?(?::\d{1,5})?[,;]?$/i.exec(text)?.[1];
  const ip = bare === undefined ? null : parseIp(bare);
  return ip === null ? null : unmapped(ip);
}

/** A host name out of `name.`, `IDENT:user@name`; null for "unknown" and for what is no name. */
function hostOf(text: string): string | null {
  const name = text.slice(text.lastIndexOf("@") + 1).replace(/\.$/, "");
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? name.toLowerCase() : null;
}

/** RFC 5322 §3.3, but only with a zone: without one the time is not known. */
function timeOf(tokens: readonly Token[]): number | null {
  const text = tokens
    .flatMap((t) => (t.kind === "word" ? [t.text] : []))
    .slice(0, 10)
    .join(" ");
  if (!/\s(?:[+-]\d{4}|GMT|UTC?|Z)(?:\s|$)/i.test(text)) return null;
  const time = Date.parse(text.replace(/\sUT$/i, " UTC"));
  return Number.isNaN(time) ? null : Math.floor(time / 1000);
}
