import type { Name } from "../../dns/types.ts";
import type { Ip } from "../../ip/ip.ts";
import type { IpSet } from "../../ip/set.ts";
import { known, type Fact } from "../known.ts";

/** A term whose answer depends on the message, and whose record it stands in. */
export interface OpenTerm {
  readonly holder: Name;
  readonly term: string;
}

/** A family whose senders meet too many lookups that find nothing before they reach terms that name them. */
export interface ShutFamily {
  readonly family: Ip["family"];
  /** Names without records of that family. */
  readonly names: readonly Name[];
}

/** Who passes: the addresses that do whatever the message says, and the terms that may let more pass. */
export interface Passing {
  readonly ranges: IpSet;
  readonly open: readonly OpenTerm[];
}

/** The same by the limits of an evaluation of one family. */
export interface FamilyPassing extends Passing {
  readonly shut: readonly ShutFamily[];
  /** Lookups that find nothing which one sender meets at most. */
  readonly voids: number;
}

/** Thrown inside of a reading: DNS did not say what decides about addresses that are still undecided. */
export class Untold extends Error {
  readonly fact: Extract<Fact<never>, { known: false }>;
  constructor(fact: Extract<Fact<never>, { known: false }>) {
    super(fact.detail);
    this.fact = fact;
  }
}

/** What a reading came to: the fact, or why DNS did not say. */
export async function told<P extends Passing>(reading: Promise<P>): Promise<Fact<P>> {
  try {
    return known(await reading);
  } catch (error) {
    if (error instanceof Untold) return error.fact;
    throw error;
  }
}
