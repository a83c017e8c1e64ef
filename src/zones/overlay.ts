import { normalizeName } from "../dns/name.ts";
import type { Answer, Dns, Name, Outcome, Question, Rr } from "../dns/types.ts";
import { answerFrom } from "./lookup.ts";
import { covers, indexZones, type ZoneIndexes } from "./index-zones.ts";
import type { ZoneSet } from "./types.ts";
import { dnsError } from "../dns/errors.ts";

/** Goings from the files to the world and back: more is a loop, or as good as one. */
const MAX_TURNS = 8;

/** A view: what the files say, and the outside world for the rest. */
export function overlay(set: ZoneSet, outside: Dns): Dns {
  const indexes = indexZones(set);
  return {
    ask: (question: Question): Promise<Outcome> => {
      const name = normalizeName(question.name);
      return name === null ? outside.ask(question) : through(indexes, outside, { ...question, name });
    },
  };
}

async function through(indexes: ZoneIndexes, outside: Dns, question: Question): Promise<Outcome> {
  const chain: Rr[] = [];
  let name = question.name;
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const said = answerFrom(indexes, { name, type: question.type });
    switch (said.source) {
      case "zone":
        return { ...said.answer, records: [...chain, ...said.answer.records] };
      case "not-evaluated":
        return dnsError(
          "not-evaluated",
          { code: "files", reason: said.reason, file: said.at.file, line: said.at.line },
          said.at,
        );
      case "servfail":
        return { kind: "error", reason: "servfail", detail: said.reason };
      case "outside":
        break;
    }
    const outcome = await outside.ask({ ...question, name: said.name });
    if (outcome.kind === "error") return outcome;
    chain.push(...said.records);
    const back = reentry(indexes, outcome, said.name, question.type);
    if (back === null) return { ...outcome, records: [...chain, ...outcome.records] };
    chain.push(...back.records);
    name = back.name;
  }
  return dnsError("servfail", { code: "cname-loop", name: question.name });
}

/**
 * Where a chain of the world's CNAME records enters a zone of the files: what follows is what the world serves today, and
 * the view must say what it would serve with these files.
 */
function reentry(
  indexes: ZoneIndexes,
  answer: Answer,
  start: Name,
  type: Question["type"],
): { readonly name: Name; readonly records: readonly Rr[] } | null {
  if (type === "CNAME") return null;
  let name = start;
  const followed: Rr[] = [];
  for (const record of answer.records) {
    if (record.data.type !== "CNAME" || record.name !== name) continue;
    followed.push(record);
    name = record.data.target;
    if (!covers(indexes, name)) continue;
    const said = answerFrom(indexes, { name, type });
    // A delegated part of our zone is the world's own: its answer stands.
    if (said.source !== "outside" || said.name !== name) return { name, records: followed };
  }
  return null;
}
