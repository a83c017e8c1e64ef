import type { Answer, Name, Rdata, RrType } from "../dns/types.ts";
import type { Location } from "../text/problem.ts";

/** A record that a file of the repo declares, and where. */
export interface ZoneRecord {
  readonly name: Name;
  /** Seconds. */
  readonly ttl: number;
  readonly data: Rdata;
  readonly at: Location;
  /** The data as the file writes it, for types that are only carried (OTHER). */
  readonly written?: string;
}

/** Part of a file that may declare records but is not evaluated. Everything it may touch is *not checked*. */
export interface NotEvaluated {
  readonly at: Location;
  readonly reason: string;
  /** The zone it belongs to, or null when even that is unknown (it may touch every zone of that file). */
  readonly origin: Name | null;
  /** The owner name, when that much is known: then only this name is touched. */
  readonly name: Name | null;
  /** It touches only these types of that name, or of every name when `name` is null; left out = every type, and what a CNAME, NS or DNAME there would. */
  readonly types?: readonly RrType[];
  /** It touches only names, and types of declared names, for which the zone declares no record. */
  readonly undeclaredOnly?: true;
}

/** A record of a zone that is not known: it touches the names that it may own, in zones of these files and outside of them. */
export interface Unplaced {
  readonly at: Location;
  readonly reason: string;
  /** What stands before the zone's name: `www`, or "" for what may own any name (a zone's apex, a wildcard, an unknown label). */
  readonly label: Name;
  /** It owns a name within this one; null when it may be any. */
  readonly under: Name | null;
  readonly types?: readonly RrType[];
  /** Equal on two sides when the same is written there: then it is no change. */
  readonly written: string;
}

/** One zone as the files declare it. A zone declared by several files (octoDNS split config, Terraform) is merged. */
export interface Zone {
  readonly origin: Name;
  readonly records: readonly ZoneRecord[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** Every file that declares something of it. */
  readonly files: readonly string[];
  /**
   * Why the zone may hold names and types beside those declared here (DNSControl's NO_PURGE, Terraform): then the absence
   * of a declaration says nothing, and what is undeclared is to be asked of the world instead of NXDOMAIN or NODATA.
   */
  readonly openWorld?: { readonly at: Location; readonly reason: string };
  /** In an open world: `name TYPE` that the files try to declare and do not (Route 53's `@`), or that the base declares and this state does not. The world still serves them; they are taken away. */
  readonly gone?: ReadonlySet<string>;
}

export interface ZoneError {
  readonly at: Location;
  readonly message: string;
  /** A check tells it as a finding (CNAME beside other data): the zone is evaluated all the same. */
  readonly isFinding?: true;
  /** The file was found by its looks, and nobody called it a zone: it is not evaluated, but stops nothing. */
  readonly isGuess?: true;
}

/** All that a state of the DNS files declares. */
export interface ZoneSet {
  readonly zones: readonly Zone[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** Records that are declared in no zone that is known; each stands in `notEvaluated` as well. */
  readonly unplaced?: readonly Unplaced[];
  /** A file with an error declares nothing reliable: its zones are in notEvaluated as well. */
  readonly errors: readonly ZoneError[];
  readonly files: readonly string[];
}

/** What the files alone say to a question; `outside` names what must be asked of the world (the end of a CNAME chain, a delegation). */
export type ZoneAnswer =
  | { readonly source: "zone"; readonly answer: Answer; readonly at: readonly Location[] }
  | {
      readonly source: "outside";
      readonly name: Name;
      readonly records: Answer["records"];
      readonly at: readonly Location[];
    }
  | { readonly source: "not-evaluated"; readonly reason: string; readonly at: Location }
  /** A CNAME loop or a broken zone: what a server would answer with SERVFAIL. */
  | { readonly source: "servfail"; readonly reason: string; readonly at: readonly Location[] };
