import { dnsError } from "../errors.ts";
import type { DnsError } from "../types.ts";
import type { Message, WireQuestion } from "../wire/message.ts";
import { codeOf, messageOf } from "../../core/failure.ts";

/** One try of one question at one server. */
export type Reply = { readonly kind: "message"; readonly message: Message } | DnsError;

export interface Asking {
  /** The answer decides a verdict, so a forged one must be harder still (0x20, where the transport needs it). */
  readonly isCertain?: boolean;
  /** Asked before a question whose packet seems to be lost is sent again within this try; absent: it never is. */
  readonly mayResend?: () => boolean;
}

export interface Transport {
  /** How reports name it. */
  readonly label: string;
  query(question: WireQuestion, timeoutMs: number, asking?: Asking): Promise<Reply>;
  close(): Promise<void>;
}

/** What came in place of a reply, so far; the deadline tells it (`malformed`), a true reply makes it forgotten. */
export type Noise = string | null;

/** Why waiting ended without a reply: silence, or only what was none. */
export function unanswered(label: string, noise: Noise): Reply {
  return noise === null
    ? dnsError("timeout", { code: "no-reply", server: label })
    : dnsError("malformed", { code: "no-true-reply", server: label, noise });
}

/** Why a message does not answer the question; null when it does (RFC 5452 §9.1). */
export function misfit(message: Message, question: WireQuestion): string | null {
  if (!message.response) return "a question instead of a reply";
  if (message.opcode !== 0) return "a reply of another kind";
  if (message.questions.length === 0) return "a reply without the question";
  return echoes(message, question) ? null : "a reply to another question";
}

/** Does the reply repeat the question? One that does not is for somebody else (RFC 5452 §9.1). */
function echoes(message: Message, question: WireQuestion): boolean {
  const [echo, ...more] = message.questions;
  return (
    more.length === 0 &&
    echo !== undefined &&
    echo.name === question.name &&
    echo.code === question.code &&
    echo.class === question.class
  );
}

/** The operating system's word for it (`ECONNREFUSED`), else the message. */
function systemReason(error: unknown): string {
  return codeOf(error) ?? messageOf(error);
}

/** The server could not be reached at all. */
export function unreachable(server: string, error: unknown): DnsError {
  return dnsError("network", { code: "unreachable", server, reason: systemReason(error) });
}
