import type { Answer, Dns, Outcome, Question, Rr } from "./types.ts";

export interface SecondLook extends Dns {
  /** Questions, as `name TYPE`, whose absence of records nobody but one caching resolver told, though asked twice. */
  readonly lonely: () => readonly string[];
}

/**
 * A door that rests nothing on one answer: each question is asked again, of another server where there is one, else of the
 * zone's own. What is there in either answer is there; what the second asking could not confirm is not known to be absent.
 */
export function secondLook(dns: Dns): SecondLook {
  const lonely = new Set<string>();
  /** What one caching resolver alone denies, the zone's own servers may tell, where they can be asked. */
  const confirmed = async (seen: Outcome, question: Question): Promise<Outcome> => {
    if (seen.kind === "error" || seen.lonely !== true) return seen;
    const own = await dns.ask({ ...question, nth: 1, only: "authority" });
    return own.kind === "answer" && own.lonely !== true ? own : seen;
  };
  const ask = async (question: Question): Promise<Outcome> => {
    const first = await dns.ask(question);
    if ((question.nth ?? 0) > 0) return first;
    const second = await dns.ask({ ...question, nth: 1 });
    const seen = await confirmed(better(first, second, question), question);
    if (seen.kind === "answer" && seen.lonely === true) lonely.add(`${question.name} ${question.type}`);
    return seen;
  };
  return { ask, lonely: () => [...lonely].sort() };
}

function better(first: Outcome, second: Outcome, { type }: Question): Outcome {
  if (first.kind === "error") return second.kind === "error" ? first : second;
  // A recording of a run that had no cause to ask again holds what was seen.
  if (second.kind === "error" && second.reason === "not-recorded") return first;
  const has = ({ records }: Answer): boolean => records.some((rr) => rr.data.type === type);
  // An absence that could not be confirmed is none; a record that was seen was there.
  if (second.kind === "error") return has(first) ? first : second;
  if (!has(second)) return has(first) ? first : second;
  return has(first) && isSet(type) ? united(first, second) : second;
}

/** Servers hand out parts of such sets in turn; a record of text is one statement, of which the later holds. */
function isSet(type: Question["type"]): boolean {
  return type === "A" || type === "AAAA" || type === "PTR" || type === "MX";
}

function united(first: Answer, second: Answer): Answer {
  const keyOf = (rr: Rr): string => JSON.stringify([rr.name, rr.data]);
  const known = new Set(second.records.map(keyOf));
  const more = first.records.filter((rr) => !known.has(keyOf(rr)));
  return more.length === 0 ? second : { ...second, records: [...second.records, ...more] };
}
