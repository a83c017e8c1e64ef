import type { Name } from "../../dns/types.ts";
import type { Evidence, UnknownReason } from "../known.ts";
import type { Subject } from "../subject.ts";
import type { MailWhy } from "../why.ts";
import type { Trouble } from "../trouble.ts";

export type ListVerdict = "listed" | "policy" | "not-listed" | "not-checked";

/** Where a list stands after its control query of this run (RFC 5782 §5). */
export type ListState = { readonly usable: true } | ({ readonly usable: false } & Trouble);

/** Reputation as graded lists tell it, on one scale. */
export type Grade = "GOOD" | "NEUTRAL" | "POOR";

/** What an allowlist or a graded list says of a subject: a fact, never a finding by itself. */
export interface Standing {
  /** On an allowlist. */
  readonly allowed: boolean;
  readonly grade: Grade | null;
  /** The list's own words for it: `H3: good`. */
  readonly meaning: string;
}

/** What a list said of one subject. */
export interface Listing {
  readonly subject: Subject;
  /** The zone, keys masked. */
  readonly list: Name;
  readonly verdict: ListVerdict;
  /** The return code(s) that decided, `127.0.0.2`; null when none. */
  readonly code: string | null;
  /** For listed/policy: what the code means. For not-checked: why, with the cure. */
  readonly reason: string | null;
  readonly unknown: UnknownReason | null;
  /** Of not-checked: `reason` for words in other languages; absent where that would show a key. */
  readonly why?: MailWhy;
  /** The list's TXT text, joined; untrusted; null when none. */
  readonly text: string | null;
  /** True when a second, independent query said the same. Only asked for `listed` and `policy`. */
  readonly confirmed: boolean;
  readonly evidence: readonly Evidence[];
  /** Of allowlists and graded lists; absent when the list says nothing of that kind. */
  readonly standing?: Standing;
  /** The way off by this code; absent where it is the list's own. */
  readonly removal?: Removal;
}

/** Who may ask a list; only `anyone` and `low-volume` belong to the profile `standard`. */
export type Access = "anyone" | "low-volume" | "registration" | "key" | "unknown";

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
  readonly removal: Removal;
  /** Terms of use; absent for a list that the user added. */
  readonly terms?: {
    readonly access: Access;
    readonly limit: string | null;
    readonly note: string;
    /** Questions a second that the operator allows, where that is under our cap. */
    readonly perSecond?: number;
    /** Questions that the operator allows in so many days. */
    readonly budget?: { readonly questions: number; readonly days: number };
  };
}

/** The way off a list, as its operator has it. */
export interface Removal {
  readonly how: "form" | "expires" | "hoster" | "paid" | "none" | "mail";
  readonly page: string | null;
  readonly note: string;
  /** Who must ask: the address's owner, the network's owner, anyone; nobody where asking does not help. */
  readonly who?: "owner" | "hoster" | "anyone" | "nobody";
  /** An entry goes away by itself so many hours after what it saw last. */
  readonly hours?: number;
  /** `optional`: money buys a faster removal, and is not needed. Absent: free, or as `how` says. */
  readonly cost?: "optional";
}

/** A list as it was in this run. */
export interface ListFact {
  readonly info: ListInfo;
  /** Usable when at least one address family is. */
  readonly state: ListState;
  /** Each family's own state, where subjects of both were asked: an empty IPv6 half does not silence the IPv4 half. */
  readonly families?: Readonly<Record<4 | 6, ListState>>;
  /** The control query, as it was asked and answered; absent when it was not asked. */
  readonly controls?: readonly Evidence[];
  /** Questions that waited because the cap a second was reached; absent when none did. */
  readonly held?: number;
  /** The control of each family that was asked, for whoever joins the parts of a run. */
  readonly controlled?: readonly Controlled[];
}

/** How a list passed its control for one family; null: of a domain list. */
export interface Controlled {
  readonly family: 4 | 6 | null;
  readonly state: ListState;
  readonly controls: readonly Evidence[];
}
