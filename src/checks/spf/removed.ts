import { removedCheck } from "../mail-changes.ts";

export const spfRemoved = removedCheck(
  {
    id: "spf/removed",
    severity: "error",
    title: "SPF record removed below a sender's domain",
    why: "Return paths and host names below a domain have SPF records of their own; without them mail that uses them fails.",
    fix: "Put the record back, unless nothing sends with this name any more.",
    references: ["RFC 7208 §3"],
  },
  "spf",
  (change, facts) =>
    facts.spf.has(change.name)
      ? null // spf/missing says it
      : {
          subject: change.name,
          message: `this change removes the SPF record of ${change.name}`,
          help: `Put it back if mail is sent with ${change.name} in MAIL FROM or HELO; list it under mail-from: to have it checked every time.`,
        },
);
