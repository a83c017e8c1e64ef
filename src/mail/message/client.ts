import type { Ip } from "../../ip/ip.ts";
import { addressOf, bracketed, hostOf, listed, readComment, type Part } from "./client-comment.ts";
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

/**
 * `bare`: a server that writes `from name [ip]` without parentheses; others do so only where the client said it. `exim` and
 * `communigate` write `from [ip] (helo=name)` and `from [ip] (HELO name)`.
 */
export type How = "http" | "bare" | "exim" | "communigate" | "usual";

/**
 * Reads the from clause. The name after `from` and everything behind HELO belongs to the client; the address is where servers
 * write what TCP told them: a comment of its own (`(name [ip])`, `(ip)`, `(ip:port)`), a word in brackets behind the comment of
 * the HELO name (Exim 3), or in front where the HELO name has its own comment (Exim, CommuniGate, Yahoo). Where a comment holds
 * an address that is not known to be the server's, none is believed.
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
  const told = (ips: readonly Ip[]): Ip | null => (isUnclear(parts, seen.length > 0, how) ? null : agreed(ips));
  const later = helo === null ? greetingBehind(tokens) : null;
  if (later !== null)
    return { helo: later, reverseName: hostOf(first), confirmed: false, ip: told([...listed(own), ...seen]) };
  if (helo !== null) {
    // Exim and qmail put the reverse name first; only Exim has looked it up in both directions.
    const bare = parts.some((p) => p.ips.length > 0 && p.helo === null);
    const all = front !== null && (seen.length === 0 || !isLocal(front)) ? [front, ...seen] : seen;
    return {
      helo,
      reverseName: isName ? hostOf(first) : name,
      confirmed: isName ? !bare && !forged : !forged,
      ip: told(all),
    };
  }
  const plain = how === "bare" && firstComment < 0 && words.length === 2 ? listed(bracketed(words[1] ?? "")) : [];
  const all = seen.length > 0 ? seen : [...plain, ...listed(front)];
  const isGreeting = isName || (own !== null && all.length > 0 && how !== "http");
  return { helo: isGreeting ? first : null, reverseName: name, confirmed: !forged, ip: told(all) };
}

/**
 * Two more servers that put the reverse name in front: Exim 3, `from reverse (greeting) [ip]`, and Obtuse smtpd,
 * `from reverse(ip), claiming to be "greeting" via SMTP`.
 */
function greetingBehind(tokens: readonly Token[]): string | null {
  const [, comment, bracket] = tokens;
  if (comment?.kind !== "comment") return null;
  if (bracket?.kind === "word" && bracketed(bracket.text) !== null && /^\S+$/.test(comment.text)) return comment.text;
  const claim = tokens.findIndex((t) => t.kind === "quoted");
  return tokens.slice(0, claim).some((t) => t.text === "claiming") ? (tokens[claim]?.text ?? null) : null;
}

/**
 * A greeting is written once, in front of the address or around it. `(HELO [ip])` without an address behind it may as well be that of a
 * host whose reverse name is "helo".
 */
function isUnclear(parts: readonly Part[], isTold: boolean, how: How): boolean {
  const told = parts.findIndex((p) => p.ips.length > 0);
  if (parts.filter((p) => p.helo !== null).length > 1) return true;
  return parts.some((p, i) => {
    const isLiteral = p.helo !== null && p.ips.length === 0 && bracketed(p.helo) !== null;
    const isFront = how === "communigate" || (how === "exim" && p.equals);
    return p.unclear || (isLiteral && ((!isTold && !isFront) || (told >= 0 && told < i)));
  });
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
