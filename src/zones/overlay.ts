import { normalizeName } from "../dns/name.ts";
import type { Dns, Outcome, Question, Rr } from "../dns/types.ts";
import { answerFrom, indexZones } from "./lookup.ts";
import type { ZoneSet } from "./types.ts";

/** A view: what the files say, and the outside world for the rest. */
export function overlay(set: ZoneSet, outside: Dns): Dns {
  const indexes = indexZones(set);
  return {
    ask: async (question: Question): Promise<Outcome> => {
      const name = normalizeName(question.name);
      if (name === null) return outside.ask(question);
      const said = answerFrom(indexes, { name, type: question.type });
      switch (said.source) {
        case "zone":
          return said.answer;
        case "not-evaluated":
          return { kind: "error", reason: "not-evaluated", detail: `${said.reason} (${said.at.file}:${said.at.line})` };
        case "servfail":
          return { kind: "error", reason: "servfail", detail: said.reason };
        case "outside":
          return combine(said.records, await outside.ask({ ...question, name: said.name }));
      }
    },
  };
}

function combine(chain: readonly Rr[], outcome: Outcome): Outcome {
  if (outcome.kind === "error" || chain.length === 0) return outcome;
  return { ...outcome, records: [...chain, ...outcome.records] };
}
