import type { IpRange } from "../../ip/range.ts";
import type { DnsError, Name } from "../../dns/types.ts";
import type { Evidence, Fact } from "../known.ts";
import type { SpfNotice } from "./notice.ts";
import type { SpfProblem } from "./problem.ts";
import type { TermFault } from "./term-fault.ts";

/** RFC 7208 §2.6. */
export type SpfResultCode = "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";
export type SpfQualifier = "+" | "-" | "~" | "?";

/** A stretch of the record's text; `column` counts characters from 1 in the joined record. */
export interface SpfSpan {
  readonly column: number;
  readonly length: number;
}

/** One step of an evaluation, in order; `path` is the chain of domains from the initial one to where the term stands. */
export interface SpfStep {
  readonly path: readonly Name[];
  /** The term as written, or null for the step that fetches a record. */
  readonly term: string | null;
  readonly outcome: "match" | "no-match" | "record" | "permerror" | "temperror" | "include" | "redirect" | "modifier";
  /** The record, or where a redirect leads; of an error what is wrong, in English. */
  readonly detail: string;
  /** What is wrong, for words in other languages; null where nothing is. */
  readonly why: SpfProblem | null;
  /** What this step cost by itself. */
  readonly lookups: number;
  readonly voidLookups: number;
  /** `name TYPE`, in order asked. */
  readonly questions: readonly string[];
}

/** What `check_host()` came to (RFC 7208 §4). */
export interface SpfResult {
  readonly result: SpfResultCode;
  /** The domain owner's text, only for `fail` (RFC 7208 §6.2); untrusted. */
  readonly explanation: string | null;
  /** The term that matched, as written; null when none did. */
  readonly mechanism: string | null;
  readonly lookups: number;
  readonly voidLookups: number;
  /** Why none, temperror or permerror, in English; null otherwise. */
  readonly problem: string | null;
  /** The same for words in other languages; absent where a report of another run tells it. */
  readonly why?: SpfProblem;
  readonly trace: readonly SpfStep[];
  /** For temperror: what DNS did not say; absent where time ran out. */
  readonly trouble?: DnsError;
}

/** One record in the include tree, for the audit: costs do not depend on the sending address. */
export type SpfNode = AskedNode | UnaskedNode;

export type SpfStatus =
  "ok" | "no-record" | "nxdomain" | "multiple" | "syntax" | "loop" | "unknown" | "macro" | "limit";

/** The record of a name; the root of a tree is one. */
export interface AskedNode extends NodeParts {
  readonly domain: Name;
  readonly status: Exclude<SpfStatus, "macro">;
}

/** What an include or redirect names where that depends on the message (`macro`), or is no name that can be asked. */
export interface UnaskedNode extends NodeParts {
  /** As written. */
  readonly domain: string;
  readonly status: "macro" | "no-record";
}

interface NodeParts {
  /** The record's text (latin1), or null when there is none to follow. */
  readonly record: string | null;
  readonly detail: string;
  /** The first term that cannot be read; only of status `syntax`. */
  readonly syntax?: { readonly column: number; readonly term: string; readonly fault: TermFault };
  /** The domains of the circle, the first again at the end; only of status `loop`. */
  readonly circle?: readonly Name[];
  /** How the parent names it; null for the root. */
  readonly via: { readonly term: string; readonly kind: "include" | "redirect"; readonly span: SpfSpan } | null;
  /** Lookups of the subtree, this node's own terms and its children's included (RFC 7208 §4.6.4), not stopped at 10. */
  readonly lookups: number;
  readonly voidLookups: number;
  readonly children: readonly SpfNode[];
  /** Its own a and mx terms whose names are gone, empty or too many. */
  readonly faults: readonly SpfTermFault[];
}

/** What DNS said about the name of an a or mx term, where that is a fault. */
export interface SpfTermFault {
  /** As written. */
  readonly term: string;
  readonly target: Name;
  /** `void`: the name exists without such records; `too-many`: more than 10 MX names (RFC 7208 §4.6.4). */
  readonly kind: "void" | "nxdomain" | "too-many";
  /** MX names found; 0 unless `too-many`. */
  readonly names: number;
}

/** What an include or redirect of a domain's own record costs and gives; only worked out near the limit. */
export interface SpfIncludeCost {
  readonly term: string;
  /** Its own lookup and those below it. */
  readonly lookups: number;
  /** How many addresses of the list it lets pass; null when that cannot be told or the list names none. */
  readonly listed: number | null;
}

/** Lookups that find nothing (void lookups, RFC 7208 §4.6.4) which a sender of each family meets at most. */
export interface SpfVoids {
  readonly ipv4: number;
  readonly ipv6: number;
}

/** Who passes whatever the message says, and the terms that may let more pass, each with the domain whose record holds it. */
export interface SpfDepending {
  readonly ranges: readonly IpRange[];
  readonly terms: readonly { readonly domain: Name; readonly term: string }[];
}

/** All that is known of a domain's SPF without regard to one address. */
export interface SpfDomain {
  readonly domain: Name;
  readonly tree: AskedNode;
  /** Worst-case lookups of the whole tree: what a sender that matches nothing costs. */
  readonly lookups: number;
  readonly voidLookups: number;
  /** Null when DNS did not say. */
  readonly voids: SpfVoids | null;
  readonly notices: readonly SpfNotice[];
  /** The record that mends what a record can, proven; null where nothing is to mend or none is sure. */
  readonly corrected: string | null;
  /** Addresses that pass, sorted and merged; null when it depends on macros, ptr or exists. Unknown parts make the fact unknown. */
  readonly authorized: Fact<readonly IpRange[]>;
  /** What can be told of it where it depends on the message; null elsewhere. */
  readonly depending: SpfDepending | null;
  readonly evidence: readonly Evidence[];
  /** The dearest first; empty while the limit is far. */
  readonly includes: readonly SpfIncludeCost[];
  /** Questions beyond the budget of one record (dns/budget.ts); absent when all were asked. */
  readonly notAsked?: number;
}
