import type { z } from "zod";
import { jsonFaultText, parseJson } from "../text/json.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { normalizeName } from "./name.ts";
import { TAPE, tapeSchema, type TapeFile } from "./tape-schema.ts";
import type { Dns, Outcome, Question } from "./types.ts";
import { maskValues, type Mask } from "../core/mask.ts";
import { dnsError } from "./errors.ts";
import { placeOf } from "./place-of.ts";

export interface Tape extends Dns {
  /** Every question and outcome so far, sorted, one a line: equal runs give equal files. */
  serialize(): string;
}

function keyOf(question: Question, mask: Mask): string {
  const name = mask(normalizeName(question.name) ?? question.name);
  return `${name} ${question.type} ${question.nth ?? 0}${placeOf(question)}`;
}

/** Passes questions on and keeps what was said. Names on the tape and names asked on replay are masked alike. */
export function recordTape(dns: Dns, mask: Mask): Tape {
  const entries = new Map<string, Outcome>();
  const hidden = (outcome: Outcome): Outcome => maskValues(outcome, { value: mask, written: (text) => text });
  return {
    ask: async (question) => {
      const outcome = await dns.ask(question);
      entries.set(keyOf(question, mask), outcome);
      return outcome;
    },
    serialize: () => {
      const rows = [...entries]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([question, outcome]) => `    ${JSON.stringify({ question, outcome: hidden(outcome) })}`);
      return `{\n  "schema": "${TAPE}",\n  "entries": [\n${rows.join(",\n")}\n  ]\n}\n`;
    },
  };
}

/** A door that answers from a tape alone. */
export function replayTape(text: string, file: string, mask: Mask): Result<Dns> {
  const broken = (why: string): Result<never> =>
    fail([{ at: { file, line: 1, column: 1 }, message: `${file} is not a tape of Mailworthy: ${why}`, hint: null }]);
  const json = parseJson(text);
  if (!json.ok) return broken(excerpt(jsonFaultText(json.error), 200));
  const parsed = tapeSchema.safeParse(json.value);
  if (!parsed.success) return broken(faultOf(parsed.error));
  const entries = new Map(parsed.data.entries.map((entry) => [entry.question, entry.outcome]));
  return ok({
    ask: (question) => {
      const key = keyOf(question, mask);
      return Promise.resolve(
        entries.get(key) ?? dnsError("not-recorded", { code: "not-recorded", file, question: key.replace(/ 0$/, "") }),
      );
    },
  });
}

/** The first thing wrong; entries are counted from 1. */
function faultOf(error: z.ZodError<TapeFile>): string {
  const issue = error.issues[0];
  const [key, index, ...rest] = issue?.path ?? [];
  if (key === undefined || key === "schema") return `expected "schema": "${TAPE}"`;
  if (typeof index !== "number") return 'expected "entries"';
  return excerpt(`entry ${index + 1} cannot be read: ${[...rest.map(String), issue?.message].join(": ")}`, 200);
}
