import { isWorkingKey } from "../../mail/dkim/audit.ts";
import type { Check } from "../check.ts";
import { failed, notChecked } from "../subjects.ts";
import { dmarcLocation, eachDmarc } from "./records.ts";

const ID = "dmarc/alignment";

export const dmarcAlignment: Check = {
  id: ID,
  severity: "warning",
  title: "Neither SPF nor DKIM can be aligned",
  why: "DMARC passes only if SPF or DKIM passes for the domain in From; here no MAIL FROM domain and no key is of that domain.",
  fix: "Sign with a DKIM key of the From domain, or use a MAIL FROM domain below it.",
  references: ["RFC 9989 §4.4", "RFC 9989 §4.10.2"],
  run: (facts, { severity }) =>
    eachDmarc(facts, ID, ({ domain, applied, spfAligned, evidence }, about, sender) => {
      if (!sender.sends) return [];
      if (!applied.known) return [notChecked(about, applied)];
      if (applied.value === null) return []; // dmarc/missing says it
      if (spfAligned.known && spfAligned.value) return [];
      const selectors = facts.records.get(domain)?.dkim ?? [];
      const keys = selectors.flatMap((s) => (s.keys.known ? s.keys.value : []));
      if (keys.some((key) => isWorkingKey(key.parsed))) return [];
      if (!spfAligned.known) return [notChecked(about, spfAligned)];
      const open = selectors.map((s) => s.keys).find((k) => !k.known);
      if (open !== undefined) return [notChecked(about, open)];
      if (selectors.length === 0) {
        const detail = `no DKIM selector of ${domain} is known; name them in the list (dkim=…)`;
        return [notChecked(about, { known: false, reason: "no-answer", detail })];
      }
      return [
        failed(about, severity, {
          message: `no mail of ${domain} can pass DMARC: MAIL FROM is ${sender.mailFrom.join(", ")}, and none of its DKIM keys works`,
          help: `Publish a working DKIM key below _domainkey.${domain} and sign with d=${domain}, or use a MAIL FROM domain below ${domain}.`,
          cause: "unaligned",
          location: dmarcLocation(facts, applied.value.at, sender),
          evidence,
        }),
      ];
    }),
};
