import { evidenceOf } from "../../dns/dig.ts";
import type { Dns, Outcome, Question } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";

/** One question that the report rests on, and which parts of it. */
export interface UsedRecord {
  readonly question: string;
  readonly answer: string;
  readonly command: string;
  /** Seconds for which the answer may be kept: the least of its records; null without any. */
  readonly ttl: number | null;
  readonly usedBy: readonly string[];
}

export interface Recorder {
  /** The same door, that remembers what this part asks. */
  door(part: string): Dns;
  /** In the order of the parts, then by name: the same for the same answers, whoever was faster. */
  records(): readonly UsedRecord[];
}

const MAX_ANSWER = 4000;
const MAX_RECORDS = 500;

export function createRecorder(dns: Dns): Recorder {
  const asked = new Map<
    string,
    { readonly question: Question; readonly outcome: Outcome; readonly parts: Set<string> }
  >();
  const order: string[] = [];
  const note = (part: string, question: Question, outcome: Outcome): void => {
    const id = `${question.name} ${question.type}`;
    const known = asked.get(id);
    if (known === undefined) asked.set(id, { question, outcome, parts: new Set([part]) });
    else known.parts.add(part);
  };
  const rank = (parts: ReadonlySet<string>): number => order.findIndex((part) => parts.has(part));
  return {
    door: (part) => {
      if (!order.includes(part)) order.push(part);
      return {
        ask: async (question) => {
          const outcome = await dns.ask(question);
          note(part, question, outcome);
          return outcome;
        },
      };
    },
    records: () =>
      [...asked]
        .sort(([a, x], [b, y]) => rank(x.parts) - rank(y.parts) || (a < b ? -1 : 1))
        .slice(0, MAX_RECORDS)
        .map(([, { question, outcome, parts }]) => {
          const evidence = evidenceOf(question, outcome);
          const usedBy = order.filter((part) => parts.has(part));
          return { ...evidence, answer: excerpt(evidence.answer, MAX_ANSWER), ttl: ttlOf(outcome), usedBy };
        }),
  };
}

function ttlOf(outcome: Outcome): number | null {
  return outcome.kind === "error" || outcome.records.length === 0
    ? null
    : Math.min(...outcome.records.map(({ ttl }) => ttl));
}
