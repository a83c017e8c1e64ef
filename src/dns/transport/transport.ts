import type { DnsErrorReason } from "../types.ts";
import type { Message, WireQuestion } from "../wire/message.ts";
import { codeOf, messageOf } from "../../core/failure.ts";

/** One try of one question at one server. */
export type Reply =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "error"; readonly reason: DnsErrorReason; readonly detail: string };

export interface Transport {
  /** How reports name it. */
  readonly label: string;
  query(question: WireQuestion, timeoutMs: number): Promise<Reply>;
  close(): Promise<void>;
}

export function replyError(reason: DnsErrorReason, detail: string): Reply {
  return { kind: "error", reason, detail };
}

/** Does the reply repeat the question? One that does not is for somebody else (RFC 5452 §9.1). */
export function echoes(message: Message, question: WireQuestion): boolean {
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
export function systemReason(error: unknown): string {
  return codeOf(error) ?? messageOf(error);
}
