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
  const asked: Questions = { names: [], kinds: [] };
  let left: Questions | null = null;
  const over = dnsError("limit", { code: "over-budget", max });
  return {
    over,
    notAsked: () => left?.names.length ?? 0,
    ask: (question) => {
      if (asked.names.length < max) {
        noteOnce(asked, question);
        return dns.ask(question);
      }
      if (isNoted(asked, question)) return dns.ask(question);
      noteOnce((left ??= { names: [], kinds: [] }), question);
      return Promise.resolve(over);
    },
  };
}

/** A few questions, mostly under ten: a Set of them, with a key for each, takes more than to look through them. */
interface Questions {
  readonly names: Name[];
  readonly kinds: string[];
}

function isNoted({ names, kinds }: Questions, question: Question): boolean {
  const kind = kindOf(question);
  for (let at = names.indexOf(question.name); at >= 0; at = names.indexOf(question.name, at + 1))
    if (kinds[at] === kind) return true;
  return false;
}

function noteOnce(questions: Questions, question: Question): void {
  if (isNoted(questions, question)) return;
  questions.names.push(question.name);
  questions.kinds.push(kindOf(question));
}

/** All but the name. */
function kindOf(question: Question): string {
  const { type, nth = 0, only } = question;
  return nth === 0 && only === undefined ? type : `${type} ${nth}${placeOf(question)}`;
}
