import type { IpText } from "../../ip/ip.ts";
import type { Subject } from "../../mail/subject.ts";

/** What a letter rests on, without any language. Texts from outside are raw here; the writers make them printable. */
export interface Letter {
  readonly to: "list" | "hoster" | "postmaster";
  readonly matter: Matter;
  readonly known: Known;
}

/** What is known of the sending side. Null or empty = not asked, or not known: the letter then says nothing of it. */
export interface Known {
  /** ISO time of the check; null when nothing was checked (a bounce tells of the past), or when it is told elsewhere. */
  readonly at: string | null;
  /** The address or domain that the letter is about. */
  readonly subject: Subject;
  readonly domain: string | null;
  /** The PTR names; empty = DNS says that there is none. */
  readonly names: readonly ReverseFact[] | null;
  readonly helo: { readonly name: string; readonly addresses: readonly IpText[] | null } | null;
  /** SPF results of the address, one a MAIL FROM domain. */
  readonly spf: readonly { readonly domain: string; readonly result: string }[];
  /** How many lists of single addresses answered, and how many of them list it. */
  readonly lists: { readonly listed: number; readonly answered: number } | null;
  /** The lines that repeat the check by hand, with what they gave. */
  readonly evidence: readonly { readonly command: string; readonly answer: string }[];
}

export interface ReverseFact {
  readonly name: string;
  /** Whether the name leads back to the address; null = could not be told. */
  readonly confirmed: boolean | null;
}

export interface ListFact {
  readonly title: string;
  readonly operator: string;
  readonly zone: string;
  readonly page: string | null;
  /** True when the entry goes away by itself. */
  readonly expires: boolean;
  readonly code: string | null;
  /** What the code means. */
  readonly reason: string | null;
  /** The list's own text; untrusted. */
  readonly text: string | null;
}

export interface RefusalFact {
  readonly receiver: string | null;
  readonly host: string | null;
  readonly recipient: string | null;
  readonly domain: string | null;
  readonly ip: IpText | null;
  readonly list: string | null;
  readonly reply: string;
  /** ISO time of the refusal; null = the writer must say it. */
  readonly at: string | null;
  /** What the sending side must have looked at before it writes. */
  readonly own: "authentication" | "reverse" | "sending" | null;
}

export type Matter =
  | { readonly kind: "listed" | "domain-listed" | "allowlist-lost"; readonly list: ListFact }
  /** The server at the address seems to be the hoster's, used by others too. */
  | { readonly kind: "shared-listed" | "policy"; readonly list: ListFact }
  | { readonly kind: "network-listed"; readonly list: ListFact; readonly scope: "range" | "asn" }
  | {
      /** `ptr-refused`: a receiver says that the name is missing or does not lead back; which of the two is not known. */
      readonly kind: "ptr-refused" | "ptr-missing" | "ptr-not-confirmed" | "ptr-generic" | "ptr-several";
      /** The name that the PTR should have; null = the writer of the letter must say it. */
      readonly wanted: string | null;
    }
  | { readonly kind: "helo-not-resolving" | "helo-mismatch" | "helo-spf-fail"; readonly helo: string }
  | { readonly kind: "refused"; readonly refusal: RefusalFact };

/** One line of the facts: the label in the letter's language, and the value. A value that starts on its own line is never wrapped. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
  readonly own?: boolean;
}

/** A list that can be asked in DNS, as opposed to a receiver's own, which has only a title. */
export function isZone(list: string): boolean {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(list);
}
