import { formatIp, unmapped, type Ip } from "../ip/ip.ts";
import { parseSpf } from "../mail/spf/parse.ts";
import { repairSpf } from "../mail/spf/repair.ts";
import { withFirst } from "../mail/spf/rewrite.ts";
import type { SpfResult } from "../mail/spf/types.ts";
import { circleOf, decisivePath, type WalkRecord } from "./spf-walk.ts";

/** A result in plain words: what it means, why it came so, what to do, and the record to publish where one can be computed. */
export interface SpfAdvice {
  readonly verdict: string;
  readonly why: string;
  readonly next: string | null;
  readonly corrected: string | null;
}

/** What a person who has never seen SPF needs to hear about a result. */
export function spfAdvice(
  result: SpfResult,
  walk: WalkRecord | null,
  ip: Ip,
  { domain, helo }: { readonly domain: string; readonly helo: boolean },
): SpfAdvice {
  const name = helo ? `${domain} (its HELO name)` : domain;
  const address = formatIp(unmapped(ip));
  const term = `${address.includes(":") ? "ip6" : "ip4"}:${address}`;
  const record = walk?.record ?? null;
  const added = record === null ? `v=spf1 ${term} ~all` : withFirst(record, [term]);
  const ifYours = `If ${address} sends your mail, publish at ${domain}, as its only SPF record, this TXT record:`;
  switch (result.result) {
    case "pass":
      return {
        verdict: `${address} may send mail as ${name}.`,
        why: whyMatched(result, walk),
        next:
          result.mechanism !== null && /^\+?all$/i.test(result.mechanism)
            ? "Everyone passes: end the record with -all, and name who may send."
            : null,
        corrected: null,
      };
    case "fail":
    case "softfail":
    case "neutral":
      return {
        verdict: `${address} ${VERDICT[result.result]} as ${name}${CONSEQUENCE[result.result]}.`,
        why: whyMatched(result, walk),
        ...{ next: ifYours, corrected: added },
      };
    case "none":
      return walk === null
        ? {
            verdict: `There is nothing to check at ${domain}.`,
            why: sentence(result.problem),
            next: null,
            corrected: null,
          }
        : {
            verdict: `${domain} does not say who may send as it.`,
            why: `${sentence(result.problem)} Receivers then decide by other means, and many distrust such mail.`,
            ...{ next: ifYours, corrected: added },
          };
    case "temperror":
      return {
        verdict: `It cannot be told now whether ${address} may send as ${domain}.`,
        why: `DNS did not answer: ${sentence(result.problem)}`,
        next: "Try again later. If it stays so, look at the name servers of that name; receivers put such mail off.",
        corrected: null,
      };
    case "permerror":
      return broken(result, walk, domain);
  }
}

const VERDICT = {
  fail: "may not send mail",
  softfail: "probably may not send mail",
  neutral: "is neither allowed nor forbidden to send mail",
};
const CONSEQUENCE = {
  fail: "; receivers may refuse it",
  softfail: "; receivers treat it as suspicious",
  neutral: "; receivers treat it as if there were no SPF",
};

/** Which term decided, and the way to it. */
function whyMatched(result: SpfResult, walk: WalkRecord | null): string {
  if (result.mechanism === null)
    return "No term of the record names this address, and the record does not say what then holds.";
  const path = walk === null ? [] : decisivePath(walk).map((t) => t.term);
  const last = path.at(-1) ?? result.mechanism;
  if (/^[+?~-]?all$/i.test(last) && !/^\+?all$/i.test(last))
    return `No term of the record names this address, so the last one decides for all others: ${path.join(" → ")}.`;
  return path.length > 1 ? `It is found by ${path.join(" → ")}.` : `The term ${last} names it.`;
}

/** §4.6: a broken record, with the repaired one where the fault is a typo in the domain's own. */
function broken(result: SpfResult, walk: WalkRecord | null, domain: string): SpfAdvice {
  const record = walk?.record ?? null;
  const circle = circleOf(result.trace);
  const faulty = record !== null && parseSpf(record).errors.length > 0;
  const corrected = faulty ? (repairSpf(record)?.record ?? null) : null;
  const advice =
    corrected === null
      ? `To see everything that is wrong with it, and what each include costs: mailworthy check ${domain}`
      : `Publish at ${domain}, as its only SPF record, this TXT record:`;
  return {
    verdict: `The SPF of ${domain} is broken: no address passes, and many receivers refuse or distrust its mail.`,
    why: circle === null ? sentence(result.problem) : `Its includes lead in a circle: ${circle.join(" → ")}.`,
    ...{ next: advice, corrected },
  };
}

function sentence(problem: string | null): string {
  if (problem === null) return "";
  // A sentence may begin with a name, which stays as it is.
  const first = /^(?:more|the|an?) /.test(problem) ? problem.slice(0, 1).toUpperCase() : problem.slice(0, 1);
  return `${first}${problem.slice(1)}${/[.!?]$/.test(problem) ? "" : "."}`;
}
