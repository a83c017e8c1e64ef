import type { Facts } from "../../facts/types.ts";
import { oncePer } from "../../core/once-per.ts";
import { isSubdomain } from "../../dns/name.ts";
import { compareSources, type ComparedSources, type DomainSources } from "../../mail/volume/sources.ts";
import type { Evidence } from "../../mail/known.ts";
import type { Location } from "../../text/problem.ts";
import { given, type Subject } from "../rule.ts";
import { shellWord } from "./subjects.ts";

/** Who sends as a domain, by one configured file of DMARC reports, compared with the list. */
export interface FileSources {
  readonly compared: ComparedSources;
  readonly file: string;
  readonly at: Location | null;
}

/** Every domain of the list that the reports tell of, and for which the list names an address. */
export const comparedSources = oncePer((facts: Facts): readonly Subject<FileSources>[] =>
  (facts.volumes ?? []).flatMap(({ sources = [], file, at }) =>
    sources.flatMap((of: DomainSources) => {
      // A subdomain that the list does not name belongs to the domain above.
      const sender =
        facts.senders.find((s) => s.domain === of.domain) ??
        facts.senders.find((s) => s.domain !== null && isSubdomain(of.domain, s.domain));
      const compared = sender === undefined ? null : compareSources(of, facts.senders);
      return sender === undefined || compared === null ? [] : [given(of.domain, sender, { compared, file, at })];
    }),
  ),
);

export function sourcesEvidence({ compared, file }: FileSources, answer: string): Evidence {
  return {
    question: `sources of ${compared.domain} in ${compared.reports} DMARC reports`,
    answer,
    command: `mailworthy volume --sources ${shellWord(file)}`,
  };
}
