import type { HeardClass } from "../../facts/heard.ts";
import type { UnknownReason } from "../../mail/known.ts";

/** The part of a check's id before the slash, and what else may not be checked. */
export type CheckKind =
  "spf" | "ptr" | "helo" | "dnsbl" | "mx" | "dkim" | "dmarc" | "zone" | "provider" | "volume" | "servers" | "shard";

/** Why something could not be checked, for people: codes are for programs. */
export interface UnknownWords {
  readonly reasons: Readonly<Record<UnknownReason, string>>;
  readonly classes: Readonly<Record<HeardClass, string>>;
  /** What helps when nothing at all was heard of a class: a sentence. */
  readonly cures: Readonly<Record<HeardClass, string>>;
  readonly kinds: Readonly<Record<CheckKind, string>>;
  /** `SPF of example.com`. */
  readonly of: (kinds: string, names: string) => string;
  /** The reason, with what was (not) said. */
  readonly why: (reason: UnknownReason, detail: string) => string;
}
