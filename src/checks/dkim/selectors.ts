import type { Sender } from "../../config/types.ts";
import { joined } from "../../dns/rdata.ts";
import type { DomainRecords } from "../../facts/records.ts";
import type { Facts } from "../../facts/types.ts";
import type { DkimSelector, SelectorKey } from "../../mail/dkim/audit.ts";
import type { RecordProblem } from "../../mail/record-problem.ts";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import type { Check } from "../check.ts";
import { domainsOf } from "../../rules/domains.ts";
import { locate } from "../../rules/locate.ts";
import { failed, notChecked, passed, type Said } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";

/** What a check says of one selector whose records are known: nothing when it is fine. */
export type OnSelector = (
  selector: DkimSelector,
  keys: readonly SelectorKey[],
  facts: Facts,
  sender: Sender,
) => readonly (Omit<Said, "location" | "evidence" | "cause"> & {
  readonly text: string | null;
  readonly severity?: RecordProblem["severity"];
})[];

/** A check of every known selector. One that could not be asked is not checked; of unknown selectors nothing is said. */
export function selectorCheck(about: Omit<Check, "run">, say: OnSelector): Check {
  return {
    ...about,
    run: (facts, { severity }) =>
      domainsOf(facts).flatMap(({ records, sender }): readonly CheckOutcome[] => [
        ...leftOver(about.id, records, sender),
        ...records.dkim.flatMap((selector): readonly CheckOutcome[] => {
          const subject = { id: about.id, subject: records.domain, sender };
          if (!selector.keys.known) return [notChecked(subject, selector.keys, selector.selector)];
          const faults = say(selector, selector.keys.value, facts, sender);
          if (faults.length === 0) return [passed(subject)];
          return faults.map(({ text, message, help, severity: own }) =>
            failed(subject, own ?? severity, {
              ...{ message: excerpt(message, 600), help: excerpt(help, 900), cause: selector.selector },
              location: keyLocation(facts, selector, text, sender),
              evidence: selector.evidence,
            }),
          );
        }),
      ]),
  };
}

/** Selectors beyond the bound are told once for each check. */
function leftOver(id: string, { domain, dkim, dkimLeft }: DomainRecords, sender: Sender): readonly CheckOutcome[] {
  if (dkimLeft === 0) return [];
  const detail = `only ${dkim.length} of ${dkim.length + dkimLeft} selectors of ${domain} are asked; name those in use (dkim=…)`;
  return [notChecked({ id, subject: domain, sender }, { known: false, reason: "bounded", detail })];
}

/** A check that reports one kind of fault that the key parser tells. */
export function fromKeyProblems(about: Omit<Check, "run">, problemId: string, help: string): Check {
  return selectorCheck(about, ({ selector, domain }, keys) =>
    keys.flatMap(({ text, parsed }) => {
      const problem = parsed.problems.find((p) => p.id === problemId);
      if (problem === undefined) return [];
      return [
        {
          ...{ text, help },
          message: `DKIM key ${selector} of ${domain}: ${problem.message} (column ${problem.column})`,
        },
      ];
    }),
  );
}

function keyLocation(facts: Facts, { name }: DkimSelector, text: string | null, sender: Sender): Location | null {
  return locate(
    facts,
    name,
    (data) => data.type === "CNAME" || (data.type === "TXT" && (text === null || joined(data) === text)),
    sender,
  );
}
