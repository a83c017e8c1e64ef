import type { Check } from "../check.ts";
import { failed, notChecked, passed } from "../subjects.ts";
import { spfLocation } from "./from-issues.ts";
import { publish } from "./publish.ts";

const ID = "spf/parked-without-reject";

export const spfParkedWithoutReject: Check = {
  id: ID,
  severity: "warning",
  title: "Parked domain without v=spf1 -all",
  why: "A domain that sends no mail is a favourite for forged mail unless it says so.",
  fix: "Publish the TXT record v=spf1 -all.",
  references: ["RFC 7208 §10.1.2", "M3AAWG Parked Domains"],
  run: (facts, { severity }) =>
    facts.senders.flatMap((sender) => {
      if (sender.sends || sender.domain === null) return [];
      const domain = sender.domain;
      const fact = facts.spf.get(domain);
      if (fact === undefined) return [];
      const about = { id: ID, subject: domain, sender };
      if (!fact.known) return [notChecked(about, fact)];
      const record = fact.value.tree.record;
      if (record !== null && /^v=spf1 +-all *$/i.test(record)) return [passed(about)];
      return [
        failed(about, severity, {
          message: `${domain} sends no mail by your list, but its SPF ${record === null ? "is missing" : "is not v=spf1 -all"}`,
          ...publish(`Replace the SPF record of ${domain}, or add one.`, "v=spf1 -all"),
          cause: "parked",
          location: spfLocation(facts, domain, sender),
          evidence: fact.value.evidence,
        }),
      ];
    }),
};
