import type { Dns, DnsError } from "./types.ts";
import { dnsError } from "./errors.ts";
import { placeOf } from "./place-of.ts";

/**
 * Questions that one record, name or message may cause. RFC 7208 §4.6.4 admits ten terms with ten names each, in two
 * families, with the MX questions and the records themselves about 220; nothing else that is looked at needs more.
 */
export const MAX_QUESTIONS = 250;

/** A door that asks so many distinct questions for one subject and no more, so that no record makes a flood of us. */
export interface Budget extends Dns {
  /** What every question beyond gets. */
  readonly over: DnsError;
  /** Distinct questions that were not asked. */
  notAsked(): number;
}

/** A budget of its own for one subject. A question that was asked before costs nothing: the resolver knows its answer. */
export function budgeted(dns: Dns, max = MAX_QUESTIONS): Budget {
  const asked = new Set<string>();
  const left = new Set<string>();
  const over = dnsError("limit", { code: "over-budget", max });
  return {
    over,
    notAsked: () => left.size,
    ask: (question) => {
      const key = `${question.type} ${question.nth ?? 0} ${question.name}${placeOf(question)}`;
      if (!asked.has(key)) {
        if (asked.size >= max) {
          left.add(key);
          return Promise.resolve(over);
        }
        asked.add(key);
      }
      return dns.ask(question);
    },
  };
}
