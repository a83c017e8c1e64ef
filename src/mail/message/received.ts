import { pathOf } from "./addresses.ts";
import { clientOf, type Client } from "./client.ts";
import { unfold, type RawField } from "./split.ts";
import { isClosed, tokenize, type Token } from "./tokens.ts";

/** One hop, as the server that wrote the header saw it (RFC 5321 §4.4, and what servers make of it). */
export interface Received extends Client {
  /** Whether another host handed the mail over: the field has a from clause, and the protocol is none inside one host. */
  readonly foreign: boolean;
  readonly by: string | null;
  readonly with: string | null;
  readonly envelopeFrom: string | null;
  /** Mail that was submitted by a user who logged in. */
  readonly authenticated: boolean;
  /** Unix seconds. */
  readonly at: number | null;
  readonly text: string;
}

const NOBODY: Client = { helo: null, reverseName: null, confirmed: false, ip: null };
const KEYWORDS = ["via", "with", "id", "for"];
/** Between programs of one host or one organization, whatever address stands there. */
const INSIDE = /^(?:local\b|local-|lmtp|mapi$|httprest$|qmail-scanner|spamassassin$|spool$)/i;
const MAX_TEXT = 8000;

/**
 * Reads a Received field. The standard leaves the from clause to the server; see `clientOf` for the ways of doing it. What it does
 * not find is null. The name that the client gave may hold anything, keywords of this header included: the from clause
 * therefore ends at the last `by`, and a field whose parentheses or quotes do not close tells no address.
 */
export function parseReceived(field: RawField): Received {
  const text = unfold(field.value.slice(0, MAX_TEXT));
  const tokens = tokenize(text, ";");
  const semicolon = tokens.findLastIndex((t) => t.kind === "sign");
  const main = semicolon < 0 ? tokens : tokens.slice(0, semicolon);
  const by = main.findLastIndex((t, i) => i !== 1 && isWord(t, "by"));
  const rest = by < 0 ? main : main.slice(by + 1);
  const protocol = wordAfter(rest, "with");
  const http = /^https?$/i.test(protocol ?? wordAfter(rest, "via") ?? "");
  const clause = fromClause(by < 0 ? main : main.slice(0, by));
  const client = clause === null ? NOBODY : clientOf(clause, http ? "http" : isBare(rest, protocol) ? "bare" : "usual");
  const comments = main.flatMap((t) => (t.kind === "comment" ? [t.text] : []));
  const envelope = comments
    .map((c) => /envelope-(?:from|sender) (<[^>]{0,500}>)/i.exec(c)?.[1])
    .find((m) => m !== undefined);
  return {
    helo: client.helo,
    reverseName: client.reverseName,
    confirmed: client.confirmed,
    ip: isClosed(text) ? client.ip : null,
    foreign:
      clause !== null && !INSIDE.test(protocol ?? "") && !isPickup(clause, protocol) && !(http && client.ip === null),
    by: by < 0 ? null : (rest.find((t) => t.kind === "word")?.text.replace(/,$/, "") ?? null),
    with: protocol,
    envelopeFrom: envelope === undefined ? null : pathOf(envelope),
    authenticated:
      /^(?:utf8)?(?:e?smtps?a|lmtps?a|http|https)$/i.test(protocol ?? "") ||
      comments.some((c) => /^authenticated\b|\bauthenticated sender\b|\bauth=/i.test(c)),
    at: semicolon < 0 ? null : timeOf(tokens.slice(semicolon + 1)),
    text,
  };
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.text.toLowerCase() === word;
}

/**
 * What stands between `from` and the last `by`; null when no host is told of. A gateway that puts the whole clause into a comment,
 * `(from name [ip])`, does not keep the name apart from the address: that is a host whose address is not known.
 */
function fromClause(tokens: readonly Token[]): readonly Token[] | null {
  const [first] = tokens;
  if (isWord(first, "from")) return tokens.slice(1);
  const isComment = first?.kind === "comment" && /^from\b/i.test(first.text);
  return isComment && tokens.some((t) => t.text.includes("[")) ? [] : null;
}

/** The word behind a keyword, unless that is a keyword itself. */
function wordAfter(tokens: readonly Token[], keyword: string): string | null {
  const at = tokens.findIndex((t) => isWord(t, keyword));
  const word = at < 0 ? undefined : tokens.slice(at + 1).find((t) => t.kind === "word")?.text;
  return word === undefined || KEYWORDS.includes(word.toLowerCase()) ? null : word;
}

/** RFC 6376 §A.2 and Ipswitch IMail (`(SMTPD-9.23)`, `(SMTPD32-7.07)`). */
function isBare(rest: readonly Token[], protocol: string | null): boolean {
  return (
    protocol === "SUBMISSION" || rest.some((t) => t.kind === "comment" && /^SMTPD(?:32)?-[\d.]{1,10}$/.test(t.text))
  );
}

/** The drop folder of Windows' SMTP service. */
function isPickup(clause: readonly Token[], protocol: string | null): boolean {
  return (
    protocol === "Microsoft" && clause.length === 3 && clause.map((t) => t.text).join(" ") === "mail pickup service"
  );
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
