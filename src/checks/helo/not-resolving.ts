import type { Check } from "../check.ts";
import { isAddress, locate } from "../locate.ts";
import { failed, notChecked, passed } from "../subjects.ts";
import { statedHelos } from "./names.ts";

const ID = "helo/not-resolving";

export const heloNotResolving: Check = {
  id: ID,
  severity: "error",
  title: "HELO name without an address",
  why: "SMTP requires the HELO name to resolve; many servers (Postfix reject_unknown_helo_hostname) refuse it otherwise.",
  fix: "Add an A or AAAA record for the HELO name, or let the server say a name that has one.",
  references: ["RFC 5321 §4.1.1.1", "RFC 5321 §2.3.5"],
  run: (facts, { severity }) =>
    statedHelos(facts).flatMap(({ sender, helo }) => {
      const name = facts.helo.get(helo);
      if (name === undefined) return [];
      const about = { id: ID, subject: helo, sender };
      if (!name.addresses.known) return [notChecked(about, name.addresses)];
      if (name.addresses.value.length > 0) return [passed(about)];
      return [
        failed(about, severity, {
          message: `the HELO name ${helo} has no address`,
          help: `Add an A or AAAA record for ${helo}, or configure the server to say a name that resolves.`,
          cause: helo,
          location: locate(facts, helo, isAddress, sender),
          evidence: name.evidence,
        }),
      ];
    }),
};
