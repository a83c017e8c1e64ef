import type { DnsWhy } from "./why.ts";
import type { IpText } from "../ip/ip.ts";
import type { Location } from "../text/problem.ts";

/** Of the brand alone: no value has it, so that a Name is a plain string at run time and in JSON. */
declare const normalized: unique symbol;

/**
 * A domain name as text: lower-case, without the final dot, the root is "". Bytes that are not printable ASCII, and
 * space, `"`, `(`, `)`, `;`, `@`, `$`, `\` and a dot inside a label, are written `\DDD` (RFC 1035 §5.1, RFC 4343 §2.1), so that two
 * names are equal exactly when their strings are.
 */
export type Name = string & { readonly [normalized]: true };

/** The types that Mailworthy asks for or reads in zones; every other one is carried as OTHER (RFC 3597). */
export type RrType = "A" | "AAAA" | "CNAME" | "DNAME" | "MX" | "NS" | "PTR" | "SOA" | "SPF" | "SRV" | "TXT" | "CAA";

export type Rdata =
  | { readonly type: "A" | "AAAA"; readonly address: IpText }
  | { readonly type: "CNAME" | "DNAME" | "NS" | "PTR"; readonly target: Name }
  | { readonly type: "MX"; readonly preference: number; readonly exchange: Name }
  /** One character per byte (latin1), one entry per character-string; the meaning is the strings joined (RFC 7208 §3.3). */
  | { readonly type: "TXT" | "SPF"; readonly strings: readonly string[] }
  | {
      readonly type: "SOA";
      readonly mname: Name;
      readonly rname: Name;
      readonly serial: number;
      readonly refresh: number;
      readonly retry: number;
      readonly expire: number;
      readonly minimum: number;
    }
  | {
      readonly type: "SRV";
      readonly priority: number;
      readonly weight: number;
      readonly port: number;
      readonly target: Name;
    }
  | { readonly type: "CAA"; readonly flags: number; readonly tag: string; readonly value: string }
  | { readonly type: "OTHER"; readonly code: number; readonly hex: string };

export interface Rr {
  readonly name: Name;
  /** Seconds. */
  readonly ttl: number;
  readonly data: Rdata;
}

export interface Question {
  readonly name: Name;
  readonly type: RrType;
  /** Which independent asking of the same question this is; 0 by default. A second opinion (1) is not served from the first one's cache entry. */
  readonly nth?: number;
  /** Nobody asks this again in this run (a subject on a list): its answer is not kept, so that memory stays flat. */
  readonly fleeting?: boolean;
  /** The one configured server that may answer, by its place, or the zone's own name servers; absent = any configured one. */
  readonly only?: number | "authority";
}

/** Which of several configured servers answered, by its place; −1 when the links of a chain came from different ones. */
export interface Source {
  readonly server: number;
  readonly of: number;
}

/** What DNS said. NOERROR without a record of the asked type is NODATA (RFC 9499 §3). */
export interface Answer {
  readonly kind: "answer";
  readonly rcode: "NOERROR" | "NXDOMAIN";
  /** The answer section: CNAME records that were followed, in order, then those of the asked type at the last name. */
  readonly records: readonly Rr[];
  /** Absent where only one server could have answered. */
  readonly source?: Source;
  /** Of an answer without records: a resolver gave it, perhaps from what it kept, and no other source could be asked. */
  readonly lonely?: true;
}

export type DnsErrorReason =
  /** No usable reply within the question's deadline. */
  | "timeout"
  | "servfail"
  | "refused"
  /** A reply that breaks the protocol, or another rcode (FORMERR, NOTIMP …). */
  | "malformed"
  /** The operating system said no (unreachable, connection refused), or DoH's HTTP failed. */
  | "network"
  /** Above our own bounds: CNAME chain, size, count. */
  | "limit"
  /** A replayed tape does not hold this question. */
  | "not-recorded"
  /** The files of the repo may answer this, but in a form that is not evaluated. */
  | "not-evaluated"
  /** The name cannot be put on the wire: an empty label, over 63 bytes a label or 255 a name. */
  | "bad-name"
  /** The person at the terminal stopped the run. */
  | "stopped";

/** What DNS did not say. Never to be read as the absence of a record. */
export interface DnsError {
  readonly kind: "error";
  readonly reason: DnsErrorReason;
  /** In English. */
  readonly detail: string;
  /** The same for words in other languages; absent where it was read from a file. */
  readonly why?: DnsWhy;
  /** Where in the repo's files the cause stands, when it is there. */
  readonly at?: Location;
}

export type Outcome = Answer | DnsError;

/** The one door to DNS. Never rejects; an abort or a deadline is a DnsError. */
export interface Dns {
  ask(question: Question): Promise<Outcome>;
}

/** `questions` were needed (distinct), `asked` went over the network (retries included), to so many `servers`. */
export interface DnsCounts {
  readonly questions: number;
  readonly asked: number;
  readonly servers: number;
}
