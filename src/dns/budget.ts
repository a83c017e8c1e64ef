import type { Dns, DnsError, Name, Question } from "./types.ts";
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
  const asked = createQuestions();
  const left = createQuestions();
  const over = dnsError("limit", { code: "over-budget", max });
  return {
    over,
    notAsked: () => left.size(),
    ask: (question) => {
      if (asked.has(question)) return dns.ask(question);
      if (asked.size() < max) {
        asked.add(question);
        return dns.ask(question);
      }
      if (!left.has(question)) left.add(question);
      return Promise.resolve(over);
    },
  };
}

interface Questions {
  size(): number;
  has(question: Question): boolean;
  add(question: Question): void;
}

/** A few questions, mostly under ten: a set of them, with a key for each, takes more than to look through them. */
function createQuestions(): Questions {
  const names: Name[] = [];
  const kinds: string[] = [];
  return {
    size: () => names.length,
    has: (question) => {
      const kind = kindOf(question);
      return names.some((name, i) => name === question.name && kinds[i] === kind);
    },
    add: (question) => {
      names.push(question.name);
      kinds.push(kindOf(question));
    },
  };
}

/** All but the name. */
function kindOf(question: Question): string {
  const { type, nth = 0, only } = question;
  return nth === 0 && only === undefined ? type : `${type} ${nth}${placeOf(question)}`;
}
