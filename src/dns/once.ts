import type { Dns, Outcome } from "./types.ts";
import { placeOf } from "./place-of.ts";

/**
 * The same door, which asks each question once: for two runs over one recording. It keeps the fleeting answers too, which
 * a resolver forgets.
 */
export function askingOnce(dns: Dns): Dns {
  const known = new Map<string, Promise<Outcome>>();
  return {
    ask: (question) => {
      const key = `${question.name} ${question.type} ${question.nth ?? 0}${placeOf(question)}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const asked = dns.ask(question);
      known.set(key, asked);
      return asked;
    },
  };
}
