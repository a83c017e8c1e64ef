import type { Sender } from "../../config/types.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { SpfDomain } from "../../mail/spf/types.ts";
import { PASS, violation, type Rule, type Subject } from "../rule.ts";
import { spfLocation } from "./location.ts";

interface Parked {
  readonly domain: Name;
  readonly sender: Sender;
  readonly spf: SpfDomain;
}

/** `missing`: there is no record; else it is another one. */
export interface ParkedWithoutReject {
  readonly domain: string;
  readonly missing: boolean;
}

export const spfParkedWithoutReject: Rule<"spf/parked-without-reject", ParkedWithoutReject, Parked> = {
  id: "spf/parked-without-reject",
  severity: "warning",
  references: ["RFC 7208 §10.1.2", "M3AAWG Parked Domains"],
  subjects: parkedDomains,
  judge: ({ domain, sender, spf }, { facts }) => {
    const { record } = spf.tree;
    if (record !== null && /^v=spf1 +-all *$/i.test(record)) return [PASS];
    return [
      violation({
        params: { domain, missing: record === null },
        cause: "parked",
        location: spfLocation(facts, domain, sender),
        evidence: spf.evidence,
        corrected: "v=spf1 -all",
      }),
    ];
  },
};

function parkedDomains(facts: Facts): readonly Subject<Parked>[] {
  return facts.senders.flatMap((sender): readonly Subject<Parked>[] => {
    const { domain } = sender;
    if (sender.sends || domain === null) return [];
    const spf = facts.spf.get(domain);
    if (spf === undefined) return [];
    const fact = spf.known ? ({ known: true, value: { domain, sender, spf: spf.value } } as const) : spf;
    return [{ subject: domain, sender, fact }];
  });
}
