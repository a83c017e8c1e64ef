import type { Dns, Question } from "../../dns/types.ts";
import { contains } from "../../ip/range.ts";
import type { Ip } from "../../ip/ip.ts";
import { rawToName } from "./door.ts";
import { addressType } from "./dual-cidr.ts";
import type { SpfRecord, Term } from "./parse.ts";

/**
 * Asks at once what the evaluation of this record will ask in turn: the depth of the tree then decides the time, not the
 * number of lookups. Terms after the first that surely matches are left alone, and so is what depends on macros.
 */
export function prefetch(dns: Dns, record: SpfRecord, domain: string, ip: Ip, budget: number): void {
  let left = budget;
  for (const term of record.terms) {
    if (left <= 0 || surelyMatches(term, ip)) return;
    const question = questionOf(term, domain, ip);
    if (question === null) continue;
    left--;
    void dns.ask(question);
  }
}

function surelyMatches(term: Term, ip: Ip): boolean {
  if (term.kind !== "directive") return false;
  const { mechanism } = term;
  if (mechanism.name === "ip4" || mechanism.name === "ip6") return contains(mechanism.range, ip);
  return mechanism.name === "all";
}

function questionOf(term: Term, domain: string, ip: Ip): Question | null {
  if (term.kind !== "directive") return null;
  const { mechanism } = term;
  const ask = (target: string | null, type: Question["type"]): Question | null => {
    const text = target ?? domain;
    const name = text.includes("%") ? null : rawToName(text);
    return name === null ? null : { name, type };
  };
  switch (mechanism.name) {
    case "include":
      return ask(mechanism.domain, "TXT");
    case "a":
      return ask(mechanism.domain, addressType(ip.family));
    case "mx":
      return ask(mechanism.domain, "MX");
    case "exists":
      return ask(mechanism.domain, "A");
    case "all":
    case "ip4":
    case "ip6":
    case "ptr":
      return null;
  }
}
