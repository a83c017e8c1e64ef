import type { Facts } from "../facts/types.ts";

/** The same answer for the same facts: many rules go through one list. */
export function perFacts<T extends object>(compute: (facts: Facts) => T): (facts: Facts) => T {
  const made = new WeakMap<Facts, T>();
  return (facts) => {
    const known = made.get(facts) ?? compute(facts);
    made.set(facts, known);
    return known;
  };
}
