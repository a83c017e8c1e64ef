import type { Sender } from "../../config/types.ts";
import { joined } from "../../dns/rdata.ts";
import type { Facts } from "../../facts/types.ts";
import type { AppliedDmarc, DmarcDomain } from "../../mail/dmarc/audit.ts";
import { isDmarcRecord } from "../../mail/dmarc/record.ts";
import type { Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import type { Check } from "../check.ts";
import { domainsOf } from "../../rules/domains.ts";
import { locate } from "../../rules/locate.ts";
import { failed, notChecked, passed, type About } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";

/** Every From domain whose DMARC was asked, with a check's own judgement; an unknown one is not checked. */
export function eachDmarc(
  facts: Facts,
  id: string,
  judge: (dmarc: DmarcDomain, about: About, sender: Sender) => readonly CheckOutcome[],
): readonly CheckOutcome[] {
  return domainsOf(facts).flatMap(({ records: { domain, dmarc }, sender }): readonly CheckOutcome[] => {
    if (dmarc === null) return [];
    const about = { id, subject: domain, sender };
    if (!dmarc.known) return [notChecked(about, dmarc)];
    const outcomes = judge(dmarc.value, about, sender);
    return outcomes.length === 0 ? [passed(about)] : outcomes;
  });
}

/** A check that reports one kind of fault that the record parser tells, for the record that applies to each From domain. */
export function fromDmarcProblems(about: Omit<Check, "run">, problemId: string, help: string): Check {
  return {
    ...about,
    run: (facts) =>
      eachDmarc(facts, about.id, ({ domain, applied, evidence }, subject, sender) => {
        if (!applied.known) return [notChecked(subject, applied)];
        const { value } = applied;
        if (value === null || toldOfAbove(facts, domain, value)) return [];
        return value.parsed.problems
          .filter((problem) => problem.id === problemId)
          .map((problem) =>
            failed(subject, problem.severity, {
              message: excerpt(`DMARC of ${value.at}: ${problem.message} (column ${problem.column})`, 600),
              help,
              cause: problem.message,
              location: dmarcLocation(facts, value.at, sender),
              evidence,
            }),
          );
      }),
  };
}

/** Is it a From domain of the list, whose DMARC is judged by itself? */
export function isFrom(facts: Facts, domain: Name): boolean {
  return (facts.records.get(domain)?.dmarc ?? null) !== null;
}

/** Is the record that of a domain above, which is a From domain of the list itself? Then it is told there. */
function toldOfAbove(facts: Facts, domain: Name, { at }: AppliedDmarc): boolean {
  return at !== domain && isFrom(facts, at);
}

/** The line of `_dmarc.DOMAIN` in the repo, else the senders list. */
export function dmarcLocation(facts: Facts, domain: Name, sender: Sender): Location | null {
  return locate(
    facts,
    `_dmarc.${domain}`,
    (data) => data.type === "CNAME" || (data.type === "TXT" && isDmarcRecord(joined(data))),
    sender,
  );
}
