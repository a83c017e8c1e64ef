import type { Check } from "../check.ts";
import { failed, passed, ptrLocation } from "../subjects.ts";
import { byReverseNames } from "./names.ts";

const ID = "ptr/missing";

export const ptrMissing: Check = {
  id: ID,
  severity: "error",
  title: "Sending address without a reverse name",
  why: "Gmail, Outlook, GMX and most others refuse or defer mail from an address that has no PTR record.",
  fix: "Ask whoever owns the address (usually the hoster, in its control panel) to set the PTR to the server's name.",
  references: ["RFC 1912 §2.1", "RFC 8601 §3"],
  run: (facts, { severity }) =>
    byReverseNames(facts, ID, ({ ip, sender, about, names, evidence }) => {
      if (names.length > 0) return [passed(about)];
      return [
        failed(about, severity, {
          message: `${ip} has no reverse name (PTR record)`,
          help: `Set the PTR of ${ip} to the mail server's own name (the one it says in HELO); the owner of the address, usually the hoster, does that.`,
          cause: "no-ptr",
          location: ptrLocation(facts, ip, sender),
          evidence,
        }),
      ];
    }),
};
