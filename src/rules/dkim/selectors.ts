import { oncePer } from "../../core/once-per.ts";
import type { Sender } from "../../config/types.ts";
import { joined } from "../../dns/rdata.ts";
import type { DomainRecords } from "../../facts/records.ts";
import type { Facts } from "../../facts/types.ts";
import type { DkimSelector, SelectorKey } from "../../mail/dkim/audit.ts";
import type { RecordFault, RecordProblem } from "../../mail/record-problem.ts";
import { domainsOf } from "../domains.ts";
import { locate } from "../locate.ts";
import { PASS, violation, type Rule, type Subject, type Verdict, type Violation } from "../rule.ts";
import { because } from "../../mail/why.ts";

/** A selector of a domain of the list whose records are known; they may be none. */
export interface KnownSelector extends Pick<
  DkimSelector,
  "domain" | "selector" | "name" | "stated" | "alias" | "evidence"
> {
  readonly sender: Sender;
  readonly keys: readonly SelectorKey[];
}

/** What names a selector in words. */
export interface SelectorParams {
  readonly domain: string;
  readonly selector: string;
}

/** A fault of the key record. `column` counts characters from 1. */
export interface KeyFaultParams extends SelectorParams {
  readonly fault: RecordFault;
  readonly column: number;
}

/** Every selector that is asked; one that could not be is not checked. Of selectors that nobody named nothing is said. */
export const selectors = oncePer((facts: Facts): readonly Subject<KnownSelector>[] => {
  return domainsOf(facts).flatMap(({ records, sender }) => [
    ...leftOver(records, sender),
    ...records.dkim.map((selector): Subject<KnownSelector> => {
      const about = { subject: records.domain, sender, cause: selector.selector };
      const { keys } = selector;
      return keys.known
        ? { ...about, fact: { known: true, value: { ...selector, sender, keys: keys.value } } }
        : { ...about, fact: keys };
    }),
  ]);
});

/** Selectors beyond the bound are told once for each rule. */
function leftOver({ domain, dkim, dkimLeft }: DomainRecords, sender: Sender): readonly Subject<never>[] {
  if (dkimLeft === 0) return [];
  const why = { code: "selectors", asked: dkim.length, all: dkim.length + dkimLeft, domain } as const;
  return [{ subject: domain, sender, fact: because("bounded", why) }];
}

export function paramsOf({ domain, selector }: KnownSelector): SelectorParams {
  return { domain, selector };
}

/** `text`: of the record to point at; null: of any at the name. */
export function keyViolation<P extends object>(
  facts: Facts,
  { name, selector, sender, evidence }: KnownSelector,
  text: string | null,
  params: P,
): Violation<P> {
  const location = locate(
    facts,
    name,
    (data) => data.type === "CNAME" || (data.type === "TXT" && (text === null || joined(data) === text)),
    sender,
  );
  return violation({ params, cause: selector, location, evidence });
}

/** A rule that tells one kind of fault that the key's parser notices. */
export function keyFaultRule<Id extends string>(
  about: Pick<Rule<Id>, "severity" | "references"> & { readonly id: Id & RecordProblem["id"] },
): Rule<Id, KeyFaultParams, KnownSelector> {
  return {
    ...about,
    subjects: selectors,
    judge: (selector, { facts }) => {
      const faults = selector.keys.flatMap(({ text, parsed }): readonly Verdict<KeyFaultParams>[] => {
        const problem = parsed.problems.find((p) => p.id === about.id);
        if (problem === undefined) return [];
        const { fault, column } = problem;
        return [keyViolation(facts, selector, text, { ...paramsOf(selector), fault, column })];
      });
      return faults.length === 0 ? [PASS] : faults;
    },
  };
}
