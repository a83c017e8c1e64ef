import { pathOf } from "./addresses.ts";
import { clausesOf, isWord } from "./clauses.ts";
import { clientOf, type Client, type How } from "./client.ts";
import { unfold, type RawField } from "./split.ts";
import type { Token } from "./tokens.ts";

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
const MAX_SHOWN = 8000;
const KEYWORDS = ["via", "with", "id", "for"];
/** Between programs of one host or one organization, whatever address stands there. */
const INSIDE = /^(?:local\b|local-|lmtp|mapi$|httprest$|qmail-scanner|spamassassin$|spool$|nnfmp$)/i;

/**
 * Reads a Received field. The standard leaves the from clause to the server; see `clientOf` for the ways of doing it. What it does
 * not find is null. Where the words of client and server cannot be told apart (see `clausesOf`), neither an address nor the
 * protocol is believed: the field is one of a foreign host.
 */
export function parseReceived(field: RawField): Received {
  const text = unfold(field.value);
  const { from, by, hasBy, main, date, clear } = clausesOf(text);
  const own = clear === "yes" ? withoutSender(by) : [];
  const protocol = wordAfter(own, "with");
  const http = isHttp(own, protocol);
  const client = from === null ? NOBODY : clientOf(from, howOf(own, protocol, http));
  const ip = clear === "no" ? null : client.ip;
  const comments = main.flatMap((t) => (t.kind === "comment" ? [t.text] : []));
  const envelope = comments
    .map((c) => /envelope-(?:from|sender) (<[^>]{0,500}>)/i.exec(c)?.[1])
    .find((m) => m !== undefined);
  return {
    helo: client.helo,
    reverseName: client.reverseName,
    confirmed: client.confirmed && comparesNames(own),
    ip,
    foreign:
      from !== null && (clear !== "yes" || !(isInside(from, protocol, http && ip === null) || isDaemon(from, own))),
    by: hasBy ? (by.find((t) => t.kind === "word")?.text.replace(/,$/, "") ?? null) : null,
    with: protocol,
    envelopeFrom: envelope === undefined ? null : pathOf(envelope),
    authenticated:
      /^(?:utf8)?(?:e?smtps?a|lmtps?a|https?u?)$/i.test(protocol ?? "") ||
      comments.some((c) => /^authenticated\b|\bauthenticated sender\b|\bauth=/i.test(c)),
    at: timeOf(date),
    text: text.slice(0, MAX_SHOWN),
  };
}

/**
 * Postfix, sendmail (Proofpoint too) and Exim write a reverse name only where it leads back, or say that it does not. Others may
 * write what the client's own zone claims.
 */
function comparesNames(own: readonly Token[]): boolean {
  return own.some((t) => t.kind === "comment" && /^(?:Postfix\b|8\.\d{1,2}\.\d|Exim 4)/.test(t.text));
}

/** The mail did not come from another host: programs of one host, a drop folder, a web page of the server's own. */
function isInside(from: readonly Token[], protocol: string | null, webPage: boolean): boolean {
  return INSIDE.test(protocol ?? "") || isPickup(from, protocol) || webPage;
}

/**
 * Oracle's server (iCloud) hands on inside itself, `from process-daemon.ms1.example.org by ms1.example.org (Oracle …)`; what comes by
 * SMTP it writes with its address and `with`.
 */
function isDaemon(from: readonly Token[], own: readonly Token[]): boolean {
  const [[daemon, more], [by, server]] = [from, own];
  if (more !== undefined || daemon?.kind !== "word" || by === undefined || wordAfter(own, "with") !== null)
    return false;
  const isOracle =
    server?.kind === "comment" &&
    /^(?:Oracle Communications|Sun Java System|iPlanet) Messaging Server/.test(server.text);
  return isOracle && /^[\w-]{1,60}-daemon\./.test(daemon.text) && daemon.text.endsWith(`-daemon.${by.text}`);
}

/** `HTTPU` is CommuniGate's, `DAV` Hotmail's, `(via HTTP)` that of web.de and GMX. */
function isHttp(by: readonly Token[], protocol: string | null): boolean {
  return (
    /^(?:https?u?|dav)$/i.test(protocol ?? wordAfter(by, "via") ?? "") ||
    by.some((t) => t.kind === "comment" && /^via https?$/i.test(t.text))
  );
}

/** The server's own words: the envelope sender that stands behind them is the client's, and may end its comment by itself. */
function withoutSender(by: readonly Token[]): readonly Token[] {
  const sender = by.findIndex((t) => t.kind === "comment" && /^envelope-|[<@]/i.test(t.text));
  return sender < 0 ? by : by.slice(0, sender);
}

/** The word behind a keyword, unless that is a keyword itself. */
function wordAfter(tokens: readonly Token[], keyword: string): string | null {
  const at = tokens.findIndex((t) => isWord(t, keyword));
  const word = at < 0 ? undefined : tokens.slice(at + 1).find((t) => t.kind === "word")?.text;
  return word === undefined || KEYWORDS.includes(word.toLowerCase()) ? null : word;
}

function howOf(by: readonly Token[], protocol: string | null, http: boolean): How {
  if (http) return "http";
  const [, server] = by;
  if (protocol === "SUBMISSION" || by.some(isBareServer) || isAddress(server)) return "bare";
  if (server?.kind === "comment" && server.text.startsWith("CommuniGate Pro ")) return "communigate";
  // In small letters: Exim and Courier.
  return /^e?smtps?a?$/.test(protocol ?? "") ? "exim" : "usual";
}

/** RFC 6376 §A.2, IMail (`(SMTPD-9.23)`, `(SMTPD32-7.07)`), Exim 3, SurfControl, and old MDaemon: `by name [ip]`. */
function isBareServer(token: Token): boolean {
  return token.kind === "comment"
    ? /^(?:SMTPD(?:32)?-[\d.]{1,10}$|Exim [123]\.)/.test(token.text)
    : token.text === "SurfControl";
}

function isAddress(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\[[\d.]{7,15}\]$/.test(token.text);
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
