import type { Name } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import type { TermFault } from "./term-fault.ts";
import type { SpfSpan } from "./types.ts";

/** An odd character of a text, as people are told of it: `U+200B zero width space`, counted from 1. */
export interface NamedCharacter {
  readonly name: string;
  readonly column: number;
}

/** The first few odd characters, and how many there are. */
export interface NamedCharacters {
  readonly first: readonly NamedCharacter[];
  readonly count: number;
}

/** A TXT text that was meant as the record and is none. `odd`: null where it is only misspelled. */
export interface NearMiss {
  readonly text: string;
  readonly odd: NamedCharacters | null;
}

/** A term of another domain's record, reached by the tree; `holder` is null for the domain's own. */
export interface PlacedTerm {
  readonly term: string;
  readonly holder: string | null;
}

/** Who costs what (RFC 7208 §4.6.4). */
export interface LookupCosts {
  readonly lookups: number;
  readonly max: number;
  /** The dearest includes first; `more`: how many are left out. */
  readonly costs: readonly { readonly name: string; readonly lookups: number }[];
  readonly more: number;
  /** Own a, mx, ptr and exists terms. */
  readonly own: number;
  /** Includes that let no address of the list pass. */
  readonly idle: readonly { readonly term: string; readonly lookups: number }[];
  readonly includes: number;
}

/** What the audit can notice of a domain's SPF, by code; what the words of each need. Every text may be untrusted. */
export interface SpfNotices {
  /** `example`: no record can be made from the list, so that a general one is shown. */
  missing: { readonly domain: string; readonly near: NearMiss | null; readonly example: boolean };
  "multiple-records": { readonly domain: string; readonly records: number };
  /** `split`: strings join without a space. `instead`: what the term was probably meant to be. */
  syntax: {
    readonly domain: string;
    readonly column: number;
    readonly term: string;
    readonly fault: TermFault;
    readonly odd: NamedCharacters | null;
    readonly more: number;
    /** The first of the other faulty terms. */
    readonly others: readonly { readonly column: number; readonly term: string; readonly fault: TermFault }[];
    readonly split: boolean;
    readonly strings: string | null;
    readonly instead: string | null;
  };
  "too-long": { readonly domain: string; readonly bytes: number; readonly limit: number };
  /** `strings`: how the record is cut rightly. */
  "string-splitting": { readonly domain: string; readonly strings: string | null };
  "invisible-character": { readonly domain: string; readonly near: NearMiss; readonly meant: string | null };
  typo:
    | { readonly domain: string; readonly near: NearMiss; readonly meant: string | null }
    /** A valid term that means something else. `meant`: empty where it should go. */
    | { readonly domain: string; readonly term: string; readonly modifier: boolean; readonly meant: string };
  "type-99": { readonly domain: string; readonly hasTxt: boolean };
  "near-lookup-limit": LookupCosts & { readonly domain: string };
  /** `replaced`: terms for which the corrected record names addresses, to be kept in step. */
  "too-many-lookups": LookupCosts & { readonly domain: string; readonly replaced: readonly string[] };
  "too-many-void-lookups": {
    readonly domain: string;
    readonly lookups: number;
    readonly max: number;
    readonly terms: readonly PlacedTerm[];
  };
  /** `family` null: the name holds nothing at all. Else the names have no addresses of that family, and its senders get an error. */
  "void-term": {
    readonly domain: string;
    readonly term: string | null;
    readonly family: 4 | 6 | null;
    readonly names: readonly string[];
    readonly lookups: number;
    readonly max: number;
  };
  /** `own`: one of the includes stands in the domain's own record. */
  "duplicate-include": {
    readonly domain: string;
    readonly times: number;
    readonly from: readonly string[];
    readonly own: boolean;
    readonly saved: number;
  };
  /** `free`: the registrable domain that nobody holds. `instead`: the terms that one faulty one was meant to be. */
  "include-gone": PlacedTerm & {
    readonly domain: string;
    readonly free: string | null;
    readonly instead: string | null;
  };
  "include-without-record": PlacedTerm & {
    readonly kind: "include" | "redirect";
    readonly why: "no-record" | "multiple" | "syntax";
    readonly syntax: { readonly column: number; readonly term: string; readonly fault: TermFault } | null;
  };
  /** `circle`: the domains, the first of them again at the end. */
  "include-loop": PlacedTerm & { readonly circle: readonly string[] };
  "too-many-names": PlacedTerm & { readonly target: string; readonly names: number };
  takeover: PlacedTerm & { readonly domain: string; readonly target: string; readonly free: string };
  /** `everyone`: by `all`; else by a range as wide. */
  "allows-everyone": {
    readonly term: string;
    readonly holder: string;
    readonly everyone: boolean;
    readonly own: boolean;
  };
  "neutral-all": { readonly domain: string };
  "no-all": { readonly domain: string };
  "ignored-terms": { readonly term: string; readonly by: string; readonly why: "after-all" | "redirect-beside-all" };
  "duplicate-term": { readonly domain: string; readonly term: string };
  "overlapping-range": { readonly term: string; readonly by: string };
  "unreachable-term": { readonly term: string; readonly by: string };
  "private-range": { readonly term: string };
  /** `macro`: `%{p}` of another term. */
  "ptr-mechanism": { readonly term: string; readonly macro: boolean };
  "per-message-lookup": { readonly term: string };
  /** `addresses`: how many, as a decimal number (IPv6 has more than a double can count). */
  "wide-range": { readonly domain: string; readonly term: string; readonly addresses: string };
  "range-host-bits": { readonly term: string; readonly read: string };
  "unknown-modifier": { readonly term: string };
}

