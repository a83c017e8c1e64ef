import type { Dns, Name } from "../../dns/types.ts";
import type { IpSet } from "../../ip/set.ts";
import type { Undecided } from "./notice.ts";

/** What is known of the domain beside its record. */
export interface Composing {
  readonly dns: Dns;
  readonly domain: Name;
  /** What the list says sends as the domain. */
  readonly listed: IpSet;
  /** Which domain of servers or keys shows that a vendor is in use; null when nothing does. */
  readonly inUse: (include: Name) => Promise<string | null>;
}

/** The one record that mends a domain, or what has to be decided before there is one. */
export type Composed =
  | { readonly kind: "record"; readonly record: string }
  /** `why` null: the text cannot be read, or there is nothing to make a record from. */
  | { readonly kind: "undecided"; readonly why: Undecided | null };

/** Something has to be decided first. */
export const stuck = (why: Undecided | null): Composed => ({ kind: "undecided", why });
