import { oncePer } from "../../core/once-per.ts";
import type { Sender } from "../../config/types.ts";
import { below } from "../../dns/name.ts";
import { joined } from "../../dns/rdata.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { AppliedDmarc, DmarcDomain } from "../../mail/dmarc/audit.ts";
import { isDmarcRecord } from "../../mail/dmarc/record.ts";
import { frozenText } from "../../mail/record-fault-text.ts";
import type { RecordFault, RecordProblem } from "../../mail/record-problem.ts";
import type { Location } from "../../text/problem.ts";
import { domainsOf } from "../domains.ts";
import { locate } from "../locate.ts";
import { PASS, violation, type Rule, type Subject, type Verdict } from "../rule.ts";

/** A From domain whose own `_dmarc` was asked. */
export interface FromDomain {
  readonly domain: Name;
  readonly sender: Sender;
  readonly dmarc: DmarcDomain;
}

/** A From domain with the record that judges its mail; null: there is none. */
export interface Governed extends FromDomain {
  readonly applied: AppliedDmarc | null;
}

/** A fault of the record that applies. `at`: the domain whose it is. `column` counts characters from 1. */
export interface DmarcFaultParams {
  readonly at: string;
  readonly fault: RecordFault;
  readonly column: number;
}

/** Every From domain. */
export const fromDomains = oncePer((facts: Facts): readonly Subject<FromDomain>[] => {
  return domainsOf(facts).flatMap(({ records: { domain, dmarc }, sender }): readonly Subject<FromDomain>[] => {
    if (dmarc === null) return [];
    const fact = dmarc.known ? ({ known: true, value: { domain, sender, dmarc: dmarc.value } } as const) : dmarc;
    return [{ subject: domain, sender, fact }];
  });
});

/** Every From domain whose record, or that there is none, is known. */
export const governedDomains = oncePer((facts: Facts): readonly Subject<Governed>[] => {
  return fromDomains(facts).map((subject): Subject<Governed> => {
    if (!subject.fact.known) return { ...subject, fact: subject.fact };
    const { applied } = subject.fact.value.dmarc;
    return {
      ...subject,
      fact: applied.known ? { known: true, value: { ...subject.fact.value, applied: applied.value } } : applied,
    };
  });
});

/** A rule that tells one kind of fault that the record's parser notices, for the record that applies to each From domain. */
export function recordFaultRule<Id extends string>(
  about: Pick<Rule<Id>, "severity" | "worst" | "references"> & { readonly id: Id & RecordProblem["id"] },
): Rule<Id, DmarcFaultParams, Governed> {
  return {
    ...about,
    subjects: governedDomains,
    judge: ({ domain, sender, applied, dmarc }, { facts }) => {
      if (applied === null || isToldAbove(facts, domain, applied)) return [PASS];
      const location = dmarcLocation(facts, applied.at, sender);
      const faults = applied.parsed.problems
        .filter((problem) => problem.id === about.id)
        .map(({ fault, column }): Verdict<DmarcFaultParams> =>
          violation({
            params: { at: applied.at, fault, column },
            cause: frozenText(fault),
            location,
            evidence: dmarc.evidence,
          }),
        );
      return faults.length === 0 ? [PASS] : faults;
    },
  };
}

/** Is it a From domain of the list, whose DMARC is judged by itself? */
function isFrom(facts: Facts, domain: Name): boolean {
  return (facts.records.get(domain)?.dmarc ?? null) !== null;
}

/** Is the record that of a domain above, which is a From domain of the list itself? Then it is told there. */
export function isToldAbove(facts: Facts, domain: Name, { at }: Pick<AppliedDmarc, "at">): boolean {
  return at !== domain && isFrom(facts, at);
}

/** The line of `_dmarc.DOMAIN` in the repo, else the senders list. */
export function dmarcLocation(facts: Facts, domain: Name, sender: Sender): Location | null {
  return locate(
    facts,
    below("_dmarc", domain),
    (data) => data.type === "CNAME" || (data.type === "TXT" && isDmarcRecord(joined(data))),
    sender,
  );
}
