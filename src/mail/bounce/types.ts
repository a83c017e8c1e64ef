import type { Name } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import type { NamedRule } from "./list-name.ts";
import type { NextStep } from "./next-steps.ts";
import type { CodeMeaning } from "./status.ts";

/** Why a mail was refused. A closed set: what fits nothing is `unknown`, with the code's meaning of RFC 3463. */
export type Cause =
  | "blocklisted"
  | "spf-fail"
  | "dkim-fail"
  | "dmarc-fail"
  | "unauthenticated"
  | "no-ptr"
  | "generic-ptr"
  | "helo-rejected"
  | "reputation"
  | "rate-limited"
  | "greylisted"
  | "content-spam"
  | "virus"
  | "message-malformed"
  | "message-too-large"
  | "mailbox-unknown"
  | "mailbox-full"
  | "mailbox-disabled"
  | "domain-unknown"
  | "sender-blocked"
  | "sender-domain-not-found"
  | "relay-denied"
  | "auth-required"
  | "tls-required"
  | "mail-loop"
  | "connection"
  | "receiver-fault"
  | "policy"
  | "unknown";

/** One refusal as the input tells it, before anything is concluded. */
export interface Refusal {
  /** The reply with its codes, in one line; what the sending server wrote about `host` is cut off. */
  readonly text: string;
  /** `Status` of RFC 3464 or `dsn=` of a log; the sending server invents it where the reply has none. */
  readonly status: string | null;
  /** Who said it: the receiving server, by name. */
  readonly host: string | null;
  readonly hostIp: string | null;
  readonly recipient: string | null;
  readonly sender: string | null;
  /** The SMTP command that was refused. */
  readonly command: string | null;
  /** The domain in From of the mail that came back. */
  readonly author?: string;
  /** Its signatures' domains and selectors (RFC 6376 §3.5). */
  readonly signatures?: readonly SignedBy[];
  /** The server that sent the mail and reports, by its name (`Reporting-MTA`, RFC 3464 §2.2.2). */
  readonly sentBy?: string;
  /** When it was refused, ISO 8601 in UTC. */
  readonly at?: string;
  /** What the part for people says, where the fields for machines say nothing. */
  readonly also?: string;
}

export interface SignedBy {
  readonly domain: Name;
  readonly selector: string;
}

/** The SMTP reply of a refusal (RFC 5321 §4.2, RFC 2034), with repeated codes of a multi-line reply removed. */
export interface Reply {
  readonly code: number | null;
  readonly enhancedCode: string | null;
  readonly text: string;
}

/** What a cause concerns: the sending address, the sending domain, the recipient, or the recipient's domain. */
export type Concern = "ip" | "domain" | "recipient" | "recipient-domain" | "none";

/** One row of the result; the first seven are of version 1. */
export interface Bounce {
  readonly cause: Cause;
  readonly code: number | null;
  readonly enhancedCode: string | null;
  /** The receiving provider, or its server's name when the provider is not a known one. */
  readonly receiver: string | null;
  /** The list or rule that the reply names: a zone when it can be asked, else its owner's name for it. */
  readonly list: string | null;
  /** The address, domain or mailbox that the refusal is about, when the text names exactly one. */
  readonly subject: string | null;
  /** What to do, in English. */
  readonly next: string;
  readonly temporary: boolean;
  /** What the code means by RFC 3463, in English. */
  readonly meaning: string | null;
  readonly commands: readonly string[];
  /** The reply as it was read. */
  readonly text: string;
  readonly recipient: string | null;
  readonly host: string | null;
  /** The sending address and domain, as far as the text tells. */
  readonly ip: IpText | null;
  readonly domain: Name | null;
  /** Where the pattern that decided comes from. */
  readonly source: string | null;
  /** When it was refused, ISO 8601 in UTC, where the bounce tells. */
  readonly at: string | null;
  /** The name by which the sending server is known: in its greeting as the reply repeats it, or in its report. */
  readonly helo: string | null;
  /** The domain in From of the mail that came back, and who signed it. */
  readonly author: string | null;
  readonly signatures: readonly SignedBy[];
  /** `list`, `next` and `meaning` for words in other languages; not in JSON. */
  readonly codes: BounceCodes;
}

export interface BounceCodes {
  readonly rule: NamedRule | null;
  readonly step: NextStep;
  readonly meaning: CodeMeaning | null;
}