export type SpfNoticeCode = keyof SpfNotices;

/** Why no record can be shown: what somebody must decide first. */
export type Undecided =
  /** Nobody could send any more. */
  | { readonly code: "nobody-left" }
  /** Terms behind `all`, which may have been meant to count. */
  | { readonly code: "after-all"; readonly terms: readonly string[] }
  /** An include of a name that is gone; `near`: a known name that was probably meant. */
  | { readonly code: "gone"; readonly term: string; readonly near: string | null }
  /** An include of a name without a record of its own; `near` as before. */
  | { readonly code: "no-record-there"; readonly term: string; readonly near: string | null }
  /** `term` would have to go, and a server or key shows that its service is in use. */
  | { readonly code: "in-use"; readonly term: string; readonly by: string }
  /** The record that would mend it loses addresses that were meant; the first of them. */
  | { readonly code: "shuts-out"; readonly address: IpText }
  /** Too many lookups, and nothing that could be spared for sure. */
  | { readonly code: "too-many-lookups"; readonly lookups: number }
  /** The budget of questions ended before the record was judged. */
  | { readonly code: "unproven"; readonly max: number };

/** One thing that the audit noticed. */
export interface SpfNoticeOf<C extends SpfNoticeCode> {
  readonly code: C;
  readonly params: SpfNotices[C];
  /** The domain whose record holds the fault (may be a vendor's). */
  readonly domain: Name;
  /** The term or name that identifies the cause; goes into the fingerprint. */
  readonly cause: string;
  readonly span: SpfSpan | null;
  readonly degree: number | null;
  /** The domain's corrected record, where it is proven that it cures this too. */
  readonly corrected: string | null;
  /** What must be decided first, where it would need a record and none is sure. */
  readonly undecided: Undecided | null;
}

export type SpfNotice = { readonly [C in SpfNoticeCode]: SpfNoticeOf<C> }[SpfNoticeCode];

/** A notice with what most of them do not have left out. */
export function notice<C extends SpfNoticeCode>(
  code: C,
  domain: Name,
  cause: string,
  params: SpfNotices[C],
  more: Partial<Pick<SpfNotice, "span" | "degree">> = {},
): SpfNoticeOf<C> {
  return { code, params, domain, cause, span: null, degree: null, corrected: null, undecided: null, ...more };
}
