import type { Mechanism } from "./parse.ts";

/** RFC 7208 §4.6.4: terms of one evaluation that ask DNS, over all its records. */
export const MAX_LOOKUPS = 10;

/** The same of lookups that find nothing. */
export const MAX_VOID = 2;

/** The same of the names of one mx or ptr term. */
export const MAX_NAMES = 10;

/** Does the mechanism count as a lookup? Modifiers: `redirect` does, `exp` does not. */
export function countsAsLookup({ name }: Mechanism): boolean {
  return name !== "all" && name !== "ip4" && name !== "ip6";
}
