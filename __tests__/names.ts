import { normalizeName } from "../src/dns/name.ts";
import type { Name } from "../src/dns/types.ts";

/** A name as a test writes it. One that is not in the one form is the test's own mistake: see `misshapen`. */
export function n(text: string): Name {
  if (normalizeName(text) !== text) throw new Error(`not a name in its one form: ${text}`);
  return text as Name;
}

/** What is no name in the one form where one is wanted: for tests of what becomes of it. */
export function misshapen(text: string): Name {
  return text as Name;
}
