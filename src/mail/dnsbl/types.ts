import type { Name } from "../../dns/types.ts";
import type { Evidence, UnknownReason } from "../known.ts";

export type ListVerdict = "listed" | "policy" | "not-listed" | "not-checked";

/** Where a list stands after its control query of this run (RFC 5782 §5). */
export type ListState =
  { readonly usable: true } | { readonly usable: false; readonly reason: UnknownReason; readonly detail: string };

/** What a list said of one subject. */
export interface Listing {
  /** An address or a domain. */
  readonly subject: string;
  /** The zone, keys masked. */
  readonly list: Name;
  readonly verdict: ListVerdict;
  /** The return code(s) that decided, `127.0.0.2`; null when none. */
  readonly code: string | null;
  /** For listed/policy: what the code means. For not-checked: why, with the cure. */
  readonly reason: string | null;
  readonly unknown: UnknownReason | null;
  /** The list's TXT text, joined; untrusted; null when none. */
  readonly text: string | null;
  /** True when a second, independent query said the same. Only asked for `listed` and `policy`. */
  readonly confirmed: boolean;
  readonly evidence: readonly Evidence[];
}

/** What the catalogue knows of a list. */
export interface ListInfo {
  readonly zone: Name;
  /** Display name, `Spamhaus ZEN`. */
  readonly title: string;
  readonly operator: string;
  readonly kind: "ip" | "domain";
  readonly role: "block" | "allow" | "graded";
  readonly families: readonly (4 | 6)[];
  readonly scope: "ip" | "range" | "asn" | "policy" | "domain";
  readonly impact: "high" | "medium" | "low";
  readonly criteria: string;
  readonly removal: {
    readonly how: "form" | "expires" | "hoster" | "paid" | "none" | "mail";
    readonly page: string | null;
    readonly note: string;
  };
}
