import { spfProblemText, type SpfProblem } from "../../../mail/spf/problem.ts";
import { missingText, syntaxText } from "../../../rules/words/en/spf-record.ts";
import { undecidedText } from "../../../rules/words/en/spf-terms.ts";
import { count } from "../../../text/printable.ts";
import type { SpfCommandWords } from "../spf.ts";

const MAY = {
  pass: "may send mail as",
  fail: "may not send mail as",
  softfail: "probably may not send mail as",
  neutral: "is neither allowed nor forbidden to send mail as",
} as const;
const CONSEQUENCE = {
  pass: "",
  fail: "; receivers may refuse it",
  softfail: "; receivers treat it as suspicious",
  neutral: "; receivers treat it as if there were no SPF",
} as const;

function sentence(problem: SpfProblem | null): string {
  if (problem === null) return "";
  const text = spfProblemText(problem);
  // A sentence may begin with a name, which stays as it is.
  const first = /^(?:more|the|an?) /.test(text) ? text.slice(0, 1).toUpperCase() : text.slice(0, 1);
  return `${first}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export const spfEn: SpfCommandWords = {
  verdict: (verdict) => {
    switch (verdict.code) {
      case "pass":
      case "fail":
      case "softfail":
      case "neutral": {
        const name = verdict.helo ? `${verdict.domain} (its HELO name)` : verdict.domain;
        return `${verdict.address} ${MAY[verdict.code]} ${name}${CONSEQUENCE[verdict.code]}.`;
      }
      case "nothing":
        return `There is nothing to check at ${verdict.domain}.`;
      case "none":
        return `${verdict.domain} does not say who may send as it.`;
      case "temperror":
        return `It cannot be told now whether ${verdict.address} may send as ${verdict.domain}.`;
      case "permerror":
        return `The SPF of ${verdict.domain} is broken for this address: receivers stop with an error (permerror), and many refuse or distrust such mail.`;
    }
  },
  reason: (reason) => {
    switch (reason.code) {
      case "no-term":
        return "No term of the record names this address, and the record does not say what then holds.";
      case "last-term":
        return `No term of the record names this address, so the last one decides for all others: ${reason.path.join(" → ")}.`;
      case "found-by":
        return `It is found by ${reason.path.join(" → ")}.`;
      case "term":
        return `The term ${reason.term} names it.`;
      case "problem":
        return sentence(reason.problem);
      case "no-record":
        return `${sentence(reason.problem)} Receivers then decide by other means, and many distrust such mail.`;
      case "no-answer":
        return `DNS did not answer: ${sentence(reason.problem)}`;
      case "near-miss":
        return `${missingText(reason)}.`;
      case "syntax":
        return `${capital(syntaxText(reason.syntax))}.`;
      case "circle":
        return `Its includes lead in a circle: ${reason.domains.join(" → ")}.`;
    }
  },
  next: (next) => {
    switch (next.code) {
      case "everyone-passes":
        return "Everyone passes: end the record with -all, and name who may send.";
      case "publish-if-yours":
        return `If ${next.address} sends your mail, publish at ${next.domain}, as its only SPF record, this TXT record:`;
      case "private-address":
        return `${next.address} is a private address, which no receiver ever sees: ask about the public address behind which it sends.`;
      case "publish":
        return `Publish at ${next.domain}, as its only SPF record, this TXT record:`;
      case "try-again":
        return "Try again later. If it stays so, look at the name servers of that name; receivers put such mail off.";
      case "decide":
        return `${undecidedText(next.undecided)} All that is wrong with it: mailworthy check ${next.domain}`;
      case "check":
        return `To see everything that is wrong with it, and what each include costs: mailworthy check ${next.domain}`;
    }
  },
  problem: spfProblemText,
  explains: (explanation) => `The domain explains: ${explanation}`,
  moreLines: (n) => `… and ${count(n, "more line")}`,
  used: (lookups, voids) => `${lookups} DNS lookups used for this address; ${voids} that find nothing`,
  legend:
    "Read downwards, the first match decides. ● leads to the decision, ○ does not match, ✘ is an error. On the right: the lookups that a term costs, of 10.",
  lookups: "lookups",
  circle: (domain) => `back at ${domain}, which stands above: a circle`,
  notLookedAt: (n) => `${count(n, "more term")} not looked at`,
  moreRanges: (first, more) => `${first} and ${more} more ranges`,
  outcome: {
    match: "matches",
    matchOnly: "matches: this record does not let it pass",
    noMatch: "no match",
    noMatchVoid: "no match (the name holds nothing)",
    redirect: "the record of that domain counts instead",
    permerror: "error",
    temperror: "no answer",
  },
  because: (outcome, problem) => `${outcome}: ${problem}`,
  asked: (question) => `asked ${question}`,
};
