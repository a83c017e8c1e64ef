import type { Name, Rr } from "../types.ts";

export interface WireQuestion {
  readonly name: Name;
  readonly code: number;
  readonly class: number;
}

/** A message as far as Mailworthy reads it (RFC 1035 §4.1). */
export interface Message {
  readonly id: number;
  readonly response: boolean;
  readonly opcode: number;
  readonly truncated: boolean;
  readonly recursionDesired: boolean;
  /** Sent by a resolver: recursion available, and not authoritative. */
  readonly recursive: boolean;
  readonly rcode: number;
  readonly questions: readonly WireQuestion[];
  readonly answers: readonly Rr[];
  readonly authorities: readonly Rr[];
  /** The sender's EDNS payload size, or null without OPT. */
  readonly udpSize: number | null;
}
