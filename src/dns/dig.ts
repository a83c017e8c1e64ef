import { printable } from "../text/printable.ts";
import { rdataText } from "./rdata.ts";
import type { Outcome, Question } from "./types.ts";

function shellWord(text: string): string {
  return /^[\w.:/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A `dig` line that asks the same, safe to paste into a POSIX shell (a name's `\DDD` escapes are dig's too). */
export function digCommand(question: Question): string {
  return ["dig +short", question.type, shellWord(question.name === "" ? "." : `${question.name}.`)].join(" ");
}

/** The outcome in one line. */
export function outcomeText(outcome: Outcome): string {
  if (outcome.kind === "error") return `no answer (${outcome.reason}: ${printable(outcome.detail)})`;
  if (outcome.rcode === "NXDOMAIN") return "NXDOMAIN";
  const texts = outcome.records.map((rr) =>
    rr.data.type === "CNAME" ? `${rr.data.target} (CNAME)` : rdataText(rr.data),
  );
  return texts.length === 0 ? "NODATA" : printable(texts.join(", "));
}

/**
 * Question, answer and command as findings show them. Joined, not appended: V8 keeps an appended text as its parts, and of
 * these there are many.
 */
export function evidenceOf(
  question: Question,
  outcome: Outcome,
): { question: string; answer: string; command: string } {
  return {
    question: [question.name, question.type].join(" "),
    answer: outcomeText(outcome),
    command: digCommand(question),
  };
}
