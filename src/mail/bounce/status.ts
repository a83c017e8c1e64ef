/** RFC 3463 §3 and the registry that RFC 5248 opened: subject.detail of an enhanced status code. */
const MEANINGS = {
  "1.0": "other address status",
  "1.1": "bad destination mailbox address: the part before the @ is not known there",
  "1.2": "bad destination system address: the domain is not known or takes no mail",
  "1.3": "bad destination mailbox address syntax",
  "1.4": "destination mailbox address is ambiguous",
  "1.6": "the mailbox has moved, no forwarding address",
  "1.7": "bad sender's mailbox address syntax",
  "1.8": "bad sender's system address: the sender's domain is not known or takes no mail",
  "1.9": "message relayed to a mailer that gives no more reports",
  "1.10": "the recipient's domain takes no mail (null MX, RFC 7505)",
  "2.0": "other or undefined mailbox status",
  "2.1": "mailbox disabled, not accepting messages",
  "2.2": "mailbox full",
  "2.3": "message longer than the mailbox's administrative limit",
  "2.4": "mailing list expansion problem",
  "3.0": "other or undefined mail system status",
  "3.1": "mail system full",
  "3.2": "system not accepting network messages at present",
  "3.3": "system not capable of the requested feature",
  "3.4": "message too big for the system",
  "3.5": "system incorrectly configured",
  "4.0": "other or undefined network or routing status",
  "4.1": "no answer from the host",
  "4.2": "bad connection",
  "4.3": "directory server failure",
  "4.4": "unable to route: no usable MX or address",
  "4.5": "mail system congestion",
  "4.6": "routing loop detected",
  "4.7": "delivery time expired",
  "5.0": "other or undefined protocol status",
  "5.1": "invalid command",
  "5.2": "syntax error",
  "5.3": "too many recipients",
  "5.4": "invalid command arguments",
  "5.5": "wrong protocol version",
  "5.6": "authentication exchange line too long",
  "6.0": "other or undefined media error",
  "6.1": "media not supported",
  "6.2": "conversion required and prohibited",
  "6.3": "conversion required but not supported",
  "7.0": "other or undefined security status",
  "7.1": "delivery not authorized, message refused",
  "7.2": "mailing list expansion prohibited",
  "7.3": "security conversion required but not possible",
  "7.4": "security features not supported",
  "7.5": "cryptographic failure",
  "7.7": "message integrity failure",
  "7.8": "authentication credentials invalid",
  "7.10": "encryption needed",
  "7.13": "user account disabled",
  "7.14": "trust relationship required",
  "7.20": "no passing DKIM signature found (RFC 7372)",
  "7.21": "no acceptable DKIM signature found (RFC 7372)",
  "7.22": "no valid author-matched DKIM signature found (RFC 7372)",
  "7.23": "SPF validation failed (RFC 7372)",
  "7.24": "SPF validation error (RFC 7372)",
  "7.25": "reverse DNS validation failed (RFC 7372)",
  "7.26": "multiple authentication checks failed (RFC 7372)",
  "7.27": "the sender address has a null MX (RFC 7505)",
  "7.28": "mail flood detected",
  "7.30": "REQUIRETLS support required (RFC 8689)",
} as const;

/** The reply code alone (RFC 5321 §4.2.3); used when there is no enhanced code. */
const REPLIES = {
  421: "service not available, the connection is closed",
  450: "mailbox unavailable for now (busy, or blocked for policy reasons)",
  451: "local error in processing at the receiver",
  452: "insufficient system storage at the receiver",
  500: "command not recognized",
  501: "syntax error in parameters",
  503: "bad sequence of commands",
  550: "mailbox unavailable (not found, no access, or refused for policy reasons)",
  551: "user not local",
  552: "exceeded storage allocation",
  553: "mailbox name not allowed",
  554: "transaction failed, or no SMTP service here",
} as const;

const CLASSES = {
  "4": "temporary: the sending server tries again by itself",
  "5": "permanent: trying again will not help",
} as const;

/** `subject.detail` of an enhanced status code, a reply code, and how lasting a code is, as far as they are known here. */
export type StatusKey = keyof typeof MEANINGS;
export type ReplyKey = keyof typeof REPLIES;
export type ClassKey = keyof typeof CLASSES;

/** What a code says by itself; at least one of both is known. */
export interface CodeMeaning {
  readonly says: { readonly status: StatusKey } | { readonly reply: ReplyKey } | null;
  readonly lasting: ClassKey | null;
}

/** What a code says by itself; null when there is no code that says anything. */
export function meaningOf(code: number | null, enhancedCode: string | null): CodeMeaning | null {
  const [kind = "", subject = "", detail = ""] = (enhancedCode ?? "").split(".");
  const status = [`${subject}.${detail}`, `${subject}.0`].find((key) => isKey(MEANINGS, key));
  const reply = code !== null && isKey(REPLIES, code) ? { reply: code } : null;
  const says = status === undefined ? reply : { status };
  const lasting = [kind, String(code ?? "").charAt(0)].find((key) => isKey(CLASSES, key)) ?? null;
  return says === null && lasting === null ? null : { says, lasting };
}

function isKey<T extends object>(of: T, key: string | number): key is Extract<keyof T, string | number> {
  return Object.hasOwn(of, key);
}

/** In one clause of English, for JSON. */
export function meaningText({ says, lasting }: CodeMeaning): string {
  const text = says === null ? null : "status" in says ? MEANINGS[says.status] : REPLIES[says.reply];
  return [text, lasting === null ? null : CLASSES[lasting]].filter((part) => part !== null).join("; ");
}
