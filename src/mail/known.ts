import type { DnsError, DnsErrorReason } from "../dns/types.ts";
import type { Location } from "../text/problem.ts";
import type { MailWhy } from "./why.ts";

export type UnknownReason =
  | DnsErrorReason
  | "control-failed"
  | "quota"
  | "needs-key"
  | "bounded"
  | "undocumented-code"
  | "list-refused"
  | "no-answer"
  /** The report of a part of the senders was not given to `merge`. */
  | "shard-missing"
  /** The input holds no value for the day that is judged. */
  | "no-data"
  | "too-little-history"
  /** Nothing says from which address the mail of a domain comes. */
  | "no-address";

/** A fact, or why it could not be learned. Only a Known fact may become a finding; an unknown one is *not checked*. */
export type Fact<T> =
  | { readonly known: true; readonly value: T }
  | {
      readonly known: false;
      readonly reason: UnknownReason;
      /** In English. */
      readonly detail: string;
      /** The same for words in other languages; absent where it was read from a file. */
      readonly why?: MailWhy;
      /** Where in the repo's files the cause stands, when it is there. */
      readonly at?: Location;
    };

export function known<T>(value: T): Fact<T> {
  return { known: true, value };
}

export function unknown(error: DnsError): Extract<Fact<never>, { readonly known: false }> {
  const { reason, detail, why, at } = error;
  return {
    known: false,
    reason,
    detail,
    ...(why === undefined ? {} : { why }),
    ...(at === undefined ? {} : { at }),
  };
}

/** One question with its answer, as a person would repeat it. */
export interface Evidence {
  /** `10.113.0.203.bl.example A` */
  readonly question: string;
  /** The answer in one line: `127.0.0.2`, `NXDOMAIN`, `no answer (timeout)`. */
  readonly answer: string;
  /** The `dig` line that proves it, safe to paste into a POSIX shell. */
  readonly command: string;
}
