import type { Check } from "../check.ts";
import { addressesOf, failed, notChecked, passed, ptrLocation } from "../subjects.ts";

const ID = "ptr/missing";

export const ptrMissing: Check = {
  id: ID,
  severity: "error",
  title: "Sending address without a reverse name",
  why: "Gmail, Outlook, GMX and most others refuse or defer mail from an address that has no PTR record.",
  fix: "Ask whoever owns the address (usually the hoster, in its control panel) to set the PTR to the server's name.",
  references: ["RFC 1912 §2.1", "RFC 8601 §3"],
  run: (facts, { severity }) =>
    addressesOf(facts).flatMap(({ ip, sender }) => {
      const reverse = facts.reverse.get(ip);
      if (reverse === undefined) return [];
      const about = { id: ID, subject: ip, sender };
      if (!reverse.names.known) return [notChecked(about, reverse.names)];
      if (reverse.names.value.length > 0) return [passed(about)];
      return [
        failed(about, severity, {
          message: `${ip} has no reverse name (PTR record)`,
          help: `Set the PTR of ${ip} to the mail server's own name (the one it says in HELO); the owner of the address, usually the hoster, does that.`,
          cause: "no-ptr",
          location: ptrLocation(facts, ip, sender),
          evidence: reverse.evidence,
        }),
      ];
    }),
};
